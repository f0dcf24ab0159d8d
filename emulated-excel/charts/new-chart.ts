import type { CellRange } from "../../src/domain/grid/grid";
import type { Worksheet } from "../model/worksheet";
import { anchorOf } from "./chart-anchor";
import { Chart } from "./chart";
import { formulaOf } from "./chart-data";
import type { ChartCells } from "./chart-data";
import { newSeries } from "./chart-series";
import type { ChartType } from "./chart-series";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** Size of a new chart in points; it stands beside nothing in particular, as Excel puts it into the view's middle. */
const newBox = { left: 120, top: 90, width: 360, height: 216 };

/** Puts a chart of the source's cells on the sheet, with the series that Excel makes of them. */
export function addChart(sheet: Worksheet, type: ChartType, source: ChartCells, by: SeriesBy): Chart {
  const id = sheet.workbook.nextId();
  const name = freeName(sheet);
  const chart = new Chart(chartId(id), name, sheet, type, anchorOf(newBox, sheet));
  setSource(chart, source, by);
  sheet.charts.push(chart);
  return chart;
}

/** `{00000003-0002-0000-0000-000000000000}`. */
export function chartId(id: number): string {
  return `{${id.toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`;
}

/** The chart's series anew, from the cells: "Auto" makes the longer side the categories. */
export function setSource(chart: Chart, source: ChartCells, by: SeriesBy): void {
  const { sheet, range } = source;
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  const byColumns = by === "Columns" || (by === "Auto" && rows > columns);
  const hasNames = byColumns
    ? isHeader(sheet, firstRow(range), range)
    : isHeader(sheet, firstColumn(range), range);
  const hasCategories = byColumns
    ? isHeader(sheet, firstColumn(range), range)
    : isHeader(sheet, firstRow(range), range);
  const body: CellRange = {
    ...range,
    top: range.top + ((byColumns ? hasNames : hasCategories) && rows > 1 ? 1 : 0),
    left: range.left + ((byColumns ? hasCategories : hasNames) && columns > 1 ? 1 : 0),
  };
  chart.series.length = 0;
  const count = byColumns ? body.right - body.left + 1 : body.bottom - body.top + 1;
  for (let index = 0; index < count; index++) {
    const series = newSeries(sheet.workbook.nextId(), chart.chartType);
    const line = byColumns
      ? { ...body, left: body.left + index, right: body.left + index }
      : { ...body, top: body.top + index, bottom: body.top + index };
    series.values = formulaOf({ sheet, range: line });
    if (hasCategories && isSmaller(body, range, byColumns))
      series.categories = formulaOf({ sheet, range: categoriesOf(range, body, byColumns) });
    if (hasNames)
      series.name = { kind: "cell", formula: formulaOf({ sheet, range: nameOf(range, line, byColumns) }) };
    chart.series.push(series);
  }
}

function firstRow({ top, left, right }: CellRange): CellRange {
  return { top, left, bottom: top, right };
}

function firstColumn({ top, left, bottom }: CellRange): CellRange {
  return { top, left, bottom, right: left };
}

/** A first row or column of texts names what is beside it; the corner may be empty. */
function isHeader(sheet: Worksheet, line: CellRange, { top, left }: CellRange): boolean {
  let texts = 0;
  for (let row = line.top; row <= line.bottom; row++) {
    for (let column = line.left; column <= line.right; column++) {
      if (row === top && column === left) continue;
      const value = sheet.valueAt(row, column);
      if (typeof value === "number") return false;
      if (typeof value === "string") texts += 1;
    }
  }
  return texts > 0;
}

function isSmaller(body: CellRange, range: CellRange, byColumns: boolean): boolean {
  return byColumns ? body.left > range.left : body.top > range.top;
}

function categoriesOf(range: CellRange, body: CellRange, byColumns: boolean): CellRange {
  return byColumns
    ? { ...body, left: range.left, right: range.left }
    : { ...body, top: range.top, bottom: range.top };
}

function nameOf(range: CellRange, line: CellRange, byColumns: boolean): CellRange {
  return byColumns
    ? { ...line, top: range.top, bottom: range.top }
    : { ...line, left: range.left, right: range.left };
}

function freeName(sheet: Worksheet): string {
  for (let number = sheet.charts.length + 1; ; number++) {
    const name = `Chart ${number}`;
    if (!sheet.charts.some((chart) => chart.name === name)) return name;
  }
}
