import { openExcel as open } from "../support/open-excel";

describe("the genuine client over the emulated Excel", () => {
  it("writes and reads values, formulas and formats", async () => {
    const { Excel, excel } = open();
    const result = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("B2:C3");
      range.values = [
        ["Đảng bộ", 12],
        ["=1+1", "31/12/2021"],
      ];
      range.format.font.bold = true;
      sheet.getRange("C3").format.fill.color = "#ffee00";
      range.load("values,formulas,valueTypes,address,format/font/bold,format/fill/color,rowCount");
      await context.sync();
      return range.toJSON();
    });
    expect(result).toMatchObject({
      address: "Sheet1!B2:C3",
      rowCount: 2,
      values: [
        ["Đảng bộ", 12],
        [2, "31/12/2021"],
      ],
      formulas: [
        ["Đảng bộ", 12],
        ["=1+1", "31/12/2021"],
      ],
      valueTypes: [
        ["String", "Double"],
        ["Double", "String"],
      ],
      format: { font: { bold: true }, fill: { color: null } },
    });
    expect(excel.log).toHaveLength(2);
    expect(excel.workbook.sheets[0]?.styleAt(2, 2).fill).toBe("#FFEE00");
  });

  it("lists a collection's items, and null objects", async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Tổng hợp").tabColor = "red";
      worksheets.load("items/name,items/tabColor");
      const none = worksheets.getItemOrNullObject("none");
      const one = worksheets.getItemOrNullObject("sheet1");
      one.load("name");
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.tabColor])).toEqual([
        ["Sheet1", ""],
        ["Tổng hợp", "#FF0000"],
      ]);
      expect(none.isNullObject).toBe(true);
      expect(one.name).toBe("Sheet1");
    });
  });

  it("fails with a genuine error; what came before it stays", async () => {
    const { Excel, OfficeExtension, excel } = open();
    const failed: unknown = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["before"]];
      context.workbook.worksheets.getItem("absent").getRange("A1").values = [["never"]];
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(OfficeExtension.Error);
    expect(failed).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect(excel.workbook.sheets[0]?.contentAt(0, 0)).toBe("before");
  });

  it("writes large blocks in the client's pieces", async () => {
    const { Excel, excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const rows = Array.from({ length: 2000 }, (_, row) =>
        Array.from({ length: 31 }, (__, column) => row + column),
      );
      sheet.getRangeByIndexes(0, 0, 2000, 31).values = rows;
      await context.sync();
    });
    expect(excel.workbook.sheets[0]?.contentAt(1999, 30)).toBe(2029);
  });

  it("waits for the end of cell-edit mode when asked to, else refuses", async () => {
    const { Excel, excel } = open();
    excel.setCellEdit(true);
    const write = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
    };
    await expect(Excel.run(write)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const waiting = Excel.run({ delayForCellEdit: true }, write);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.workbook.sheets[0]?.contentAt(0, 0)).toBeNull();
    excel.setCellEdit(false);
    await waiting;
    expect(excel.workbook.sheets[0]?.contentAt(0, 0)).toBe(1);
  });
});

describe("what the control of the emulated Excel can do", () => {
  const write = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["one"]];
    sheet.getRange("A2").values = [["two"]];
    await context.sync();
  };

  it("fails at the n-th action, once", async () => {
    const { Excel, excel } = open();
    await Excel.run(write);
    const actions = excel.log[0]?.actions ?? 0;
    for (let action = 1; action <= actions; action++) {
      excel.failAt(action, "GeneralException");
      await expect(Excel.run(write)).rejects.toMatchObject({ code: "GeneralException" });
    }
    await Excel.run(write);
    expect(excel.log.filter(({ error }) => error === "GeneralException")).toHaveLength(actions);
  });

  it("logs bytes, members and cells of each request", async () => {
    const { Excel, excel } = open();
    const told: number[] = [];
    const stop = excel.onRequest(({ bytes }) => told.push(bytes));
    await Excel.run(write);
    stop();
    await Excel.run(write);
    expect(excel.log[0]).toMatchObject({ cellsWritten: 2, error: null });
    expect(excel.log[0]?.members).toEqual(expect.arrayContaining(["Worksheet.getRange", "Range.values"]));
    expect(told[0]).toBe(excel.log[0]?.bytes);
    expect(told[0]).toBeGreaterThan(300);
    expect(excel.log.length).toBeGreaterThan(told.length);
  });

  it("refuses requests and answers over the limit", async () => {
    const { Excel, excel } = open({ payloadLimit: 20_000 });
    const block = (rows: number): string[][] => Array.from({ length: rows }, () => ["x".repeat(100)]);
    const large = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A300").values = block(300);
      await context.sync();
    });
    await expect(large).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(excel.workbook.sheets[0]?.rows).toHaveLength(0);
    const tooMuch = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (let part = 0; part < 3; part++) {
        sheet.getRangeByIndexes(part * 100, 0, 100, 1).values = block(100);
        await context.sync();
      }
      sheet.getRange("A1:A300").load("values");
      await context.sync();
    });
    await expect(tooMuch).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("says which sets it has, and refuses members of higher ones", async () => {
    const { Excel, Office } = open({ apiSet: "1.9" });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
    const higher = Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem("Sheet1")
        .getRange("A1:B2")
        .getMergedAreasOrNullObject()
        .load("address");
      await context.sync();
    });
    await expect(higher).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("refuses members that it does not know", async () => {
    const { Excel } = open();
    const unknown = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").shapes.load("items");
      await context.sync();
    });
    await expect(unknown).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("tells a sheet's listeners of edits", async () => {
    const { Excel, excel } = open();
    const told: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const listener = sheet.onChanged.add((event) => {
        told.push(`${event.worksheetId} ${event.address} ${event.changeType} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      excel.userEdit("Sheet1", "B3", "=1+2");
      excel.userEdit("Sheet1", "B5", 7, true);
      await new Promise((resolve) => setTimeout(resolve, 5));
      listener.remove();
      await context.sync();
      excel.userEdit("Sheet1", "B4", "unheard");
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
    const id = excel.workbook.sheets[0]?.id ?? "";
    expect(told).toEqual([`${id} B3 RangeEdited Local`, `${id} B5 RangeEdited Remote`]);
  });
});
