import type { SheetPlan, WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { featurePlan } from "../../hosts/feature-plan";
import { sameWorkbook } from "../../support/same-workbook";

type Change = (sheet: SheetPlan) => Partial<SheetPlan>;

/** The plan with one sheet changed: the first to which the change applies. */
function changed(plan: WorkbookPlan, change: Change): WorkbookPlan {
  let isDone = false;
  const sheets = plan.sheets.map((sheet) => {
    if (isDone) return sheet;
    const given = change(sheet);
    if (Object.keys(given).length === 0) return sheet;
    isDone = true;
    return { ...sheet, ...given };
  });
  if (!isDone) throw new Error("nothing to change");
  return { ...plan, sheets };
}

const first =
  <K extends keyof SheetPlan>(key: K, change: (items: SheetPlan[K]) => SheetPlan[K]): Change =>
  (sheet) =>
    Array.isArray(sheet[key]) && sheet[key].length === 0 ? {} : { [key]: change(sheet[key]) };

describe("the comparison of two workbooks", () => {
  it("finds a plan the same as itself, however it is cut into blocks and formats", () => {
    const plan = featurePlan();
    const cut = {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.flatMap(({ row, column, cells }) =>
          cells.map((line, index) => ({ row: row + index, column, cells: [line] })),
        ),
        formats: sheet.formats.flatMap(({ range, style }) => [
          { range, style: style.fill === undefined ? {} : { fill: style.fill } },
          { range, style },
        ]),
      })),
    };
    expect(sameWorkbook(plan, cut)).toEqual([]);
  });

  it.each<[string, Change]>([
    [
      "a cell",
      first("blocks", ([block, ...rest]) => [
        ...rest,
        { ...block!, cells: [["khác"], ...block!.cells.slice(1).map((line) => line.slice(0, 1))] },
      ]),
    ],
    ["a missing block", first("blocks", ([, ...rest]) => rest)],
    [
      "a fill",
      first("formats", (formats) => [...formats, { range: formats[0]!.range, style: { fill: "#123456" } }]),
    ],
    [
      "a line",
      first("formats", (formats) => [
        ...formats,
        { range: formats[0]!.range, style: { borders: { bottom: { style: "double" } } } },
      ]),
    ],
    [
      "a format beyond the others",
      first("formats", (formats) => [
        ...formats,
        { range: { top: 900, left: 9, bottom: 900, right: 9 }, style: { font: { bold: true } } },
      ]),
    ],
    ["a width", first("columnWidths", (widths) => widths.map((width) => width + 1))],
    ["a height", first("rowHeights", ([, ...rest]) => rest)],
    ["a merge", first("merges", ([, ...rest]) => rest)],
    [
      "a table's style",
      first("tables", ([table, ...rest]) => [...rest, { ...table!, style: "TableStyleDark1" }]),
    ],
    ["a conditional format", first("conditionalFormats", ([, ...rest]) => rest)],
    [
      "a validation",
      first("validations", ([validation, ...rest]) => [...rest, { ...validation!, errorTitle: "Khác" }]),
    ],
    ["a frozen row", (sheet) => ({ freeze: { ...sheet.freeze, rows: sheet.freeze.rows + 1 } })],
    ["a margin", (sheet) => ({ page: { ...sheet.page, margins: { ...sheet.page.margins, top: 21.5 } } })],
    ["a footer", (sheet) => ({ page: { ...sheet.page, footer: { left: "x" } } })],
    [
      "a chart's axis",
      first("charts", ([chart, ...rest]) => [
        ...rest,
        { ...chart!, valueAxis: { ...chart!.valueAxis, maximum: 7777 } },
      ]),
    ],
    [
      "a chart's series",
      first("charts", ([chart, ...rest]) => [...rest, { ...chart!, series: chart!.series.slice(1) }]),
    ],
    [
      "a chart's place",
      first("charts", ([chart, ...rest]) => [
        ...rest,
        { ...chart!, anchor: { ...chart!.anchor, bottom: 99 } },
      ]),
    ],
    ["the sheet's name", () => ({ name: "Khác" })],
  ])("tells %s that differs", (_, change) => {
    const plan = featurePlan();
    const other = changed(plan, change);
    expect(sameWorkbook(plan, other)).not.toEqual([]);
    expect(sameWorkbook(other, plan)).not.toEqual([]);
  });
});
