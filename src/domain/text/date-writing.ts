import { isoDate } from "../calendar";
import type { IsoDate } from "../calendar";

/** What a text cell may be as a date, before the column decides the order of day and month. */
export type DateWriting =
  /** Three numbers whose order the column decides; `first` and `second` in the order of writing. */
  | { readonly kind: "numbers"; readonly first: number; readonly second: number; readonly year: number }
  /** Order told by the writing itself: ISO, or the words "ngày … tháng …". */
  | { readonly kind: "day"; readonly day: IsoDate; readonly doubt: boolean }
  | { readonly kind: "partial"; readonly year: number; readonly month: number | null }
  /** Digits only, that may be a serial number. */
  | { readonly kind: "serial"; readonly serial: number };

/** Before the date itself, folded by nothing but case: `Sinh ngày 5/3/1998`, `SN 1998`. */
const leadingWords = /^(?:(?:sinh|ngày|ngay|năm sinh|s\.?\s?n\.?|ns|năm|nam|tháng|thang)\b\.?:?\s*)+/u;
const timeOfDay =
  /(?:t|\s|,)\s*\d{1,2}(?::|h)\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:z|am|pm|sa|ch|[+-]\d{2}:?\d{2})?$/u;
const words =
  /^(?:ngày|ngay)?\s*(\d{1,2})\s*(?:tháng|thang)\s*(\d{1,2})\s*,?\s*(?:năm|nam)\s*(\d{2}|\d{4})$/u;
const monthWords = /^(?:tháng|thang)\s*(\d{1,2})\s*[,/.-]?\s*(?:năm|nam)?\s*(\d{4})$/u;
const separator = String.raw`\s*[/.\-–,\s]\s*`;
const blank = String.raw`\d{1,2}|[.…_xX?*-]{1,4}`;
const iso = new RegExp(`^(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})$`, "u");
const three = new RegExp(`^(\\d{1,2})${separator}(\\d{1,2})${separator}(\\d{2}|\\d{4})$`, "u");
const blankDay = new RegExp(`^(?:${blank})?\\s*/\\s*(${blank})?\\s*/\\s*(\\d{4})$`, "u");
const monthYear = new RegExp(`^(\\d{1,2})${separator}(\\d{4})$`, "u");

const longestDate = 100;

/** `null` where the text (cleaned) is no date. `latestYear` tells which century `98` is in. */
export function dateWriting(text: string, latestYear: number): DateWriting | null {
  if (text.length > longestDate) return null;
  const plain = text
    .toLowerCase()
    .replace(/^['’`]+/u, "")
    .replace(timeOfDay, "")
    .replace(/[.,;]+$/u, "")
    .trim();
  const year = (digits: string | undefined): number => fullYear(digits ?? "", latestYear);
  return fromWords(plain, year) ?? fromNumbers(plain.replace(leadingWords, ""), year);
}

type ReadYear = (digits: string | undefined) => number;

function fromWords(text: string, year: ReadYear): DateWriting | null {
  const start = text.replace(/^sinh\s*:?\s*/u, "");
  const full = words.exec(start);
  if (full) return dayOrPartial(year(full[3]), Number(full[2]), Number(full[1]));
  const month = monthWords.exec(start);
  return month ? dayOrPartial(year(month[2]), Number(month[1]), 0) : null;
}

function fromNumbers(text: string, year: ReadYear): DateWriting | null {
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? [];
  if (isoYear !== undefined) return dayOrPartial(year(isoYear), Number(isoMonth), Number(isoDay));
  const [, first, second, last] = three.exec(text) ?? [];
  if (first !== undefined && Number(first) > 0 && Number(second) > 0)
    return { kind: "numbers", first: Number(first), second: Number(second), year: year(last) };
  const [, blankMonth, blankYear] = blankDay.exec(text) ?? [];
  if (blankYear !== undefined) return dayOrPartial(year(blankYear), Number(blankMonth) || 0, 0);
  if (first !== undefined) return dayOrPartial(year(last), Number(second), Number(first));
  const [, month, ofYear] = monthYear.exec(text) ?? [];
  if (ofYear !== undefined) return dayOrPartial(year(ofYear), Number(month), 0);
  return /^\d+$/.test(text) ? fromDigits(text) : null;
}

/** `1998` is a year, `44561` may be a serial number, `05031998` and `19980305` are days without separators. */
function fromDigits(digits: string): DateWriting | null {
  const number = Number(digits);
  if (digits.length === 4) return isYear(number) ? { kind: "partial", year: number, month: null } : null;
  if (digits.length === 5) return { kind: "serial", serial: number };
  if (digits.length !== 8) return null;
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  return dayWithDoubt(part(4, 8), part(2, 4), part(0, 2)) ?? dayWithDoubt(part(0, 4), part(4, 6), part(6, 8));
}

function dayWithDoubt(year: number, month: number, day: number): DateWriting | null {
  const iso = isYear(year) ? isoDate(year, month, day) : null;
  return iso === null ? null : { kind: "day", day: iso, doubt: true };
}

/** A day or month of 0 was left open by the sender (`00/00/1998`). */
function dayOrPartial(year: number, month: number, day: number): DateWriting | null {
  if (!isYear(year) || month > 12) return null;
  if (day === 0) return { kind: "partial", year, month: month === 0 ? null : month };
  const iso = isoDate(year, month, day);
  return iso === null ? null : { kind: "day", day: iso, doubt: false };
}

export function isYear(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

/** Two digits are 20xx up to the latest year that can be meant, else 19xx. */
function fullYear(digits: string, latestYear: number): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return 2000 + year <= latestYear ? 2000 + year : 1900 + year;
}
