import { isCellError } from "../grid/grid";
import type { CellValue } from "../grid/grid";
import { cleanText } from "./clean";

export type NumberReading =
  | { readonly state: "number"; readonly value: number; readonly wasText: boolean }
  | { readonly state: "empty" }
  | { readonly state: "unreadable"; readonly text: string }
  /** An Excel error, or a formula without its value (T4). */
  | { readonly state: "error"; readonly text: string };

export function readNumberColumn(values: readonly CellValue[]): NumberReading[] {
  return values.map(readNumber);
}

export function readNumber(value: CellValue): NumberReading {
  if (value === null) return { state: "empty" };
  if (isCellError(value)) return { state: "error", text: value.error };
  if (typeof value === "number") return { state: "number", value, wasText: false };
  const text = cleanText(String(value));
  if (/^[-–—]?$/.test(text)) return { state: "empty" };
  const number = Number(text.replace(/\./g, "").replace(",", ".").replace("%", ""));
  return Number.isFinite(number)
    ? { state: "number", value: number, wasText: true }
    : { state: "unreadable", text };
}

export { formatNumber, formatPercent } from "./format";
