import type { IsoDate } from "../calendar";
import { cellAddress } from "../grid/address";
import { isCellError, styleAt, valueAt } from "../grid/grid";
import type { CellValue, Grid } from "../grid/grid";
import type { Finding } from "../finding";
import type { Field, RecognisedColumn, RecognisedRow, RecognisedSheet } from "../recognise/recognised-sheet";
import { cleanText } from "../text/clean";
import { readDateColumn } from "../text/dates";
import type { DateCell, DateColumnOptions, DateReading } from "../text/dates";
import { readNumberColumn } from "../text/numbers";
import type { NumberReading } from "../text/numbers";
import { shownCell } from "../text/shown-cell";
import { splitBirth } from "./birth-in-name";
import { composeDate } from "./date-parts";
import { classOfDay } from "./schooling-dates";
import { answerOf } from "./value-words";

/** A recognised table by columns, each read once as a whole; readings are looked up by row. */
export interface TableReader {
  readonly sheet: RecognisedSheet;
  readonly entries: readonly RecognisedRow[];
  columns(field: Field): readonly RecognisedColumn[];
  /** What a row has in a column; a value merged down over several rows is each row's. */
  value(row: number, column: number): CellValue;
  /** The row where that value stands. */
  rowOf(row: number, column: number): number;
  /** Trimmed, NFC; "" for empty cells and errors. */
  text(row: number, field: Field): string;
  dates(column: RecognisedColumn, options?: DateOptions): ReadonlyMap<number, DateReading>;
  /** Births behind the names (R24). */
  birthsInNames(options?: DateOptions): ReadonlyMap<number, DateReading>;
  /** Dates of which each column has a part. */
  datesOfParts(columns: readonly RecognisedColumn[], options?: DateOptions): ReadonlyMap<number, DateReading>;
  /** Of entries and sum rows together: their writing is one. */
  numbers(column: RecognisedColumn): ReadonlyMap<number, NumberReading>;
  place(row: number, column: number): Finding["where"];
}

/** As of a column of dates, by rows. */
export interface DateOptions extends Omit<DateColumnOptions, "agrees"> {
  readonly agrees?: (row: number, day: IsoDate) => boolean | null;
}

export function createTableReader(sheet: RecognisedSheet): TableReader {
  const { grid } = sheet;
  const entries = sheet.rows.filter(({ role }) => role === "entry");
  const counted = sheet.rows.filter(
    ({ role }) => role === "entry" || role === "total" || role === "subtotal",
  );
  const byField = new Map<Field, RecognisedColumn[]>();
  for (const column of sheet.columns) {
    if (column.field === null) continue;
    byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
  }
  const numbers = new Map<number, ReadonlyMap<number, NumberReading>>();
  const columns = (field: Field) => byField.get(field) ?? [];
  const lines = continuedLines(sheet);
  const mergedTo = mergedDown(sheet);
  const rowOf = placeOf(sheet, lines, mergedTo);
  const value = (row: number, column: number) => valueAt(grid, rowOf(row, column), column);
  /** Clean already, but for answers and rows of several lines. */
  const written = (row: number, { column, says }: RecognisedColumn, field: Field) => {
    const own = lines.get(row);
    if (says !== undefined) return answerOf(cellText(grid, rowOf(row, column), column, field), says);
    if (own === undefined) return cellText(grid, rowOf(row, column), column, field);
    return [mergedTo(row, column), ...own].map((line) => cellText(grid, line, column, field)).join(" ");
  };
  const textOf = (row: number, field: Field): string => {
    const own = byField.get(field);
    const [first] = own ?? [];
    if (own === undefined || first === undefined) return "";
    if (own.length === 1) {
      const text = written(row, first, field);
      return first.says === undefined && lines.size === 0 ? text : cleanText(text);
    }
    return cleanText(own.map((column) => written(row, column, field)).join(" "));
  };
  return {
    sheet,
    entries,
    columns,
    value,
    rowOf,
    text: textOf,
    dates: ({ column }, options) => {
      const cells = entries.map(({ row }) => {
        const { isDate, numberFormat } = styleAt(grid, rowOf(row, column), column);
        return { value: value(row, column), isDate, numberFormat, date1904: grid.date1904 };
      });
      return readDatesOf(entries, cells, options);
    },
    birthsInNames: (options) => {
      const births = entries.map(({ row }) => splitBirth(textOf(row, "name")).born);
      if (births.every((born) => born === "")) return new Map();
      const cells = births.map((born) => ({ value: born || null, isDate: false, date1904: grid.date1904 }));
      return readDatesOf(entries, cells, options);
    },
    datesOfParts: (own, options) => {
      const cells = entries.map(({ row }) => {
        const parts = own.map(({ column, part }) => ({ part, text: writtenText(value(row, column)) }));
        return { value: composeDate(parts) || null, isDate: false, date1904: grid.date1904 };
      });
      return readDatesOf(entries, cells, options);
    },
    numbers: ({ column }) => {
      const known =
        numbers.get(column) ??
        byRow(counted, readNumberColumn(counted.map(({ row }) => valueAt(grid, row, column))));
      numbers.set(column, known);
      return known;
    },
    place: (row, column) => ({
      file: sheet.file,
      sheet: grid.name,
      cell: cellAddress(rowOf(row, column), column),
    }),
  };
}

function readDatesOf(
  entries: readonly RecognisedRow[],
  cells: readonly DateCell[],
  { agrees, ...options }: DateOptions = {},
): Map<number, DateReading> {
  const byIndex = agrees && {
    agrees: (index: number, day: IsoDate) => agrees(entries[index]?.row ?? -1, day),
  };
  return byRow(entries, readDateColumn(cells, { ...options, ...byIndex }));
}

/** The further rows of persons who take several. */
function continuedLines({ rows }: RecognisedSheet): ReadonlyMap<number, readonly number[]> {
  const lines = new Map<number, number[]>();
  for (const { row, continues } of rows)
    if (continues !== undefined) lines.set(continues, [...(lines.get(continues) ?? []), row]);
  return lines;
}

/** Where a row's value stands: in its own cell, in the one merged over it, or in a further row of the person. */
function placeOf(
  { grid }: RecognisedSheet,
  lines: ReadonlyMap<number, readonly number[]>,
  mergedTo: (row: number, column: number) => number,
): (row: number, column: number) => number {
  if (lines.size === 0) return mergedTo;
  return (row, column) => {
    const place = mergedTo(row, column);
    if (valueAt(grid, place, column) !== null) return place;
    return lines.get(row)?.find((line) => valueAt(grid, line, column) !== null) ?? place;
  };
}

/** One ceremony's date, one cell's name written once for all the persons beside it. */
function mergedDown({ grid, body }: RecognisedSheet): (row: number, column: number) => number {
  const tops = new Map<string, number>();
  for (const { top, bottom, left, right } of grid.merges) {
    if (left !== right || body === null || top < body.top || bottom > body.bottom) continue;
    for (let row = top + 1; row <= bottom; row++) tops.set(`${row}:${left}`, top);
  }
  return tops.size === 0 ? (row) => row : (row, column) => tops.get(`${row}:${column}`) ?? row;
}

/** In a column of texts a real date is what Excel made of something that was typed: as it is seen, or the class that it was. */
function cellText(grid: Grid, row: number, column: number, field: Field): string {
  const value = valueAt(grid, row, column);
  if (typeof value !== "number" || !styleAt(grid, row, column).isDate) return writtenText(value);
  const schoolClass = field === "schooling" ? classOfDay(value, grid.date1904) : null;
  return schoolClass ?? shownCell(grid, row, column);
}

/** A cell's value as text; errors and empty cells give "". */
export function writtenText(value: CellValue): string {
  if (value === null || isCellError(value)) return "";
  if (typeof value === "boolean") return value ? "x" : "";
  // Excel shows long numbers (identity, card) whole; so do we, not as 3.6e+11.
  return typeof value === "number" && Number.isInteger(value) ? value.toFixed(0) : cleanText(String(value));
}

function byRow<Reading>(rows: readonly RecognisedRow[], readings: readonly Reading[]): Map<number, Reading> {
  const found = new Map<number, Reading>();
  rows.forEach(({ row }, index) => {
    const reading = readings[index];
    if (reading !== undefined) found.set(row, reading);
  });
  return found;
}
