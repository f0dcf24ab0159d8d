import { dayOfSerial } from "../calendar";
import { isCellError, styleAt, valueAt } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { cleanText } from "./clean";
import { formatDay } from "./format";

/** The first serial number beyond the last day that Excel shows, 31/12/9999. */
const endOfDays = 2_958_466;
const minutesOfDay = 24 * 60;
/** As many digits as Excel shows in a cell of format General. */
const generalDigits = 11;

/**
 * A cell as its sender sees it on the screen, in Vietnamese writing: dates day first, numbers with the decimals,
 * groups and leading zeros of their format, errors as their code.
 */
export function shownCell(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return cleanText(value);
  const { isDate, numberFormat } = styleAt(grid, row, column);
  return isDate && value >= 0 && value < endOfDays
    ? shownDate(value, plainFormat(numberFormat), grid.date1904)
    : shownNumber(value, plainFormat(numberFormat));
}

/** The format for positive numbers, without texts, colours and locales. */
function plainFormat(code: string): string {
  const bare = code.replace(/"[^"]*"?|\\.|_.|\*./gs, "").replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi, "");
  return (bare.split(";")[0] ?? "").trim();
}

/** As much of the day and time as the format shows. */
function shownDate(serial: number, format: string, date1904: boolean): string {
  const parts = format.toLowerCase();
  const hasDay = parts.includes("d");
  const hasYear = parts.includes("y");
  const day = formatDay(dayOfSerial(serial, date1904), "vi");
  const date = hasDay ? day : hasYear && parts.includes("m") ? day.slice(3) : hasYear ? day.slice(6) : "";
  if (!/[hs]/.test(parts)) return date === "" ? day : date;
  const isSpan = parts.includes("[");
  const minutes =
    Math.round((isSpan ? serial : serial % 1) * minutesOfDay) % (isSpan ? Infinity : minutesOfDay);
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return date === "" ? time : `${date} ${time}`;
}

function shownNumber(value: number, format: string): string {
  if (!/[0#?]/.test(format)) return general(value);
  const percent = format.includes("%");
  if (/e[+-]/i.test(format)) return general(value);
  const [whole = "", fraction = ""] = format.replace(/[^0#?.,]/g, "").split(".");
  const most = Math.min(15, fraction.length);
  const least = fraction.replace(/[^0]/g, "").length;
  const digits = Math.abs(percent ? value * 100 : value).toFixed(most);
  const [integer = "0", decimals = ""] = digits.split(".");
  const padded = integer.padStart(whole.replace(/[^0]/g, "").length, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ".") : padded;
  const shown = withDecimals(grouped, trimZeros(decimals, least)) + (percent ? "%" : "");
  return value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

/** Long whole numbers (of identities, of cards) whole, though Excel shows 3,6E+11. */
function general(value: number): string {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value.toFixed(0);
  const size = Math.max(1, Math.floor(Math.log10(Math.abs(value))) + 1);
  const [integer = "0", decimals = ""] = value.toFixed(Math.max(0, generalDigits - 1 - size)).split(".");
  return withDecimals(integer, trimZeros(decimals, 0));
}

function withDecimals(integer: string, decimals: string): string {
  return decimals === "" ? integer : `${integer},${decimals}`;
}

function trimZeros(decimals: string, least: number): string {
  let length = decimals.length;
  while (length > least && decimals[length - 1] === "0") length--;
  return decimals.slice(0, length);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
