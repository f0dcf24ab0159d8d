import { isoDate } from "../calendar";
import type { IsoDate } from "../calendar";

/** What a text cell may be as a date, before the column decides the order of day and month. */
export type DateWriting =
  /** Three numbers whose order the column decides; `first` and `second` in the order of writing. */
  | { readonly kind: "numbers"; readonly first: number; readonly second: number; readonly year: number }
  /** Order told by the writing itself: ISO, or the words "ngày … tháng …". */
  | { readonly kind: "day"; readonly day: IsoDate; readonly doubt: boolean }
  | {
      readonly kind: "partial";
      readonly year: number;
      readonly month: number | null;
      /** A day stands before the month that was left open (`5/…/1998`): it is lost. */
      readonly losesDay?: true;
    }
  /** Digits only, that may be a serial number. */
  | { readonly kind: "serial"; readonly serial: number };

/** The year that two or four digits mean. */
export type ReadYear = (digits: string | undefined) => number;

/** A day or month of 0 was left open by the sender (`00/00/1998`). */
export function dayOrPartial(year: number, month: number, day: number): DateWriting | null {
  if (!isYear(year) || month > 12) return null;
  if (day === 0) return { kind: "partial", year, month: month === 0 ? null : month };
  const iso = isoDate(year, month, day);
  return iso === null ? null : { kind: "day", day: iso, doubt: false };
}

export function isYear(year: number): boolean {
  return year >= 1900 && year <= 2100;
}
