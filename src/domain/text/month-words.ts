import { dayOrPartial } from "./date-parts";
import type { DateWriting, ReadYear } from "./date-parts";

const ofMonth = String.raw`(?:tháng|thang|thg|th|t)\.?\s*(\d{1,2})`;
const ofYear = String.raw`[\s,./-]*(?:năm|nam)?\s*(\d{4}|\d{2})`;
/** `ngày 5 tháng 3 năm 1998`, `5-thg3-1998`. */
const vietnamese = new RegExp(`^(?:ngày|ngay)?\\s*(\\d{1,2})[\\s,./-]*${ofMonth}${ofYear}$`, "u");
const vietnameseMonth = new RegExp(`^${ofMonth}[\\s,./-]*(?:năm|nam)?\\s*(\\d{4})$`, "u");
const names = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
/** `5-Mar-1998`, `Mar 5, 1998`: what Excel shows, kept as text. */
const english = new RegExp(`^(\\d{1,2})[\\s.-]*(${names})[a-z]*[\\s.,-]*(\\d{4}|\\d{2})$`, "u");
const englishMonthFirst = new RegExp(`^(${names})[a-z]*[\\s.]*(\\d{1,2})[\\s,]+(\\d{4})$`, "u");
const roman = /^(\d{1,2})[\s/.-]+(i{1,3}|iv|vi{0,3}|ix|xi{0,2})[\s/.-]+(\d{4})$/u;
const romanMonths = "i ii iii iv v vi vii viii ix x xi xii".split(" ");

/** A date whose month is told as such, by a word or a Roman number; `null` for all other texts (in small letters). */
export function monthInWords(text: string, year: ReadYear): DateWriting | null {
  const start = text.replace(/^sinh\s*:?\s*/u, "");
  const full = vietnamese.exec(start);
  if (full) return dayOrPartial(year(full[3]), Number(full[2]), Number(full[1]));
  const month = vietnameseMonth.exec(start);
  if (month) return dayOrPartial(year(month[2]), Number(month[1]), 0);
  const [, day, name, inYear] = english.exec(start) ?? [];
  if (name !== undefined) return dayOrPartial(year(inYear), numberOf(name), Number(day));
  const [, first, second, last] = englishMonthFirst.exec(start) ?? [];
  if (first !== undefined) return dayOrPartial(year(last), numberOf(first), Number(second));
  const [, dayBefore, numeral = "", yearAfter] = roman.exec(start) ?? [];
  return dayBefore === undefined
    ? null
    : dayOrPartial(year(yearAfter), romanMonths.indexOf(numeral) + 1, Number(dayBefore));
}

function numberOf(name: string): number {
  return names.split("|").indexOf(name) + 1;
}
