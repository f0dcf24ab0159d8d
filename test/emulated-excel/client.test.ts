import { loadOfficeClient } from "../../emulated-excel/client/load-office-client";
import { installEmulatedOffice } from "../../emulated-excel/client/install-office";
import { createEmulatedExcel } from "../../emulated-excel/emulated-excel";
import type { EmulatedExcel, EmulatedExcelOptions } from "../../emulated-excel/emulated-excel";
import type { OfficeClient } from "../../emulated-excel/client/office-client";

function open(options?: EmulatedExcelOptions): OfficeClient & { readonly excel: EmulatedExcel } {
  const client = loadOfficeClient();
  const excel = createEmulatedExcel(options);
  installEmulatedOffice(excel, client);
  return { ...client, excel };
}

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
    expect(failed).toMatchObject({ code: "ItemNotFound" });
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
