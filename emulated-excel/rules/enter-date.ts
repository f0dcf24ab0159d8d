import type { Entry } from "./entry";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthPattern =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const timePattern = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s*(am|pm|a|p)?$/i;

/** Dates and times as an Excel of en-US takes them; `null` for any other text. */
export function readDateOrTime(text: string): Entry | null {
  const time = readTime(text);
  if (time) return entry(time.value, time.format);
  const date = readDate(text);
  if (date) return entry(date.value, date.format);
  const split = /^(\S.*?)\s+(\d{1,2}:\d{2}.*)$/.exec(text);
  const day = split ? readDate(split[1] ?? "") : null;
  const clock = split ? readTime(split[2] ?? "") : null;
  return day && clock ? entry(day.value + clock.value, "m/d/yyyy h:mm") : null;
}

interface Typed {
  readonly value: number;
  readonly format: string;
}

function entry(value: number, numberFormat: string): Entry {
  return { content: value, numberFormat, quotePrefix: false };
}

function readTime(text: string): Typed | null {
  const match = timePattern.exec(text);
  if (!match) return null;
  const [, hourText = "", minuteText = "", secondText, fraction, half] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0) + Number(fraction ?? 0);
  if (minute > 59 || second >= 60 || (half ? hour > 12 || hour === 0 : hour > 9999)) return null;
  const isAfternoon = half?.toLowerCase().startsWith("p");
  const hours = half ? (hour % 12) + (isAfternoon ? 12 : 0) : hour;
  const format = half ? (secondText ? "h:mm:ss AM/PM" : "h:mm AM/PM") : secondText ? "h:mm:ss" : "h:mm";
  return { value: (hours * 3600 + minute * 60 + second) / 86_400, format };
}

function readDate(text: string): Typed | null {
  return numericDate(text) ?? isoDate(text) ?? namedDate(text);
}

/** Month first: `31/12/2021` is no date here. */
function numericDate(text: string): Typed | null {
  const match = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (match) {
    const [, month, , day, year] = match;
    const value = serial(year === undefined ? thisYear() : fullYear(year), Number(month), Number(day));
    if (value !== null) return { value, format: year === undefined ? "d-mmm" : "m/d/yyyy" };
    // "13/45": what can't be a day of this year may still be a month of a year: "12/99".
    return year === undefined ? monthOfYear(Number(month), day ?? "") : null;
  }
  const monthAndYear = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  return monthAndYear ? monthOfYear(Number(monthAndYear[1]), monthAndYear[2] ?? "") : null;
}

function monthOfYear(month: number, year: string): Typed | null {
  if (year.length < 2) return null;
  const value = serial(fullYear(year), month, 1);
  return value === null ? null : { value, format: "mmm-yy" };
}

function isoDate(text: string): Typed | null {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!match) return null;
  const value = serial(Number(match[1]), Number(match[3]), Number(match[4]));
  return value === null ? null : { value, format: "m/d/yyyy" };
}

const dayFirst = new RegExp(`^(\\d{1,2})[ -]${monthPattern}(?:[ -](\\d{4}|\\d{2}))?$`, "i");
const monthFirst = new RegExp(`^${monthPattern}[ -](\\d{1,2})(?:,? +(\\d{4}))?$`, "i");
const monthYear = new RegExp(`^${monthPattern}[ -](\\d{4})$`, "i");

function namedDate(text: string): Typed | null {
  const first = dayFirst.exec(text);
  if (first) return named(first[3], first[2], first[1]);
  const long = monthYear.exec(text);
  if (long) return monthOfYear(monthNumber(long[1]), long[2] ?? "");
  const second = monthFirst.exec(text);
  return second ? named(second[3], second[1], second[2]) : null;
}

function named(year: string | undefined, month: string | undefined, day: string | undefined): Typed | null {
  const value = serial(year === undefined ? thisYear() : fullYear(year), monthNumber(month), Number(day));
  if (value === null) return null;
  return { value, format: year === undefined ? "d-mmm" : "d-mmm-yy" };
}

function monthNumber(name: string | undefined): number {
  return months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

function thisYear(): number {
  return new Date().getFullYear();
}

/** Serial number of the 1900 system; `null` when there is no such day. */
function serial(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCDate() !== day) return null;
  const days = time / 86_400_000 + 25_569;
  return days > 60 ? days : days - 1;
}
