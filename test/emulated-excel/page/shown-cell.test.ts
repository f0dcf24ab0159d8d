import { cellsInView } from "../../../emulated-excel/page/cells-in-view";
import { SheetGeometry } from "../../../emulated-excel/page/sheet-geometry";
import { edgesOf, shownCell, shownValue } from "../../../emulated-excel/page/shown-cell";
import { loadPlan } from "../../../emulated-excel/save/load-plan";
import type { Worksheet } from "../../../emulated-excel/model/worksheet";
import type { SheetPlan } from "../../../src/domain/report/workbook-plan";
import { range, sheetPlan, workbookPlan } from "../../hosts/feature-plan";

function sheetOf(given: Partial<SheetPlan>): Worksheet {
  const [sheet] = loadPlan(workbookPlan(sheetPlan("S", given))).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const thin = { style: "thin", color: "#000000" };

describe("a cell as the page draws it", () => {
  it("lays the conditional format over where its formula holds for that row; the first wins", () => {
    const sheet = sheetOf({
      blocks: [{ row: 0, column: 0, cells: [["a"], ["b"], ["a"]] }],
      conditionalFormats: [
        { range: range("A1:A3"), rule: { kind: "formula", formula: '$A1="a"', style: { color: "#FF0000" } } },
        {
          range: range("A1:A3"),
          rule: { kind: "formula", formula: "TRUE", style: { color: "#00FF00", bold: true } },
        },
      ],
    });
    expect([0, 1, 2].map((row) => shownCell(sheet, row, 0).color)).toEqual(["#FF0000", "#00FF00", "#FF0000"]);
    expect(shownCell(sheet, 0, 0).style.bold).toBe(true);
  });

  it("gives a data bar its share between the bounds", () => {
    const sheet = sheetOf({
      blocks: [{ row: 0, column: 0, cells: [[25], [-5], ["x"]] }],
      conditionalFormats: [
        { range: range("A1:A3"), rule: { kind: "dataBar", color: "#123456", minimum: 0, maximum: 100 } },
      ],
    });
    expect([0, 1, 2].map((row) => shownCell(sheet, row, 0).bar?.share ?? null)).toEqual([0.25, 0, null]);
  });

  it.each([
    [2030.5, "[$-42A]#,##0.0", "2.030,5"],
    [2030.5, "#,##0.0", "2,030.5"],
    ["1.5", "[$-42A]General", "1.5"],
  ])("writes %s of %s as %s", (value, format, text) => expect(shownValue(value, format).text).toBe(text));

  it("finds the lines around it, whichever neighbour keeps them", () => {
    const sheet = sheetOf({
      formats: [
        {
          range: range("B2"),
          style: { borders: { top: { style: "thin" }, right: { style: "thin" }, bottom: { style: "thin" } } },
        },
      ],
    });
    expect(edgesOf(sheet, range("B3"))).toEqual({ top: thin, bottom: null, left: null, right: null });
    expect(edgesOf(sheet, range("C2")).left).toEqual(thin);
    expect(edgesOf(sheet, range("B2"))).toEqual({ top: thin, bottom: thin, left: null, right: thin });
  });
});

it("shows a merge as one cell, also where it begins above the view", () => {
  const sheet = sheetOf({ merges: [range("A1:B3")] });
  const seen = [...cellsInView(sheet, { first: 2, last: 3 }, { first: 0, last: 1 })];
  expect(seen).toEqual([range("A4"), range("B4"), range("A1:B3")]);
});

it("finds the row at a place of the sheet, past hidden columns too", () => {
  const sheet = sheetOf({ rowHeights: [{ row: 1, height: 30 }], columnWidths: [10, 10], hiddenColumns: [1] });
  const geometry = new SheetGeometry(sheet);
  expect([0, 19, 20, 59, 60].map((y) => geometry.rowAt(y))).toEqual([0, 0, 1, 1, 2]);
  expect(geometry.columnAt(geometry.left(2))).toBe(2);
});
