import type { Language } from "../../language/language";
import type { FormulaContent } from "../workbook-plan";

/** A number that a formula gives, with the value it has now. The formula must be safe to use inside another. */
export interface LiveNumber {
  readonly formula: string;
  readonly value: number;
}

/** A text that a formula gives, with the value it has now. */
export interface LiveText {
  readonly formula: string;
  readonly value: string;
}

/** A condition that a formula tests, with its outcome now. */
export interface LiveTest {
  readonly formula: string;
  readonly value: boolean;
}

/** Pieces of a sentence: fixed words and live ones. */
export type LiveParts = readonly (string | LiveText)[];

/** A text constant as a formula writes it. */
export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The pieces joined, as one formula: the words stay, the numbers follow the cells. */
export function joinLive(parts: LiveParts): LiveText {
  const pieces = parts.filter((part) => part !== "");
  return {
    formula: pieces.map((part) => (typeof part === "string" ? quotedText(part) : part.formula)).join("&"),
    value: pieces.map((part) => (typeof part === "string" ? part : part.value)).join(""),
  };
}

export function chooseLive(test: LiveTest, yes: LiveParts, no: LiveParts): LiveText {
  const [then, otherwise] = [joinLive(yes), joinLive(no)];
  return {
    formula: `IF(${test.formula},${then.formula || '""'},${otherwise.formula || '""'})`,
    value: test.value ? then.value : otherwise.value,
  };
}

/** A cell that shows a live text. */
export function liveCell(text: LiveText): FormulaContent {
  return { formula: text.formula, value: text.value };
}

/**
 * A count from 0 to 999,999 with the language's thousands mark, whatever the machine's locale (T5).
 * TEXT() is avoided: its codes change with the locale of the program.
 */
export function countText(number: LiveNumber, language: Language): LiveText {
  const mark = language === "vi" ? "." : ",";
  const x = number.formula;
  return {
    formula: `IF(${x}<1000,${x}&"",INT(${x}/1000)&"${mark}"&RIGHT("00"&MOD(${x},1000),3))`,
    value: String(number.value).replace(/\B(?=(\d{3})+$)/g, mark),
  };
}

/** At most two decimals without trailing zeros, with the language's decimal mark (T5). */
export function percentText(number: LiveNumber, language: Language): LiveText {
  const [from, to] = language === "vi" ? [".", ","] : [",", "."];
  return {
    formula: `SUBSTITUTE(${number.formula}&"","${from}","${to}")`,
    value: String(number.value).replace(from, to),
  };
}

/** `+30`, `–2`, `0`. */
export function signedText(number: LiveNumber, language: Language): LiveText {
  const size = countText({ formula: `ABS(${number.formula})`, value: Math.abs(number.value) }, language);
  const sign = number.value > 0 ? "+" : number.value < 0 ? "–" : "";
  return {
    formula: `IF(${number.formula}>0,"+",IF(${number.formula}<0,"–",""))&${size.formula}`,
    value: sign + size.value,
  };
}
