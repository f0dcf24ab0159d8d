import type { Finding } from "../finding";
import { cellAddress } from "../grid/address";
import type { RecognisedColumn } from "../recognise/recognised-sheet";
import { namesIn } from "../recognise/sheet/several-names";
import { foldText } from "../text/fold";
import { formatNumber } from "../text/numbers";
import type { DeclaredFigure } from "./extracted-sheet";
import type { RowValues } from "./row-values";
import type { TableReader } from "./table-reader";

/** What of several persons' values a row of theirs says. */
export function valuesOfJoined(values: RowValues, persons: number): RowValues {
  if (persons < 2 || values.count === 0) return values;
  const ofNone = (value: number | null) => (value === 0 ? 0 : null);
  const { ethnicMinority, religious, youthUnion } = values;
  return {
    ...{ ...values, count: persons, sex: null, female: null },
    ethnicMinority: ofNone(ethnicMinority),
    religious: ofNone(religious),
    youthUnion: ofNone(youthUnion),
  };
}

/** R30: the rows of a list in which several persons stand, by the names in one cell. */
export interface JoinedPersons {
  /** The names of a row; none where it is one person's. */
  names(row: number): readonly string[];
  readonly findings: readonly Finding[];
  /** What a column of numbers beside says of how many persons each row, or it and those below it, stand for. */
  readonly declared: readonly DeclaredFigure[];
}

export function readJoinedPersons(table: TableReader): JoinedPersons {
  const rows = new Map<number, readonly string[]>();
  const columns = table.columns("name");
  const [column] = columns;
  if (column !== undefined && columns.length === 1)
    for (const { row } of table.entries) {
      const written = table.value(row, column.column);
      const names = typeof written === "string" ? namesIn(written) : [];
      if (names.length > 0) rows.set(row, names);
    }
  return {
    names: (row) => rows.get(row) ?? [],
    findings: joinedFindings(table, rows),
    declared: column === undefined ? [] : declaredBeside(table),
  };
}

function joinedFindings(table: TableReader, rows: ReadonlyMap<number, readonly string[]>): Finding[] {
  const [first] = rows.keys();
  const [column] = table.columns("name");
  if (first === undefined || column === undefined) return [];
  return [
    {
      rule: "column.ambiguous",
      severity: "warning",
      where: table.place(first, column.column),
      facts: {
        cause: "several-names",
        rows: [...rows.keys()].map((row) => row + 1).join(", "),
        persons: [...rows.values()].reduce((sum, names) => sum + names.length, 0),
      },
    },
  ];
}

const numberOfPersons =
  /^(so luong( ket nap| dang vien| nguoi)?|sl|so nguoi|so (dang vien|dv)( ket nap)?|so dong chi)$/;

/** A number stands for its own row and the rows below it without one (`Chi bộ 1 | 3` merged over three persons). */
function declaredBeside(table: TableReader): DeclaredFigure[] {
  const column = table.sheet.columns.find((one) => one.field === null && isNumberOfPersons(one));
  if (column === undefined) return [];
  const numbers = table.numbers(column);
  const declared: (DeclaredFigure & { covers: { first: number; last: number } })[] = [];
  for (const { row } of table.entries) {
    const reading = numbers.get(row);
    if (reading?.state === "number") {
      if (!Number.isInteger(reading.value)) return [];
      declared.push({
        of: "entry",
        figure: "persons",
        value: reading.value,
        cell: cellAddress(row, column.column),
        written: formatNumber(reading.value, "vi"),
        covers: { first: row, last: row },
      });
    } else {
      const last = declared.at(-1);
      if (reading !== undefined && reading.state !== "empty") return [];
      if (last !== undefined) last.covers.last = row;
    }
  }
  return declared[0]?.covers.first === table.entries[0]?.row ? declared : [];
}

function isNumberOfPersons({ header }: RecognisedColumn): boolean {
  return numberOfPersons.test(foldText(header.split(" › ").at(-1) ?? ""));
}
