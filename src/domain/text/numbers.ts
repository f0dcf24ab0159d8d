import { isCellError } from "../grid/grid";
import type { CellValue } from "../grid/grid";
import { cleanText } from "./clean";
import { foldText } from "./fold";
import { digitsIn, englishWriting, evidenceOf, valueOf, vietnameseWriting } from "./number-writing";
import type { NumberWriting } from "./number-writing";

export { formatNumber, formatPercent } from "./format";

export type NumberReading =
  /** Of `96,6%` as text the value is 96.6; of a number cell whatever is stored. */
  | { readonly state: "number"; readonly value: number; readonly wasText: boolean }
  | { readonly state: "empty" }
  | { readonly state: "unreadable"; readonly text: string }
  /** An Excel error, or a formula without its value (T4). */
  | { readonly state: "error"; readonly text: string };

/**
 * T2: reads the cells of one column, in order. Where a writing alone doesn't tell (`1.932`), the rest of the column
 * does; where nothing tells, a single mark before three digits parts thousands, and both marks are Vietnamese.
 */
export function readNumberColumn(values: readonly CellValue[]): NumberReading[] {
  const writing = writingOf(values);
  return values.map((value) => readCell(value, writing));
}

/** One cell as a column of its own. */
export function readNumber(value: CellValue): NumberReading {
  return readCell(value, writingOf([value]));
}

/** Folded; written where there was nobody. */
const noneWords: ReadonlySet<string> = new Set([
  "khong",
  "khong co",
  "ko",
  "khong ai",
  "chua co",
  "chua",
  "none",
]);

function readCell(value: CellValue, writing: NumberWriting): NumberReading {
  if (value === null) return { state: "empty" };
  if (isCellError(value)) return { state: "error", text: value.error };
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? { state: "number", value, wasText: false }
      : { state: "unreadable", text: String(value) };
  }
  const text = cleanText(String(value));
  // Dashes say "none"; dots and underscores are the form's own line to write on.
  if (/^(?:[-–—−‐‑]+|[.…_\s]+|['’]?)$/u.test(text)) return { state: "empty" };
  if (typeof value === "string" && noneWords.has(foldText(text)))
    return { state: "number", value: 0, wasText: true };
  const digits = typeof value === "string" ? digitsIn(text) : null;
  const number = digits === null ? null : valueOf(digits, writing);
  return number === null ? { state: "unreadable", text } : { state: "number", value: number, wasText: true };
}

function writingOf(values: readonly CellValue[]): NumberWriting {
  const found = values.map((value) => {
    const digits = typeof value === "string" ? digitsIn(cleanText(value)) : null;
    return digits === null ? "none" : evidenceOf(digits);
  });
  const count = (evidence: string): number => found.filter((one) => one === evidence).length;
  const difference = count("english") - count("vietnamese");
  if (difference !== 0) return difference > 0 ? englishWriting : vietnameseWriting;
  return count("maybeEnglish") > 0 && count("maybeVietnamese") === 0 ? englishWriting : vietnameseWriting;
}
