import { cellAddress, qualifiedAddress } from "../../grid/address";
import type { CellRange } from "../../grid/grid";
import { colors } from "../page/page-style";
import { area, type SheetDraft } from "../draft/sheet-draft";
import { sheetNames } from "../workbook-names";
import type { CellContent, DataReference, TextSource } from "../workbook-plan";

/** A column of a chart's figures: its heading, its number format, and a cell a row. */
export interface ChartColumn {
  readonly heading: string;
  readonly cells: readonly CellContent[];
  readonly numberFormat?: string;
}

/** A small table beside the printed page from which charts read. */
export interface ChartTable {
  /** The column's heading, as the name of a series. */
  readonly name: (column: number) => TextSource;
  readonly texts: (column: number, from?: number, to?: number) => DataReference<string>;
  /** Texts in place of a number become gaps. */
  readonly numbers: (column: number, from?: number, to?: number) => DataReference<number | null>;
  /** `$AD$4`, of a row of the table. */
  readonly address: (column: number, row: number) => string;
  /** `$AD$4:$AD$17`. */
  readonly column: (column: number) => string;
  readonly content: (column: number, row: number) => CellContent;
}

/** Rows of heading and column heads above the figures. */
const titleRow = 2;
const headRow = 3;
const firstRow = 4;

/** Draws a table of figures from a column on; its cells are small and grey: helpers, not results. */
export function drawChartTable(
  draft: SheetDraft,
  left: number,
  heading: string,
  columns: readonly ChartColumn[],
): ChartTable {
  const count = Math.max(...columns.map(({ cells }) => cells.length));
  const right = left + columns.length - 1;
  const last = firstRow + count - 1;
  const rows = Array.from({ length: count }, (_, row) => columns.map(({ cells }) => cells[row] ?? null));
  draft.put(titleRow, left, [[heading]]);
  draft.put(headRow, left, [columns.map((column) => column.heading)]);
  if (count > 0) draft.put(firstRow, left, rows);
  draft.format(area(titleRow, left, Math.max(last, headRow), right), {
    font: { size: 8, color: colors.helper },
    vertical: "center",
  });
  draft.format(area(titleRow, left, headRow, right), { font: { bold: true } });
  draft.format(area(headRow, left, headRow, right), {
    fill: colors.header,
    borders: { bottom: { style: "thin", color: colors.helper } },
  });
  columns.forEach(({ numberFormat }, index) => {
    if (numberFormat !== undefined && count > 0)
      draft.format(area(firstRow, left + index, last, left + index), { numberFormat });
  });
  return tableReader(left, columns, count);
}

function tableReader(left: number, columns: readonly ChartColumn[], count: number): ChartTable {
  const sheet = sheetNames.charts;
  const content = (column: number, row: number) => columns[column]?.cells[row] ?? null;
  const range = (column: number, from: number, to: number): CellRange =>
    area(firstRow + from, left + column, firstRow + to, left + column);
  const read = <T>(column: number, from: number, to: number, shown: (content: CellContent) => T) => ({
    sheet,
    range: range(column, from, to),
    cached: Array.from({ length: to - from + 1 }, (_, index) => shown(content(column, from + index))),
  });
  const absolute = (column: number, row: number) =>
    cellAddress(firstRow + row, left + column).replace(/^([A-Z]+)/, "$$$1$$");
  return {
    name: (column) => ({
      sheet,
      range: area(headRow, left + column),
      cached: columns[column]?.heading ?? "",
    }),
    texts: (column, from = 0, to = count - 1) =>
      read(column, from, to, (cell) => String(valueOf(cell) ?? "")),
    numbers: (column, from = 0, to = count - 1) =>
      read(column, from, to, (cell) => {
        const value = valueOf(cell);
        return typeof value === "number" ? value : null;
      }),
    address: absolute,
    column: (column) => `${absolute(column, 0)}:${absolute(column, Math.max(count - 1, 0))}`,
    content,
  };
}

/** What a cell shows when the workbook is made. */
export function valueOf(content: CellContent): string | number | boolean | null {
  return typeof content === "object" && content !== null ? content.value : content;
}

/** `'Tổng hợp'!C11`, for formulas on another sheet. */
export function cellOn(sheet: string, row: number, column: number): string {
  return qualifiedAddress(sheet, cellAddress(row, column).replace(/^([A-Z]+)/, "$$$1$$"));
}
