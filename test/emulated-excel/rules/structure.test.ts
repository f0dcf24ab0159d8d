import type { OpenExcel } from "../../support/open-excel";
import { openExcel } from "../../support/open-excel";

async function prepared(): Promise<OpenExcel> {
  const open = openExcel();
  await open.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["Tiêu đề"]];
    sheet.getRange("A1:C1").merge(false);
    sheet.getRange("A3:C6").formulas = [
      ["TT", "Số", "Gấp đôi"],
      [1, 10, "=B4*2"],
      [2, 20, "=B5*2"],
      [3, 30, "=B6*2"],
    ];
    sheet.tables.add("A3:C6", true).name = "DuLieu";
    sheet.getRange("A8:B8").formulas = [["Cộng", "=SUM(DuLieu[Số])"]];
    sheet.getRange("A4:C4").format.fill.color = "#DDEEFF";
    sheet.getRange("4:4").format.rowHeight = 30;
    sheet.getRange("B4:B6").dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 99, operator: "Between" },
    };
    const format = sheet.getRange("A4:C6").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B4>15";
    format.custom.format.font.bold = true;
    sheet.pageLayout.setPrintArea("A1:C8");
    sheet.pageLayout.setPrintTitleRows("$1:$3");
    sheet.horizontalPageBreaks.add("A8");
    sheet.freezePanes.freezeRows(3);
    context.workbook.names.add("Tong", sheet.getRange("B8"));
    const other = context.workbook.worksheets.add("Của tôi");
    other.getRange("A1:A2").formulas = [["=Sheet1!B8"], ["=SUM(Sheet1!B4:B6)"]];
    await context.sync();
  });
  return open;
}

/** What everything points at, after rows came or went. */
async function state({ Excel, excel }: OpenExcel): Promise<Record<string, unknown>> {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const used = sheet.getUsedRange(true).load("address");
    const table = sheet.tables.getItem("DuLieu").getRange().load("address,formulas");
    const own = context.workbook.worksheets.getItem("Của tôi").getRange("A1:A2").load("formulas,values");
    const name = context.workbook.names.getItem("Tong").load("formula");
    const titles = sheet.pageLayout.getPrintTitleRows().load("address");
    const area = sheet.pageLayout.getPrintArea().load("address");
    const frozen = sheet.freezePanes.getLocation().load("address");
    await context.sync();
    return {
      used: used.address,
      table: table.address,
      formulas: table.formulas as unknown[][],
      own: [own.formulas.flat(), own.values.flat()] as unknown[][],
      name: name.formula as unknown,
      titles: titles.address,
      area: area.address,
      frozen: frozen.address,
    };
  });
  const [sheet] = excel.workbook.sheets;
  return {
    ...read,
    validations: sheet?.validations.map(({ ranges }) => ranges),
    conditional: sheet?.conditionalFormats.map(({ ranges, rule }) => [
      ranges,
      rule.kind === "custom" ? rule.formula : "",
    ]),
    breaks: sheet?.page.rowBreaks,
    heights: [3, 4, 5].map((row) => sheet?.rowHeight(row)),
    fills: [3, 4, 5].map((row) => sheet?.styleAt(row, 0).fill),
  };
}

async function change(
  open: OpenExcel,
  deed: (sheet: Excel.Worksheet) => void,
): Promise<Record<string, unknown>> {
  await open.Excel.run(async (context) => {
    deed(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  return state(open);
}

describe("rows that come and go", () => {
  it("inserted inside a table's body, everything grows and follows", async () => {
    const after = await change(await prepared(), (sheet) => sheet.getRange("5:6").insert("Down"));
    expect(after).toEqual({
      used: "Sheet1!A1:C10",
      table: "Sheet1!A3:C8",
      formulas: [
        ["TT", "Số", "Gấp đôi"],
        [1, 10, "=B4*2"],
        ["", "", "=B5*2"],
        ["", "", "=B6*2"],
        [2, 20, "=B7*2"],
        [3, 30, "=B8*2"],
      ],
      own: [
        ["=Sheet1!B10", "=SUM(Sheet1!B4:B8)"],
        [60, 60],
      ],
      name: "=Sheet1!$B$10",
      titles: "Sheet1!1:3",
      area: "Sheet1!A1:C10",
      frozen: "Sheet1!1:3",
      validations: [[{ top: 3, left: 1, bottom: 7, right: 1 }]],
      conditional: [[[{ top: 3, left: 0, bottom: 7, right: 2 }], "$B4>15"]],
      breaks: [9],
      heights: [30, 30, 30],
      fills: ["#DDEEFF", "#DDEEFF", "#DDEEFF"],
    });
  });

  it("deleted inside a table's body, everything shrinks and follows", async () => {
    const after = await change(await prepared(), (sheet) => sheet.getRange("4:5").delete("Up"));
    expect(after).toMatchObject({
      table: "Sheet1!A3:C4",
      own: [
        ["=Sheet1!B6", "=SUM(Sheet1!B4:B4)"],
        [30, 30],
      ],
      name: "=Sheet1!$B$6",
      area: "Sheet1!A1:C6",
      conditional: [[[{ top: 3, left: 0, bottom: 3, right: 2 }], "$B4>15"]],
      breaks: [5],
    });
  });

  it("all of a table's rows deleted leave one blank row", async () => {
    const after = await change(await prepared(), (sheet) => sheet.getRange("4:6").delete("Up"));
    expect(after).toMatchObject({ table: "Sheet1!A3:C4", name: "=Sheet1!$B$6", used: "Sheet1!A1:C6" });
    expect((after["formulas"] as unknown[][])[1]).toEqual(["", "", ""]);
  });

  it("inserted above, the frozen rows and the titles grow", async () => {
    const after = await change(await prepared(), (sheet) => sheet.getRange("2:2").insert("Down"));
    expect(after).toMatchObject({
      table: "Sheet1!A4:C7",
      titles: "Sheet1!1:4",
      frozen: "Sheet1!1:4",
      conditional: [[[{ top: 4, left: 0, bottom: 6, right: 2 }], "$B5>15"]],
    });
  });

  it("cells of some columns move alone", async () => {
    const { Excel, excel } = await prepared();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("E1:F2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("E2").format.fill.color = "red";
      sheet.getRange("E1:E2").insert("Down");
      sheet.getRange("F1").delete("Up");
      await context.sync();
    });
    const [sheet] = excel.workbook.sheets;
    const column = (at: number): unknown[] => [0, 1, 2, 3].map((row) => sheet?.contentAt(row, at));
    expect([column(4), column(5)]).toEqual([
      [null, null, 1, 3],
      [4, null, null, null],
    ]);
    expect(sheet?.styleAt(3, 4).fill).toBe("#FF0000");
  });

  it("a range that is held moves along", async () => {
    const { Excel } = await prepared();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const total = sheet.getRange("B8");
      total.load("address");
      await context.sync();
      sheet.getRange("5:5").insert("Down");
      total.load("address,values");
      await context.sync();
      expect([total.address, total.values]).toEqual(["Sheet1!B9", [[60]]]);
    });
  });

  it("columns of a table come with headers of their own", async () => {
    const { Excel } = await prepared();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C1").unmerge();
      sheet.getRange("C:C").insert("Right");
      const table = sheet.tables.getItem("DuLieu").getRange().load("address,formulas");
      await context.sync();
      expect(table.address).toBe("Sheet1!A3:D6");
      expect(table.formulas.slice(0, 2)).toEqual([
        ["TT", "Số", "Column3", "Gấp đôi"],
        [1, 10, "", "=B4*2"],
      ]);
    });
  });

  it("a renamed sheet, table and header are followed by formulas", async () => {
    const open = await prepared();
    await open.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tables.getItem("DuLieu").name = "Goc";
      sheet.getRange("B3").values = [["Số lượng"]];
      sheet.name = "Dữ liệu";
      const total = sheet.getRange("B8").load("formulas,values");
      const own = context.workbook.worksheets.getItem("Của tôi").getRange("A1").load("formulas");
      await context.sync();
      expect([total.formulas, total.values, own.formulas]).toEqual([
        [["=SUM(Goc[Số lượng])"]],
        [[60]],
        [["='Dữ liệu'!B8"]],
      ]);
    });
  });

  it("a table made plain cells again is followed by addresses", async () => {
    const { Excel } = await prepared();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C4").formulas = [["=DuLieu[[#This Row],[Số]]*SUM(DuLieu[[#All],[Số]])"]];
      context.workbook.worksheets.getItem("Của tôi").getRange("A3").formulas = [["=ROWS(DuLieu)"]];
      sheet.tables.getItem("DuLieu").convertToRange();
      const formulas = sheet.getRange("B8:C8").load("formulas");
      const inside = sheet.getRange("C4").load("formulas");
      const own = context.workbook.worksheets.getItem("Của tôi").getRange("A3").load("formulas,values");
      sheet.tables.load("items/name");
      await context.sync();
      expect(formulas.formulas).toEqual([["=SUM($B$4:$B$6)", ""]]);
      expect(inside.formulas).toEqual([["=$B4*SUM($B$3:$B$6)"]]);
      expect([own.formulas, own.values]).toEqual([[["=ROWS(Sheet1!$A$4:$C$6)"]], [[3]]]);
      expect(sheet.tables.items).toEqual([]);
    });
  });
});
