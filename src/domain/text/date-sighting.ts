import { dayOfSerial, isoDate, yearOf } from "../calendar";
import type { IsoDate } from "../calendar";
import { isCellError } from "../grid/grid";
import type { CellValue } from "../grid/grid";
import { cleanText } from "./clean";
import { isYear } from "./date-parts";
import type { DateWriting } from "./date-parts";
import { dateWriting } from "./date-writing";
import { formatDay } from "./format";

/** A cell of a date column, with what its format and workbook say of numbers. */
export interface DateCell {
  readonly value: CellValue;
  readonly isDate: boolean;
  readonly date1904: boolean;
  /** Excel's code; it tells in which order its clerk reads dates. */
  readonly numberFormat?: string;
}

/** `doubt`: another reading is as possible, so the user should look. */
export type DateReading =
  | { readonly state: "date"; readonly day: IsoDate; readonly doubt: boolean }
  | {
      readonly state: "partial";
      readonly year: number;
      readonly month: number | null;
      readonly doubt: boolean;
      /** As it was written, where a day of it goes with no month. */
      readonly written?: string;
    }
  | { readonly state: "empty" }
  /** Also a cell with an error (T4): the text is the error's code. */
  | { readonly state: "unreadable"; readonly text: string };

export type WrittenNumbers = Extract<DateWriting, { kind: "numbers" }>;

/** A cell before the column has decided. */
export type SightedDate =
  | { readonly kind: "done"; readonly reading: DateReading }
  /** A real date, as the workbook stores it. */
  | { readonly kind: "stored"; readonly day: IsoDate; readonly format: string }
  | { readonly kind: "serial"; readonly serial: number; readonly cell: DateCell; readonly written: string }
  | { readonly kind: "numbers"; readonly numbers: WrittenNumbers; readonly written: string };

/** What a cell tells by itself. */
export function sightDate(cell: DateCell, latestYear: number): SightedDate {
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
        reading: {
          state: "partial",
          year: writing.year,
          month: writing.month,
          doubt: false,
          ...(writing.losesDay && { written: text }),
        },
      };
  }
}

function sightNumber(value: number, cell: DateCell): SightedDate {
  const written = String(value);
  // A year typed into a cell with a date format shows as a day of 1905: nobody meant that.
  if (Number.isInteger(value) && isYear(value))
    return { kind: "done", reading: { state: "partial", year: value, month: null, doubt: cell.isDate } };
  if (cell.isDate && value >= 1 && value < 2_958_466) {
    const day = dayOfSerial(value, cell.date1904);
    // `05/03/2921` became a real date: a slip of the year all the same.
    return isYear(yearOf(day))
      ? { kind: "stored", day, format: cell.numberFormat ?? "" }
      : { kind: "done", reading: { state: "unreadable", text: formatDay(day, "vi") } };
  }
  if (!cell.isDate && value >= 20_000 && value < 60_001)
    return { kind: "serial", serial: value, cell, written };
  return { kind: "done", reading: unformattedNumber(written) };
}

/** A program that took what was typed for a number: `3.1998` for a month, `5031998` for a day; both with doubt. */
function unformattedNumber(written: string): DateReading {
  const [, month, year = ""] = /^(\d{1,2})\.(\d{3,4})$/.exec(written) ?? [];
  const ofMonth = dateWriting(`${month}/${year.padEnd(4, "0")}`, 0);
  if (ofMonth?.kind === "partial")
    return { state: "partial", year: ofMonth.year, month: ofMonth.month, doubt: true };
  const day = /^\d{7,8}$/.test(written) ? dateWriting(written.padStart(8, "0"), 0) : null;
  return day?.kind === "day"
    ? { state: "date", day: day.day, doubt: true }
    : { state: "unreadable", text: written };
}

/** `null` where the calendar has no such day. */
export function dayFirstOf({ first, second, year }: WrittenNumbers): IsoDate | null {
  return isYear(year) ? isoDate(year, second, first) : null;
}

/** `null` where the calendar has no such day. */
export function monthFirstOf({ first, second, year }: WrittenNumbers): IsoDate | null {
  return isYear(year) ? isoDate(year, first, second) : null;
}
