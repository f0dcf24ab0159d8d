import type { CellValue } from "../model/content";
import { ErrorValue } from "../model/content";
import { compareValues, fifteenDigits, numberInText } from "./values";

/** A condition of COUNTIF, SUMIFS and their like. */
export interface Criterion {
  readonly test: (value: CellValue) => boolean;
  /** Where only equal cells meet it: their key among those of `equalityKeys`. */
  readonly key: string | null;
}

type Order = "<" | ">" | "<=" | ">=";
type Comparison = "=" | "<>" | Order;

/** Reads a condition as given: `"Có"`, `">=18"`, `"Tuy*"`, `5`; an empty cell asks for 0. */
export function parseCriterion(given: CellValue): Criterion {
  if (given instanceof ErrorValue)
    return { key: null, test: (value) => value instanceof ErrorValue && value.error === given.error };
  if (given === null) return equals(0);
  if (typeof given !== "string") return equals(given);
  const [, sign = "", rest = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/su.exec(given) ?? [];
  const comparison = (sign || "=") as Comparison;
  const wanted = wantedValue(rest);
  if (comparison === "=") {
    // "=" asks for cells without anything, "" also for empty texts.
    if (rest === "") return { key: null, test: (value) => value === null || (sign === "" && value === "") };
    return equals(wanted);
  }
  if (comparison === "<>") {
    if (rest === "") return { key: null, test: (value) => value !== null };
    const { test } = equals(wanted);
    return { key: null, test: (value) => !test(value) };
  }
  return { key: null, test: (value) => isOrdered(value, comparison, wanted) };
}

/** Keys under which a cell's value is found by a criterion that asks for equal cells. */
export function equalityKeys(value: CellValue): readonly string[] {
  if (value === null || value instanceof ErrorValue) return [];
  if (typeof value !== "string") return [keyOf(value)];
  const number = numberInText(value);
  return number === null ? [keyOf(value)] : [keyOf(value), keyOf(number)];
}

export function keyOf(value: string | number | boolean): string {
  if (typeof value === "string") return `s${value.toLowerCase()}`;
  return typeof value === "number" ? `n${fifteenDigits(value)}` : `b${value}`;
}

/** A pattern of MATCH, SEARCH and criteria: `*`, `?`, and `~` before what is meant literally; `null` if it has none. */
export function wildcardPattern(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  const source = text.replace(/~([*?~])|([*?])|([\\^$.*+?()[\]{}|/])/g, (_, literal, wild, special) =>
    wild ? (wild === "*" ? "[^]*" : "[^]") : `\\${String(literal ?? special)}`,
  );
  return new RegExp(`^${source}$`, "iu");
}

function equals(wanted: string | number | boolean): Criterion {
  const pattern = typeof wanted === "string" ? wildcardPattern(wanted) : null;
  if (pattern) return { key: null, test: (value) => typeof value === "string" && pattern.test(value) };
  const key = keyOf(wanted);
  return { key, test: (value) => equalityKeys(value).includes(key) };
}

function wantedValue(text: string): string | number | boolean {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return numberInText(text) ?? text;
}

/** Cells of another kind than the wanted value never meet an order. */
function isOrdered(value: CellValue, comparison: Order, wanted: string | number | boolean): boolean {
  if (value === null || typeof value !== typeof wanted) return false;
  const order = compareValues(value, wanted);
  switch (comparison) {
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
  }
}
