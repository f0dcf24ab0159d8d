import type { Finding } from "../finding";
import { countFields, type Field, type RecognisedColumn } from "../recognise/recognised-sheet";
import { formatNumber } from "../text/numbers";
import type { NumberReading } from "../text/numbers";
import { writtenText } from "./table-reader";
import type { TableReader } from "./table-reader";

/** The numbers of a count form's rows, by field and month. */
export interface ReadCounts {
  /** `null`: no such column, or nothing written. */
  number(row: number, field: Field): number | null;
  /** January first; `null` without columns of months. */
  months(row: number): readonly number[] | null;
  /** Whether a column of a month has anything in the row, be it 0. */
  isMonthWritten(row: number): boolean;
  readonly findings: readonly Finding[];
}

/** Reads the entries' numbers; what is an error or no number counts 0 and is flagged (T4), text that counts too. */
export function readCounts(table: TableReader): ReadCounts {
  const columns = countFields.flatMap((field) => table.columns(field));
  const months = table.columns("month");
  const at = (row: number, column: RecognisedColumn) => valueOf(table.numbers(column).get(row));
  return {
    number: (row, field) => {
      const own = table.columns(field);
      const [column] = own;
      if (column === undefined || own.every(({ says }) => says === undefined))
        return column ? at(row, column) : null;
      // Peoples and religions counted each in a column of its own.
      const answers = own.map((answer) => at(row, answer)).filter((value) => value !== null);
      return answers.length === 0 ? null : answers.reduce((sum, value) => sum + value, 0);
    },
    months: (row) => {
      if (months.length === 0) return null;
      const values = Array.from({ length: 12 }, () => 0);
      for (const column of months) if (column.month) values[column.month - 1] = at(row, column) ?? 0;
      return values;
    },
    isMonthWritten: (row) => months.some((column) => at(row, column) !== null),
    findings: table.entries.flatMap(({ row }) =>
      columns.flatMap((column) => findingsOf(table, row, column, table.numbers(column).get(row))),
    ),
  };
}

function valueOf(reading: NumberReading | undefined): number | null {
  return reading?.state === "number" && isCount(reading.value) ? reading.value : null;
}

/** Persons are counted whole, and not below none. */
function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function findingsOf(
  table: TableReader,
  row: number,
  { column, field, header }: RecognisedColumn,
  reading: NumberReading | undefined,
): Finding[] {
  if (!reading || reading.state === "empty") return [];
  const where = table.place(row, column);
  const facts = { header, ...(field && { field }) };
  if (reading.state !== "number")
    return [{ rule: "number.unreadable", severity: "error", where, received: reading.text, facts }];
  if (!isCount(reading.value))
    return [
      {
        rule: "number.unreadable",
        severity: "error",
        where,
        received: formatNumber(reading.value, "vi"),
        facts,
      },
    ];
  if (!reading.wasText) return [];
  const received = writtenText(table.value(row, column));
  const expected = formatNumber(reading.value, "vi");
  return [{ rule: "number.text", severity: "info", where, received, expected, facts }];
}
