import { openExcel } from "../../support/open-excel";

describe("the workbook around its sheets", () => {
  it("keeps XML parts by namespace, and settings", async () => {
    const { Excel } = openExcel();
    const found = await Excel.run(async (context) => {
      const { customXmlParts, settings } = context.workbook;
      const first = customXmlParts.add('<a xmlns="urn:tonghop:drawn">1</a>');
      customXmlParts.add('<?xml version="1.0"?><p:b xmlns:p="urn:tonghop:journal"/>');
      first.setXml('<a xmlns="urn:tonghop:drawn">2</a>');
      settings.add("tonghop.year", 2021);
      await context.sync();
      const drawn = customXmlParts.getByNamespace("urn:tonghop:drawn");
      const xml = drawn.getOnlyItem().getXml();
      const none = customXmlParts.getByNamespace("urn:other").getOnlyItemOrNullObject().load("id");
      const journal = customXmlParts
        .getByNamespace("urn:tonghop:journal")
        .load("items/id,items/namespaceUri");
      const year = settings.getItemOrNullObject("tonghop.year").load("value");
      const absent = settings.getItemOrNullObject("absent").load("value");
      await context.sync();
      journal.items.forEach((part) => part.delete());
      const count = customXmlParts.getCount();
      await context.sync();
      return [
        xml.value,
        none.isNullObject,
        journal.items.length,
        year.value as unknown,
        absent.isNullObject,
        count.value,
      ];
    });
    expect(found).toEqual(['<a xmlns="urn:tonghop:drawn">2</a>', true, 1, 2021, true, 1]);
  });

  it("keeps names, of the workbook and of a sheet", async () => {
    const { Excel } = openExcel();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.name = "Chỉ tiêu";
      context.workbook.names.add("Nam", sheet.getRange("B1"));
      context.workbook.names.add("Nguong", "=0.9");
      sheet.names.add("Rieng", "='Chỉ tiêu'!$A$1:$A$3");
      const names = context.workbook.names.load("items/name,items/formula,items/type,items/value");
      const own = sheet.names.load("items/name,items/scope");
      const range = context.workbook.names.getItem("nam").getRange().load("address");
      await context.sync();
      return [
        names.items.map(({ name, formula, type, value }) => [name, formula, type, value] as unknown[]),
        own.items.map(({ name, scope }) => [name, scope]),
        range.address,
      ];
    });
    expect(found).toEqual([
      [
        ["Nam", "='Chỉ tiêu'!$B$1", "Range", "'Chỉ tiêu'!B1"],
        ["Nguong", "=0.9", "Double", "0.9"],
      ],
      [["Rieng", "Worksheet"]],
      "'Chỉ tiêu'!B1",
    ]);
  });

  it("keeps the printed page", async () => {
    const { Excel, excel } = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 3, right: 1.5 });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea("A1:F40");
      pageLayout.setPrintTitleRows("$5:$6");
      pageLayout.headersFooters.state = "FirstAndDefault";
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
      sheet.horizontalPageBreaks.add("A21");
      await context.sync();
      sheet.horizontalPageBreaks.load("items/rowIndex");
      pageLayout.load("zoom,orientation,leftMargin");
      await context.sync();
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([20]);
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
      expect(pageLayout.leftMargin).toBeCloseTo(85.04, 2);
      sheet.horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(excel.workbook.sheets[0]?.page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      centerHorizontally: true,
      printArea: [{ top: 0, left: 0, bottom: 39, right: 5 }],
      titleRows: { first: 4, last: 5 },
      headersFooters: { state: "FirstAndDefault", pages: { defaultForAllPages: { centerHeader: "&P" } } },
      rowBreaks: [],
    });
  });

  it("moves, hides and deletes sheets", async () => {
    const { Excel, excel } = openExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const summary = worksheets.add("Tổng hợp");
      summary.position = 0;
      worksheets.add("Tạm").visibility = "Hidden";
      worksheets.getItem("Sheet1").getRange("A1").formulas = [["='Tổng hợp'!A1"]];
      await context.sync();
      summary.delete();
      const kept = worksheets.getItem("Sheet1").getRange("A1").load("formulas,values");
      await context.sync();
      expect([kept.formulas, kept.values]).toEqual([[["=#REF!"]], [["#REF!"]]]);
    });
    expect(excel.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "Visible"],
      ["Tạm", "Hidden"],
    ]);
  });

  it("makes tables with headers of their own, and gives rows at the end", async () => {
    const { Excel } = openExcel();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C2").values = [
        ["Tên", "tên", ""],
        ["a", 5, 7],
      ];
      const table = sheet.tables.add("A1:C2", true);
      table.style = "TableStyleLight9";
      table.rows.add(-1, [["b", 6, 8]]);
      const range = table.getRange().load("values,address");
      table.columns.load("items/name,items/index");
      table.rows.load("count");
      const byHeader = table.columns.getItem("tên2").getDataBodyRange().load("values");
      await context.sync();
      return [
        range.address,
        range.values,
        table.columns.items.map(({ name }) => name),
        table.rows.count,
        byHeader.values,
      ];
    });
    expect(found).toEqual([
      "Sheet1!A1:C3",
      [
        ["Tên", "tên2", "Column3"],
        ["a", 5, 7],
        ["b", 6, 8],
      ],
      ["Tên", "tên2", "Column3"],
      2,
      [[5], [6]],
    ]);
  });
});
