import { monthOf, yearOf } from "../calendar";
import type { IsoDate } from "../calendar";
import type { Finding } from "../finding";
import type { Field, RecognisedColumn } from "../recognise/recognised-sheet";
import { formatDay } from "../text/dates";
import type { DateReading } from "../text/dates";
import type { PartialDate } from "./partial-date";
import { writtenText } from "./table-reader";
import type { DateOptions, TableReader } from "./table-reader";
import { saysNone } from "./value-words";

/** A date column's readings by row, and what was doubtful in it. */
export interface ReadDates {
  day(row: number): IsoDate | null;
  /** The day that nothing speaks against. */
  sureDay(row: number): IsoDate | null;
  partial(row: number): PartialDate | null;
  /** The column that had the row's value: births stand in one of two. */
  column(row: number): RecognisedColumn | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads all columns of a date field as one (births under "Nam" and "Nữ"). An admission's date that can't be read
 * is an error, for its month and period hang on it; other dates are warnings.
 */
export function readDates(table: TableReader, field: Field, options: DateOptions = {}): ReadDates {
  const columns = datesOf(table, field, options);
  const found = new Map<number, { reading: DateReading; column: RecognisedColumn }>();
  for (const { column, readings } of columns)
    for (const [row, reading] of readings)
      if (!saysNothing(reading, field) && !found.has(row)) found.set(row, { reading, column });
  const at = (row: number) => found.get(row)?.reading;
  return {
    day: (row) => {
      const reading = at(row);
      return reading?.state === "date" ? reading.day : null;
    },
    sureDay: (row) => {
      const reading = at(row);
      return reading?.state === "date" && !reading.doubt ? reading.day : null;
    },
    partial: (row) => partialOf(at(row)),
    column: (row) => found.get(row)?.column ?? null,
    findings: [...found].flatMap(([row, { reading, column }]) =>
      findingsOf(table, field, row, column, reading),
    ),
  };
}

/** Readings by column; a date over several columns is that of its first. */
function datesOf(table: TableReader, field: Field, options: DateOptions) {
  const parts = table.columns(field).filter(({ part }) => part !== undefined);
  const whole = table.columns(field).filter(({ part }) => part === undefined);
  const read = whole.map((column) => ({ column, readings: table.dates(column, options) }));
  const [first] = parts;
  const [name] = field === "born" ? table.columns("name") : [];
  return [
    ...read,
    ...(first ? [{ column: first, readings: table.datesOfParts(parts, options) }] : []),
    ...(name ? [{ column: name, readings: table.birthsInNames(options) }] : []),
  ];
}

/** `Chưa có` says that there is no decision or certificate; of a birth or an admission it is no answer. */
function saysNothing(reading: DateReading, field: Field): boolean {
  if (reading.state === "empty") return true;
  const mayLack = field === "decisionDate" || field === "certificateDate";
  return mayLack && reading.state === "unreadable" && saysNone(reading.text);
}

function partialOf(reading: DateReading | undefined): PartialDate | null {
  if (reading?.state === "date") {
    const { day } = reading;
    return { year: yearOf(day), month: monthOf(day), day: Number(day.slice(8, 10)) };
  }
  return reading?.state === "partial" ? { year: reading.year, month: reading.month, day: null } : null;
}

function findingsOf(
  table: TableReader,
  field: Field,
  row: number,
  { column, header, part }: RecognisedColumn,
  reading: DateReading,
): Finding[] {
  if (reading.state === "empty" || (reading.state === "date" && !reading.doubt)) return [];
  const where = table.place(row, column);
  const facts = { field, header };
  if (reading.state === "unreadable")
    return [
      {
        rule: "date.unreadable",
        severity: field === "admissionDate" ? "error" : "warning",
        where,
        received: reading.text,
        facts,
      },
    ];
  if (reading.state === "partial" && reading.written !== undefined)
    return [{ rule: "date.unreadable", severity: "warning", where, received: reading.written, facts }];
  const isOfParts = part !== undefined && reading.state === "partial";
  const received = isOfParts
    ? [reading.month, reading.year].filter((number) => number !== null).join("/")
    : writtenText(table.value(row, column));
  if (reading.doubt)
    return [
      {
        rule: "date.ambiguous",
        severity: "warning",
        where,
        received,
        ...(reading.state === "date" && { expected: formatDay(reading.day, "vi") }),
        facts,
      },
    ];
  // Only births may be a year or a month.
  if (reading.state === "partial" && field !== "born")
    return [{ rule: "date.unreadable", severity: "warning", where, received, facts }];
  return [];
}
