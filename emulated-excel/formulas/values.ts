import type { CellValue, ErrorCode } from "../model/content";
import { ErrorValue } from "../model/content";

/** Carries an error through a calculation to the function that calls; becomes the value of the call. */
export class Raised extends Error {
  constructor(readonly value: ErrorValue) {
    super(value.error);
  }
}

export function raise(code: ErrorCode): never {
  throw new Raised(new ErrorValue(code));
}

/** The value as a number, as Excel's operators take it; raises #VALUE! for other text, and the error it is. */
export function numberOf(value: CellValue): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof ErrorValue) throw new Raised(value);
  return numberInText(value) ?? raise("#VALUE!");
}

/** A number as a user of an American Excel may write it: `1,234.5`, `12%`, `1E3`, `3/15/2021`; `null` if it is none. */
export function numberInText(text: string): number | null {
  const trimmed = text.trim();
  const match = /^([+-]?)\$?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(E[+-]?\d+)?(%?)$/i.exec(trimmed);
  if (match) {
    const [, sign = "", digits = "", exponent = "", percent = ""] = match;
    const number = Number(`${sign}${digits.replace(/,/g, "")}${exponent}`);
    return percent ? number / 100 : number;
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed);
  if (slashed) return serialOf(Number(slashed[3]), Number(slashed[1]), Number(slashed[2]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  return iso ? serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
}

function serialOf(year: number, month: number, day: number): number | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day || year < 1900) return null;
  return time.getTime() / 86_400_000 + 25_569;
}

/** The value as text, as `&` takes it: numbers with 15 digits at most. */
export function textOf(value: CellValue): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof ErrorValue) throw new Raised(value);
  return numberText(value);
}

/** A number in the format General of a wide cell. */
export function numberText(value: number): string {
  const rounded = fifteenDigits(value);
  if (rounded === 0) return "0";
  const exponent = Math.floor(Math.log10(Math.abs(rounded)));
  if (exponent >= -10 && exponent <= 20) return plainDigits(rounded);
  const [mantissa = "", power = ""] = rounded.toExponential().split("e");
  return `${mantissa}E${power[0]}${power.slice(1).padStart(2, "0")}`;
}

function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  const [mantissa = "", power = ""] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const exponent = Number(power);
  const sign = value < 0 ? "-" : "";
  return sign + (exponent < 0 ? `0.${"0".repeat(-exponent - 1)}${digits}` : digits.padEnd(exponent + 1, "0"));
}

/** Excel keeps 15 digits of a number where it shows or compares it. */
export function fifteenDigits(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/** As IF takes it: numbers but 0 are true; raises #VALUE! for text other than TRUE and FALSE. */
export function truthOf(value: CellValue): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return numberOf(value) !== 0;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  return raise("#VALUE!");
}

/** Negative, 0 or positive, in Excel's order: numbers before texts before truth values; texts whatever the case. */
export function compareValues(left: CellValue, right: CellValue): number {
  if (left instanceof ErrorValue) throw new Raised(left);
  if (right instanceof ErrorValue) throw new Raised(right);
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  return fifteenDigits(Number(a)) - fifteenDigits(Number(b));
}

/** An empty cell is 0, "" or FALSE, as the other side needs it. */
function emptyLike(other: CellValue): string | number | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rankOf(value: string | number | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

const collator = new Intl.Collator("en-US", { sensitivity: "accent" });

function compareTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left === right ? 0 : collator.compare(left, right) || (left < right ? -1 : 1);
}
