import type { CellRange } from "../../src/domain/grid/grid";
import { absoluteRange, qualifiedAddress } from "../../src/domain/grid/address";
import { parseReference } from "../formulas/reference";
import { tokenize } from "../formulas/tokens";
import type { CellValue } from "../model/content";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { displayText } from "../rules/display-text";
import type { Chart } from "./chart";
import type { SeriesState } from "./chart-series";
import type { TextState } from "./chart-parts";

/** Cells that a chart reads. */
export interface ChartCells {
  readonly sheet: Worksheet;
  readonly range: CellRange;
}

/** The formula by which a chart names cells. */
export function formulaOf({ sheet, range }: ChartCells): string {
  return qualifiedAddress(sheet.name, absoluteRange(range));
}

/** The cells of a formula that is one reference with its sheet; `null` for any other, and where the cells are gone. */
export function cellsOf(formula: string | null, workbook: Workbook): ChartCells | null {
  if (formula === null) return null;
  const [token, ...others] = tokenize(formula.replace(/^=/, ""));
  if (token?.kind !== "reference" || others.length > 0) return null;
  const reference = parseReference(token.text);
  const sheet = reference?.sheet == null ? null : workbook.sheetNamed(reference.sheet);
  if (!reference || !sheet) return null;
  const { first } = reference;
  const last = reference.last ?? first;
  if (!first.row || !first.column || !last.row || !last.column) return null;
  const range = { top: first.row.at, left: first.column.at, bottom: last.row.at, right: last.column.at };
  return { sheet, range };
}

/** The values of the cells, row by row; none where the cells are gone. */
export function valuesOf(formula: string | null, workbook: Workbook): readonly CellValue[] {
  const cells = cellsOf(formula, workbook);
  if (!cells) return [];
  const { top, left, bottom, right } = cells.range;
  const values: CellValue[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) values.push(cells.sheet.valueAt(row, column));
  return values;
}

/** What a text of a chart reads now. */
export function textOf(text: TextState, workbook: Workbook): string {
  if (text.kind === "text") return text.text;
  const cells = cellsOf(text.formula, workbook);
  if (!cells) return "#REF!";
  const { top, left } = cells.range;
  return displayText(cells.sheet.valueAt(top, left), cells.sheet.styleAt(top, left).numberFormat);
}

export function seriesName(chart: Chart, series: SeriesState): string {
  if (series.name) return textOf(series.name, chart.sheet.workbook);
  return `Series${chart.series.indexOf(series) + 1}`;
}

/** The title as it reads: Excel's own is the name of the only series. */
export function titleText(chart: Chart): string {
  const { text } = chart.title;
  if (text) return textOf(text, chart.sheet.workbook);
  const [only, ...others] = chart.series;
  return only && others.length === 0 ? seriesName(chart, only) : "Chart Title";
}
