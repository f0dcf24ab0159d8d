import { openExcel } from "../../support/open-excel";

/** Runs the deed on `Sheet1`, then reads. */
async function read<T>(
  deed: (sheet: Excel.Worksheet) => void,
  load: (sheet: Excel.Worksheet) => () => T,
): Promise<T> {
  const { Excel } = openExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    deed(sheet);
    const result = load(sheet);
    await context.sync();
    return result();
  });
}

describe("formats", () => {
  it("are null where the cells of a range differ", async () => {
    const found = await read(
      (sheet) => {
        sheet.getRange("A1:B2").format.font.name = "Times New Roman";
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange("A:A").format.columnWidth = 100;
        sheet.getRange("2:3").format.rowHeight = 20.4;
        sheet.getRange("B1").format.wrapText = true;
      },
      (sheet) => {
        const range = sheet.getRange("A1:B2");
        range.load("format/font/name,format/font/bold,format/columnWidth,format/rowHeight,format/wrapText");
        const row = sheet.getRange("A2:C3").load("format/rowHeight,format/columnWidth,format/font/name");
        return () => [
          range.format.font.toJSON(),
          range.format.columnWidth,
          range.format.wrapText,
          row.format.toJSON(),
        ];
      },
    );
    expect(found).toEqual([
      { name: "Times New Roman", bold: null },
      null,
      null,
      // Whole pixels: 20.4 points are 27.
      { rowHeight: 20.25, columnWidth: null, font: { name: null } },
    ]);
  });

  it("number formats are given and taken by cell", async () => {
    const found = await read(
      (sheet) => {
        sheet.getRange("A1:C2").numberFormat = [
          ["@", "@", "0"],
          ["@", "General", "dd/mm/yyyy"],
        ];
        sheet.getRange("C2").values = [[44561]];
        sheet.getRange("A1").values = [["=1"]];
      },
      (sheet) => {
        const range = sheet.getRange("A1:C2").load("numberFormat,text,formulas");
        return () => [range.numberFormat, range.text, range.formulas];
      },
    );
    expect(found).toEqual([
      [
        ["@", "@", "0"],
        ["@", "General", "dd/mm/yyyy"],
      ],
      [
        ["=1", "", ""],
        ["", "", "31/12/2021"],
      ],
      [
        ["=1", "", ""],
        ["", "", 44561],
      ],
    ]);
  });

  it("a line between two cells is one line, whichever cell it was given to", async () => {
    const found = await read(
      (sheet) => {
        sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom").style = "Double";
        const below = sheet.getRange("A3:B3").format.borders.getItem("EdgeTop");
        below.style = "Continuous";
        below.weight = "Hairline";
        below.color = "#FF0000";
        const inside = sheet.getRange("A1:B2").format.borders.getItem("InsideHorizontal");
        inside.style = "Dot";
      },
      (sheet) => {
        const line = (address: string, side: "EdgeTop" | "EdgeBottom" | "InsideHorizontal") =>
          sheet.getRange(address).format.borders.getItem(side).load("style,weight,color");
        const lines = [
          line("A1:B2", "EdgeBottom"),
          line("A3", "EdgeTop"),
          line("B1", "EdgeBottom"),
          line("A1:B3", "InsideHorizontal"),
          line("A1", "EdgeTop"),
        ];
        return () => lines.map(({ style, weight, color }) => [style, weight, color]);
      },
    );
    expect(found).toEqual([
      ["Continuous", "Hairline", "#FF0000"],
      ["Continuous", "Hairline", "#FF0000"],
      ["Dot", "Thin", "#000000"],
      [null, null, null],
      ["None", "Thin", "#000000"],
    ]);
  });

  it("formats of whole columns don't make cells used", async () => {
    const found = await read(
      (sheet) => {
        sheet.getRange("A:C").format.fill.color = "#EEEEEE";
        sheet.getRange("B2").values = [["x"]];
        sheet.getRange("D4").format.font.italic = true;
      },
      (sheet) => {
        const used = sheet.getUsedRange().load("address");
        const values = sheet.getUsedRange(true).load("address");
        return () => [used.address, values.address];
      },
    );
    expect(found).toEqual(["Sheet1!B2:D4", "Sheet1!B2"]);
  });

  it("cells' properties are given as plain data, and taken", async () => {
    const found = await read(
      (sheet) => {
        sheet
          .getRange("A1:B1")
          .setCellProperties([
            [
              { format: { font: { bold: true, color: "red" }, fill: { color: "#00FF00" } } },
              { format: { borders: { bottom: { style: "Continuous", weight: "Medium" } }, wrapText: true } },
            ],
          ]);
        sheet.getRange("2:2").rowHidden = true;
      },
      (sheet) => {
        const cells = sheet.getRange("A1:B2").getCellProperties({
          address: true,
          hidden: true,
          format: { font: { bold: true, color: true }, fill: { color: true }, wrapText: true },
        });
        const rows = sheet
          .getRange("A1:B2")
          .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
        return () => [cells.value, rows.value];
      },
    );
    const plain = { font: { bold: false, color: "#000000" }, fill: { color: "#FFFFFF" }, wrapText: false };
    expect(found).toEqual([
      [
        [
          {
            address: "Sheet1!A1",
            hidden: false,
            format: { ...plain, font: { bold: true, color: "#FF0000" }, fill: { color: "#00FF00" } },
          },
          { address: "Sheet1!B1", hidden: false, format: { ...plain, wrapText: true } },
        ],
        [
          { address: "Sheet1!A2", hidden: true, format: plain },
          { address: "Sheet1!B2", hidden: true, format: plain },
        ],
      ],
      [
        { rowHidden: false, format: { rowHeight: 15 } },
        { rowHidden: true, format: { rowHeight: 0 } },
      ],
    ]);
  });

  it("hidden rows are left out of the visible cells", async () => {
    const found = await read(
      (sheet) => {
        sheet.getRange("A1:B6").values = Array.from({ length: 6 }, (_, row) => [row, row]);
        sheet.getRange("3:4").rowHidden = true;
      },
      (sheet) => {
        const visible = sheet
          .getRange("A1:B100")
          .getSpecialCellsOrNullObject("Visible")
          .load("address,areaCount");
        const areas = sheet
          .getRange("A1:B6")
          .getSpecialCells("Visible")
          .areas.load("items/rowIndex,items/rowCount");
        return () => [visible.address, areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount])];
      },
    );
    expect(found).toEqual([
      "Sheet1!A1:B2,Sheet1!A5:B6",
      [
        [0, 2],
        [4, 2],
      ],
    ]);
  });
});

describe("conditional formats and validations", () => {
  it("the newest format comes first; clearing a part leaves the rest", async () => {
    const found = await read(
      (sheet) => {
        const range = sheet.getRange("A1:B9");
        const custom = range.conditionalFormats.add("Custom");
        custom.custom.rule.formula = '=$A1="x"';
        custom.custom.format.fill.color = "#FFEEEE";
        custom.custom.format.font.bold = true;
        const bar = sheet.getRange("B1:B9").conditionalFormats.add("DataBar");
        bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
        bar.dataBar.upperBoundRule = { type: "Number", formula: "1.2" };
        bar.dataBar.positiveFormat.fillColor = "#5B9BD5";
        bar.dataBar.positiveFormat.gradientFill = false;
        sheet.getRange("A5:B5").conditionalFormats.clearAll();
      },
      (sheet) => {
        const all = sheet.getRange("A1:B9").conditionalFormats;
        all.load("items/type,items/priority,items/custom/rule/formula");
        const bar = all.getItemAt(0);
        bar.load("dataBar/upperBoundRule,dataBar/positiveFormat");
        const ranges = bar.getRanges().load("address");
        return () => [
          all.items.map(({ type, priority }) => [type, priority]),
          bar.dataBar.upperBoundRule,
          bar.dataBar.positiveFormat.fillColor,
          ranges.address,
        ];
      },
    ).catch((error: unknown) => error);
    // A data bar has no custom rule: asking for it is refused, as Excel does.
    expect(found).toMatchObject({ code: "ItemNotFound" });
  });

  it("reads what each kind of format has", async () => {
    const found = await read(
      (sheet) => {
        const custom = sheet.getRange("A1:B9").conditionalFormats.add("Custom");
        custom.custom.rule.formula = '=$A1="x"';
        custom.custom.format.fill.color = "#FFEEEE";
        const bar = sheet.getRange("B1:B9").conditionalFormats.add("DataBar");
        bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
        bar.dataBar.upperBoundRule = { type: "Number", formula: "1.2" };
        bar.dataBar.positiveFormat.fillColor = "#5B9BD5";
        sheet.getRange("A5:B5").conditionalFormats.clearAll();
      },
      (sheet) => {
        const all = sheet.getRange("A1:B9").conditionalFormats.load("items/type,items/priority");
        const bar = all.getItemAt(0);
        bar.load("dataBar/upperBoundRule,dataBar/positiveFormat/fillColor");
        const custom = all.getItemAt(1).customOrNullObject;
        custom.load("rule/formula,format/fill/color");
        const none = all.getItemAt(1).dataBarOrNullObject.load("axisColor");
        const ranges = bar.getRanges().load("address");
        return () => [
          all.items.map(({ type, priority }) => [type, priority]),
          bar.dataBar.upperBoundRule,
          bar.dataBar.positiveFormat.fillColor,
          [custom.rule.formula, custom.format.fill.color],
          none.isNullObject,
          ranges.address,
        ];
      },
    );
    expect(found).toEqual([
      [
        ["DataBar", 0],
        ["Custom", 1],
      ],
      { type: "Number", formula: "1.2" },
      "#5B9BD5",
      ['=$A1="x"', "#FFEEEE"],
      true,
      "Sheet1!B1:B4,Sheet1!B6:B9",
    ]);
  });

  it("a cell has one validation: the last one given", async () => {
    const found = await read(
      (sheet) => {
        const range = sheet.getRange("A1:A9");
        range.dataValidation.rule = { list: { inCellDropDown: true, source: "Nam,Nữ" } };
        range.dataValidation.errorAlert = {
          showAlert: true,
          style: "Warning",
          title: "Sai",
          message: "Nam hoặc Nữ",
        };
        sheet.getRange("A3").dataValidation.rule = {
          wholeNumber: { formula1: 1, formula2: 12, operator: "Between" },
        };
        sheet.getRange("A5").dataValidation.clear();
      },
      (sheet) => {
        const at = (address: string) =>
          sheet.getRange(address).dataValidation.load("type,rule,errorAlert,ignoreBlanks");
        const [list, number, none, all] = [at("A1:A2"), at("A3"), at("A5"), at("A1:A9")];
        return () => [list.toJSON(), number.rule, none.type, all.type, all.rule];
      },
    );
    expect(found).toEqual([
      {
        type: "List",
        ignoreBlanks: true,
        rule: { list: { inCellDropDown: true, source: "Nam,Nữ" } },
        errorAlert: { showAlert: true, style: "Warning", title: "Sai", message: "Nam hoặc Nữ" },
      },
      { wholeNumber: { formula1: 1, formula2: 12, operator: "Between" } },
      "None",
      "Inconsistent",
      null,
    ]);
  });
});
