import { dayOfSerial, isoDate } from "../calendar";
import type { IsoDate } from "../calendar";
import { isCellError } from "../grid/grid";
import type { CellValue } from "../grid/grid";
import { cleanText } from "./clean";
import { dateWriting, isYear } from "./date-writing";
import type { DateWriting } from "./date-writing";

export { formatDay } from "./format";

/** A cell of a date column, with what its format and workbook say of numbers. */
export interface DateCell {
  readonly value: CellValue;
  readonly isDate: boolean;
  readonly date1904: boolean;
}

/** `doubt`: another reading is as possible, so the user should look. */
export type DateReading =
  | { readonly state: "date"; readonly day: IsoDate; readonly doubt: boolean }
  | {
      readonly state: "partial";
      readonly year: number;
      readonly month: number | null;
      readonly doubt: boolean;
    }
  | { readonly state: "empty" }
  /** Also a cell with an error (T4): the text is the error's code. */
  | { readonly state: "unreadable"; readonly text: string };

export interface DateColumnOptions {
  /** Two-digit years are 20xx up to this one, else 19xx: the reporting year, or that less 18 for births. */
  readonly latestYear?: number;
}

type Numbers = Extract<DateWriting, { kind: "numbers" }>;

/** A cell before the column has decided. */
type Sighted =
  | { readonly kind: "done"; readonly reading: DateReading }
  /** A real date, as the workbook stores it. */
  | { readonly kind: "stored"; readonly day: IsoDate }
  | { readonly kind: "serial"; readonly serial: number; readonly cell: DateCell; readonly written: string }
  | { readonly kind: "numbers"; readonly numbers: Numbers; readonly written: string };

/** Without a reporting year to go by: 49 is 2049, 50 is 1950. */
const defaultLatestYear = 2049;

/**
 * T3: reads the cells of one column, in order. Day first; month first (with doubt) only where some cell allows
 * nothing else and every cell allows it. Numbers without a date format are dates only among dates. Where all texts
 * have days over 12 and all real dates don't, Excel has exchanged day and month of the real ones as they were typed:
 * those keep their value, with doubt.
 */
export function readDateColumn(cells: readonly DateCell[], options: DateColumnOptions = {}): DateReading[] {
  const latestYear = options.latestYear ?? defaultLatestYear;
  const sighted = cells.map((cell) => sight(cell, latestYear));
  const monthFirst = isMonthFirst(sighted);
  const halfSwapped = isHalfSwapped(sighted);
  const amongDates = isDateColumn(sighted);
  return sighted.map((one): DateReading => {
    switch (one.kind) {
      case "done":
        return one.reading;
      case "stored":
        return { state: "date", day: one.day, doubt: halfSwapped && swappable(one.day) };
      case "numbers":
        return readNumbers(one.numbers, one.written, monthFirst);
      case "serial":
        return readSerial(one.serial, one.cell, one.written, amongDates);
    }
  });
}

function sight(cell: DateCell, latestYear: number): Sighted {
  const { value } = cell;
  if (value === null) return { kind: "done", reading: { state: "empty" } };
  if (isCellError(value)) return { kind: "done", reading: { state: "unreadable", text: value.error } };
  if (typeof value === "number") return sightNumber(value, cell);
  const text = cleanText(String(value));
  if (/^(?:[-–—−]+|[.…_/\s]+|['’`]*)$/u.test(text)) return { kind: "done", reading: { state: "empty" } };
  const writing = typeof value === "string" ? dateWriting(text, latestYear) : null;
  if (writing === null) return { kind: "done", reading: { state: "unreadable", text } };
  switch (writing.kind) {
    case "numbers":
      return { kind: "numbers", numbers: writing, written: text };
    case "serial":
      return { kind: "serial", serial: writing.serial, cell, written: text };
    case "day":
      return { kind: "done", reading: { state: "date", day: writing.day, doubt: writing.doubt } };
    case "partial":
      return {
        kind: "done",
        reading: { state: "partial", year: writing.year, month: writing.month, doubt: false },
      };
  }
}

function sightNumber(value: number, cell: DateCell): Sighted {
  const written = String(value);
  // A year typed into a cell with a date format shows as a day of 1905: nobody meant that.
  if (Number.isInteger(value) && isYear(value))
    return { kind: "done", reading: { state: "partial", year: value, month: null, doubt: cell.isDate } };
  if (cell.isDate && value >= 1 && value < 2_958_466)
    return { kind: "stored", day: dayOfSerial(value, cell.date1904) };
  if (!cell.isDate && value >= 20_000 && value < 60_001)
    return { kind: "serial", serial: value, cell, written };
  return { kind: "done", reading: { state: "unreadable", text: written } };
}

function readNumbers(numbers: Numbers, written: string, monthFirst: boolean): DateReading {
  const day = dayFirstOf(numbers);
  const other = monthFirstOf(numbers);
  const chosen = monthFirst ? other : (day ?? other);
  if (chosen === null) return { state: "unreadable", text: written };
  return { state: "date", day: chosen, doubt: monthFirst || day === null };
}

function readSerial(
  serial: number,
  cell: DateCell,
  written: string,
  amongDates: boolean | null,
): DateReading {
  const plausible = serial >= 20_000 && serial < 60_001;
  if (!plausible || amongDates === false) return { state: "unreadable", text: written };
  return { state: "date", day: dayOfSerial(serial, cell.date1904), doubt: amongDates === null };
}

function isMonthFirst(sighted: readonly Sighted[]): boolean {
  const possible = sighted.flatMap((one) =>
    one.kind === "numbers" && (dayFirstOf(one.numbers) ?? monthFirstOf(one.numbers)) !== null
      ? [one.numbers]
      : [],
  );
  return (
    possible.some((numbers) => dayFirstOf(numbers) === null) &&
    possible.every((numbers) => monthFirstOf(numbers) !== null)
  );
}

/** Three dates at least, of both sorts: fewer look so by chance. */
function isHalfSwapped(sighted: readonly Sighted[]): boolean {
  const texts = sighted.flatMap((one) => (one.kind === "numbers" ? [one.numbers] : []));
  const stored = sighted.flatMap((one) => (one.kind === "stored" ? [one.day] : []));
  return (
    texts.length > 0 &&
    stored.length > 0 &&
    texts.length + stored.length >= 3 &&
    texts.every((numbers) => numbers.first > 12 && dayFirstOf(numbers) !== null) &&
    stored.every((day) => dayOfMonth(day) <= 12)
  );
}

/** Whether most of the other cells are dates; `null` where there are no other cells to tell. */
function isDateColumn(sighted: readonly Sighted[]): boolean | null {
  const isDate = (one: Sighted): boolean =>
    one.kind === "stored" || one.kind === "numbers" || (one.kind === "done" && one.reading.state === "date");
  const others = sighted.filter(
    (one) => one.kind !== "serial" && !(one.kind === "done" && one.reading.state === "empty"),
  );
  return others.length === 0 ? null : others.filter(isDate).length * 2 > others.length;
}

function dayFirstOf({ first, second, year }: Numbers): IsoDate | null {
  return isYear(year) ? isoDate(year, second, first) : null;
}

function monthFirstOf({ first, second, year }: Numbers): IsoDate | null {
  return isYear(year) ? isoDate(year, first, second) : null;
}

function dayOfMonth(day: IsoDate): number {
  return Number(day.slice(8, 10));
}

/** With day and month equal, exchanging them changes nothing. */
function swappable(day: IsoDate): boolean {
  return dayOfMonth(day) !== Number(day.slice(5, 7));
}
