import { isoDate } from "../calendar";
import { dateInside } from "./date-inside";
import { dayOrPartial, isYear } from "./date-parts";
import type { DateWriting, ReadYear } from "./date-parts";
import { monthInWords } from "./month-words";

export type { DateWriting } from "./date-parts";

/** Before the date itself, folded by nothing but case: `Sinh ngày 5/3/1998`, `SN 1998`. */
const leadingWords = /^(?:(?:sinh|ngày|ngay|năm sinh|s\.?\s?n\.?|ns|năm|nam|tháng|thang)\b\.?:?\s*)+/u;
const timeOfDay =
  /(?:t|\s|,)\s*\d{1,2}(?::|h)\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:z|am|pm|sa|ch|[+-]\d{2}:?\d{2})?$/u;
/** Repeated ones (`05//03/1998`) are slips that leave no doubt. */
const separator = String.raw`[/.\-–,\\\s]+`;
const blank = String.raw`\d{1,2}|[.…_xX?*-]{1,4}`;
const iso = new RegExp(`^(\\d{4})${separator}(\\d{1,2})${separator}(\\d{1,2})$`, "u");
const three = new RegExp(`^(\\d{1,2})${separator}(\\d{1,2})${separator}(\\d{2}|\\d{4})$`, "u");
const blankDay = new RegExp(`^(${blank})?\\s*/\\s*(${blank})?\\s*/\\s*(\\d{4})$`, "u");
const monthYear = new RegExp(`^(\\d{1,2})${separator}(\\d{4})$`, "u");
const yearMonth = /^(\d{4})[-/.](\d{1,2})$/u;

const longestDate = 100;

/** `null` where the text (cleaned) is no date. `latestYear` tells which century `98` is in. */
export function dateWriting(text: string, latestYear: number): DateWriting | null {
  if (text.length > longestDate) return null;
  const plain = text
    .toLowerCase()
    .replace(/['’`]+(?=\d)|^['’`]+/gu, "")
    .replace(timeOfDay, "")
    .replace(/[.,;]+$/u, "")
    .trim();
  const year = (digits: string | undefined): number => fullYear(digits ?? "", latestYear);
  const numbers = plain.replace(leadingWords, "").replace(yearWord, " ");
  return monthInWords(plain, year) ?? fromNumbers(numbers, year) ?? dateInside(plain);
}

/** `5/3 năm 1998`. */
const yearWord = /[,\s]*(?:năm|nam)\s*(?=\d{2,4}$)/u;

function fromNumbers(text: string, year: ReadYear): DateWriting | null {
  const [, isoYear, isoMonth, isoDay] = iso.exec(text) ?? [];
  if (isoYear !== undefined) return dayOrPartial(year(isoYear), Number(isoMonth), Number(isoDay));
  const [, first, second, last] = three.exec(text) ?? [];
  if (first !== undefined && Number(first) > 0 && Number(second) > 0)
    return { kind: "numbers", first: Number(first), second: Number(second), year: year(last) };
  const [, ownDay, blankMonth, blankYear] = blankDay.exec(text) ?? [];
  if (blankYear !== undefined) {
    const month = Number(blankMonth) || 0;
    const partial = dayOrPartial(year(blankYear), month, 0);
    const losesDay = month === 0 && Number(ownDay) > 0;
    return losesDay && partial?.kind === "partial" ? { ...partial, losesDay } : partial;
  }
  if (first !== undefined) return dayOrPartial(year(last), Number(second), Number(first));
  const [, yearFirst, monthLast] = yearMonth.exec(text) ?? [];
  if (yearFirst !== undefined) return dayOrPartial(year(yearFirst), Number(monthLast), 0);
  const [, month, ofYear] = monthYear.exec(text) ?? [];
  if (ofYear !== undefined) return dayOrPartial(year(ofYear), Number(month), 0);
  if (/^\d{5}\.\d+$/.test(text)) return { kind: "serial", serial: Number(text) };
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

/** Two digits are 20xx up to the latest year that can be meant, else 19xx. */
function fullYear(digits: string, latestYear: number): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return 2000 + year <= latestYear ? 2000 + year : 1900 + year;
}
