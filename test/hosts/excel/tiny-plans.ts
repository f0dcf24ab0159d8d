import type { CellContent, SheetPlan, WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { plainPage, range, sheetPlan, workbookPlan } from "../feature-plan";

type Row = readonly [name: string, count: number];

const thin = { style: "thin" } as const;

/** A list with its table, a sheet that counts over it, and a chart: little of everything that a plan can ask for. */
export function tinyPlan(
  rows: readonly Row[],
  given: { readonly title?: string; readonly wide?: boolean } = {},
): WorkbookPlan {
  return workbookPlan(countSheet(rows, given), listSheet(rows));
}

function listSheet(rows: readonly Row[]): SheetPlan {
  const last = rows.length + 1;
  return sheetPlan("Dữ liệu", {
    columnWidths: [5, 20, 8],
    rowHeights: rows.map((_, index) => ({ row: index + 2, height: 18 })),
    blocks: [
      { row: 0, column: 0, cells: [["Danh sách"]] },
      { row: 1, column: 0, cells: [["TT", "Tên", "Số lượng"]] },
      {
        row: 2,
        column: 0,
        cells: rows.map(([name, count], index): CellContent[] => [index + 1, name, count]),
      },
    ],
    formats: [
      { range: range("A2:C2"), style: { font: { bold: true }, borders: { bottom: thin, top: thin } } },
      {
        range: { top: 2, left: 0, bottom: last, right: 2 },
        style: { borders: { bottom: thin, left: thin, right: thin, insideHorizontal: thin } },
      },
      { range: { top: 2, left: 2, bottom: last, right: 2 }, style: { fill: "#FFF2CC" } },
    ],
    tables: [
      {
        name: "DuLieu",
        range: { top: 1, left: 0, bottom: last, right: 2 },
        columns: [{ name: "TT" }, { name: "Tên" }, { name: "Số lượng" }],
        style: null,
        filterButtons: true,
      },
    ],
    validations: [
      {
        range: { top: 2, left: 2, bottom: last, right: 2 },
        rule: { kind: "wholeNumber", minimum: 0, maximum: 99 },
        allowBlank: true,
        errorTitle: "Sai",
        errorMessage: "Từ 0 đến 99",
      },
    ],
    page: {
      ...plainPage,
      printArea: { top: 0, left: 0, bottom: last, right: 2 },
      repeatRows: { first: 1, last: 1 },
    },
    freeze: { rows: 2, columns: 0 },
  });
}

function countSheet(rows: readonly Row[], { title = "Tổng hợp", wide = false }): SheetPlan {
  const last = rows.length + 1;
  const sum = rows.reduce((total, [, count]) => total + count, 0);
  return sheetPlan("Tổng hợp", {
    columnWidths: [wide ? 30 : 22, 10],
    blocks: [
      { row: 0, column: 0, cells: [[title]] },
      {
        row: 1,
        column: 0,
        cells: rows.map(([name, count], index): CellContent[] => [
          name,
          { formula: `SUMIFS(DuLieu[Số lượng],DuLieu[Tên],A${index + 2})`, value: count },
        ]),
      },
      { row: rows.length + 1, column: 0, cells: [["Cộng", { formula: `SUM(B2:B${last})`, value: sum }]] },
    ],
    formats: [
      { range: range("A1:B1"), style: { font: { bold: true, size: 14 }, horizontal: "center" } },
      { range: { top: 1, left: 1, bottom: last, right: 1 }, style: { numberFormat: "#,##0" } },
      {
        range: { top: last, left: 0, bottom: last, right: 1 },
        style: { borders: { top: { style: "medium" } } },
      },
    ],
    merges: [range("A1:B1")],
    conditionalFormats: [
      {
        range: { top: 1, left: 1, bottom: rows.length, right: 1 },
        rule: { kind: "formula", formula: "$B2=0", style: { color: "#C00000", bold: true } },
      },
    ],
    tabColor: wide ? "#1F4E79" : "#C55A11",
  });
}

/** The chart's sheet reads the counting one. */
export function chartSheet(rows: readonly Row[], maximum: number): SheetPlan {
  const names = { sheet: "Tổng hợp", range: { top: 1, left: 0, bottom: rows.length, right: 0 } };
  const counts = { sheet: "Tổng hợp", range: { top: 1, left: 1, bottom: rows.length, right: 1 } };
  return sheetPlan("Biểu đồ", {
    charts: [
      {
        name: "Counts",
        description: "",
        anchor: range("A1:F12"),
        title: { sheet: "Tổng hợp", range: range("A1"), cached: "Tổng hợp" },
        series: [
          {
            name: "Số lượng",
            categories: { ...names, cached: rows.map(([name]) => name) },
            values: { ...counts, cached: rows.map(([, count]) => count) },
            type: "column",
            axis: "primary",
            fill: { color: "#1F4E79" },
          },
        ],
        categoryAxis: { visible: true },
        valueAxis: { visible: true, minimum: 0, maximum, gridlines: true },
        legend: "none",
        gapWidth: 80,
        overlap: 0,
        fontSize: 10,
      },
    ],
  });
}

/** With a chart over the counts. */
export function tinyPlanWithChart(
  rows: readonly Row[],
  given: { readonly title?: string; readonly wide?: boolean; readonly maximum?: number } = {},
): WorkbookPlan {
  const plan = tinyPlan(rows, given);
  return { ...plan, sheets: [...plan.sheets, chartSheet(rows, given.maximum ?? 10)] };
}
