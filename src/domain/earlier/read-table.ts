import { dayOfSerial, isoDate, momentOfSerial, type IsoDate } from "../calendar";
import { cellAddress } from "../grid/address";
import { isCellError, styleAt, textAt, valueAt, type Grid, type Workbook } from "../grid/grid";
import { formatDay } from "../text/format";

/** A row of one of the product's tables, asked by the names of its columns; what isn't there is empty. */
export interface TableRow<Column extends string> {
  readonly text: (column: Column) => string;
  readonly number: (column: Column) => number | null;
  readonly day: (column: Column) => IsoDate | null;
  /** Milliseconds since 1970 (UTC). */
  readonly moment: (column: Column) => number | null;
  /** As the user typed it, a date as a date. */
  readonly typed: (column: Column) => string;
  /** Where the value stands on the sheet; "" where the table lost the column. */
  readonly address: (column: Column) => string;
}

/** The user may have put lines above the table. */
export const lastHeaderRow = 40;

/**
 * Rows of the table on a sheet of the product's, found by the titles of its columns, wherever the user moved them;
 * `null` where the sheet or one of the columns that it can't do without isn't there.
 */
export function readTable<Column extends string>(
  workbook: Workbook,
  sheet: string,
  needed: readonly Column[],
): readonly TableRow<Column>[] | null {
  const grid = workbook.sheets.find(({ name }) => name === sheet);
  const header = grid && findHeader(grid, needed);
  if (!grid || !header) return null;
  const rows: TableRow<Column>[] = [];
  for (let row = header.row + 1; row < grid.values.length; row++) {
    if (needed.some((name) => textAt(grid, row, header.columns.get(name) ?? -1) !== ""))
      rows.push(tableRow<Column>(grid, row, header.columns));
  }
  return rows;
}

function findHeader(
  grid: Grid,
  needed: readonly string[],
): { readonly row: number; readonly columns: ReadonlyMap<string, number> } | null {
  for (let row = 0; row < Math.min(grid.values.length, lastHeaderRow); row++) {
    const columns = new Map<string, number>();
    for (let column = (grid.values[row]?.length ?? 0) - 1; column >= 0; column--)
      columns.set(textAt(grid, row, column).normalize("NFC").trim(), column);
    if (needed.every((name) => columns.has(name))) return { row, columns };
  }
  return null;
}

function tableRow<Column extends string>(
  grid: Grid,
  row: number,
  columns: ReadonlyMap<string, number>,
): TableRow<Column> {
  const at = (name: Column) => columns.get(name) ?? -1;
  const text = (name: Column) => textAt(grid, row, at(name));
  const number = (name: Column) => {
    const value = valueAt(grid, row, at(name));
    return typeof value === "number" && Number.isFinite(value) ? value : null;
  };
  return {
    text,
    number,
    day: (name) => {
      const serial = number(name);
      return serial === null ? writtenDay(text(name)) : dayOfSerial(serial, grid.date1904);
    },
    moment: (name) => {
      const serial = number(name);
      return serial === null ? null : momentOfSerial(serial, grid.date1904);
    },
    typed: (name) => typedAt(grid, row, at(name)),
    address: (name) => (at(name) < 0 ? "" : cellAddress(row, at(name))),
  };
}

/** What the user typed into a cell, as text; a date as it is written in Vietnam. */
export function typedAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (value === null || isCellError(value)) return "";
  return typeof value === "number" && styleAt(grid, row, column).isDate
    ? formatDay(dayOfSerial(value, grid.date1904), "vi")
    : String(value).trim();
}

/** Days before March 1900 stand as text. */
function writtenDay(text: string): IsoDate | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}
