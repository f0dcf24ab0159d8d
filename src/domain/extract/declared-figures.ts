import { cellAddress } from "../grid/address";
import { styleAt, valueAt } from "../grid/grid";
import { declaredPersonsCell } from "../recognise/rows/declared-persons";
import type { Field, RecognisedColumn, RecognisedRow } from "../recognise/recognised-sheet";
import { formatNumber, readNumber } from "../text/numbers";
import type { NumberReading } from "../text/numbers";
import type { DeclaredFigure } from "./extracted-sheet";
import { writtenText } from "./table-reader";
import type { TableReader } from "./table-reader";
import { ethnicMinorityOf, religiousOf } from "./value-words";

type Figure = DeclaredFigure["figure"];

const figureOfField: Partial<Record<Field, Figure>> = {
  admitted: "persons",
  quota: "quota",
  percent: "percent",
  female: "female",
  ethnicMinority: "ethnicMinority",
  religious: "religious",
  youthUnion: "youthUnion",
  month: "month",
};

/** What total and subtotal rows say, and the percentages of the rows of a count form: to check, never to count. */
export function declaredFigures(table: TableReader, ofPersons: boolean): DeclaredFigure[] {
  return table.sheet.rows.flatMap((row): DeclaredFigure[] => {
    if (row.role === "total" || row.role === "subtotal")
      return ofPersons ? ofListTotal(table, row, row.role) : ofCountRow(table, row, row.role, () => true);
    return row.role === "entry" && !ofPersons
      ? ofCountRow(table, row, "entry", ({ field }) => field === "percent")
      : [];
  });
}

function ofCountRow(
  table: TableReader,
  { row, covers }: RecognisedRow,
  of: DeclaredFigure["of"],
  wanted: (column: RecognisedColumn) => boolean,
): DeclaredFigure[] {
  return table.sheet.columns.filter(wanted).flatMap((column) => {
    const figure = isOneOfSeveral(table, column) ? null : column.field && figureOfField[column.field];
    const reading = figure && table.numbers(column).get(row);
    if (!figure || reading?.state !== "number") return [];
    const cell = cellAddress(row, column.column);
    const span = covers ?? { first: row, last: row };
    const said =
      figure === "percent"
        ? percentAt(table, row, column.column, reading)
        : plain(table, row, column.column, reading);
    return [{ of, figure, ...(column.month && { month: column.month }), ...said, cell, covers: span }];
  });
}

/** R22: of several columns of answers none says how many there are of all of them; `Kinh` says it of no minority. */
function isOneOfSeveral(table: TableReader, { field, says }: RecognisedColumn): boolean {
  if (field === null || says === undefined) return false;
  const count = field === "religion" || field === "religious" ? religiousOf : ethnicMinorityOf;
  const counting = table.columns(field).filter((column) => count(column.says ?? "") === 1);
  return counting.length > 1 || count(says) !== 1;
}

type Said = Pick<DeclaredFigure, "value" | "written">;
type Read = Extract<NumberReading, { state: "number" }>;

function plain(table: TableReader, row: number, column: number, { value, wasText }: Read): Said {
  const cell = table.value(row, column);
  return { value, written: wasText ? writtenText(cell) : formatNumber(value, "vi") };
}

/** A cell with a percent format stores 0,9867 and shows 98,67%: the sender wrote what it shows. */
function percentAt(table: TableReader, row: number, column: number, { value, wasText }: Read): Said {
  const { numberFormat } = styleAt(table.sheet.grid, row, column);
  const written = writtenText(table.value(row, column));
  if (wasText || !numberFormat.includes("%")) return { value, written };
  const decimals = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  return { value: value * 100, written: `${(value * 100).toFixed(decimals).replace(".", ",")}%` };
}

/** A list's total says how many persons, and under marked columns how many of them. */
function ofListTotal(
  table: TableReader,
  { row, covers }: RecognisedRow,
  of: "total" | "subtotal",
): DeclaredFigure[] {
  if (!covers) return [];
  const { grid, columns } = table.sheet;
  const filled = (grid.values[row] ?? []).flatMap((value, column) =>
    value === null || value === undefined ? [] : [column],
  );
  const entries = countWithin(table.entries, covers);
  const persons = declaredPersonsCell({ grid }, { row, filled, entries }, columns);
  const figures: DeclaredFigure[] = [];
  if (persons) {
    const { written } = persons;
    figures.push({
      of,
      figure: "persons",
      value: persons.value,
      cell: cellAddress(row, persons.column),
      written,
      covers,
    });
  }
  for (const column of columns) {
    const isOther = column.column === persons?.column || isOneOfSeveral(table, column);
    const figure = isOther ? null : partOf(column);
    const reading = figure && readNumber(valueAt(grid, row, column.column));
    if (!figure || reading?.state !== "number" || !Number.isInteger(reading.value)) continue;
    const cell = cellAddress(row, column.column);
    figures.push({ of, figure, ...plain(table, row, column.column, reading), cell, covers });
  }
  return figures;
}

/** How many of the rows, which are in order, lie in a span. */
function countWithin(
  rows: readonly RecognisedRow[],
  { first, last }: { first: number; last: number },
): number {
  return firstFrom(rows, last + 1) - firstFrom(rows, first);
}

function firstFrom(rows: readonly RecognisedRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Under "Nữ" a total counts women, also where births stand there. */
function partOf({ field, sex }: RecognisedColumn): Figure | null {
  if (sex !== undefined) return sex === "female" ? "female" : null;
  if (field === "ethnicMinority" || field === "religious" || field === "youthUnion" || field === "female")
    return field;
  if (field === "ethnicity") return "ethnicMinority";
  return field === "religion" ? "religious" : null;
}
