import type { CellContent } from "../model/content";
import { ErrorValue, errorCodes, FormulaCell } from "../model/content";
import type { FormulaEngine } from "../model/formula-engine";
import type { Entry } from "./entry";
import { refusal } from "./excel-error";
import { readDateOrTime } from "./enter-date";

const longestText = 32_767;
const longestFormula = 8192;

/**
 * Reads a value as Excel's API does: strings as if typed into an Excel of en-US (Office.js always does), unless the
 * cell's format is text.
 */
export function readEntry(value: unknown, numberFormat: string, formulas: FormulaEngine): Entry {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw refusal("InvalidArgument", "a number that is none");
    return numberFormat === "@" ? plain(String(value)) : plain(value);
  }
  if (typeof value === "boolean") return plain(value);
  if (typeof value !== "string") throw refusal("InvalidArgument", `a cell can't hold a ${typeof value}`);
  return readText(value, numberFormat, formulas);
}

function readText(text: string, numberFormat: string, formulas: FormulaEngine): Entry {
  if (text === "") return plain(null);
  if (text.length > longestText && !text.startsWith("=")) {
    throw refusal("InvalidArgument", `${text.length} characters; a cell holds ${longestText}`);
  }
  if (text.startsWith("'")) return { content: text.slice(1), numberFormat: null, quotePrefix: true };
  if (numberFormat === "@") return plain(text);
  const formula = formulaIn(text, formulas);
  if (formula !== null) return plain(new FormulaCell(formula));
  return readTyped(text);
}

/** A text that begins with "=" must be a formula; one that begins with + or - may be. */
function formulaIn(text: string, formulas: FormulaEngine): string | null {
  if (text.startsWith("=") && text.length > 1) {
    const formula = text.slice(1);
    if (formula.length > longestFormula) {
      throw refusal("InvalidArgument", `a formula of ${formula.length} characters`);
    }
    const problem = formulas.problem(formula);
    if (problem !== null) throw refusal("InvalidArgument", `${text}: ${problem}`);
    return formula;
  }
  if (/^[+-]/.test(text) && text.length > 1 && readTyped(text).content === text) {
    return formulas.problem(text) === null ? text : null;
  }
  return null;
}

function readTyped(text: string): Entry {
  // Numbers, dates and times have a digit: most texts are done here.
  if (!/\d/.test(text) && !/^\s*(true|false|#)/i.test(text)) return plain(text);
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return plain(upper === "TRUE");
  const error = errorCodes.find((code) => code === upper);
  if (error) return plain(new ErrorValue(error));
  return readNumber(trimmed) ?? readDateOrTime(trimmed) ?? plain(text);
}

const numberPattern =
  /^(\()?([+-])?(\$)?([+-])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:(E)([+-]?\d{1,3}))?\s*(%)?(\))?$/i;

function readNumber(text: string): Entry | null {
  const match = numberPattern.exec(text);
  if (!match) return null;
  const [, open, sign, currency, innerSign, digits = "", exponential, exponent, percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (open && (sign ?? innerSign))) return null;
  if (sign && innerSign) return null;
  const size = Number(digits.replace(/,/g, "")) * (exponential ? 10 ** Number(exponent) : 1);
  const isNegative = open !== undefined || sign === "-" || innerSign === "-";
  const value = (isNegative ? -size : size) / (percent ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  const hasDecimals = /\.\d/.test(digits);
  return {
    content: roundedTo15(value),
    numberFormat: formatOfNumber({ currency, percent, exponential, digits, hasDecimals }),
    quotePrefix: false,
  };
}

function formatOfNumber(typed: {
  readonly currency: string | undefined;
  readonly percent: string | undefined;
  readonly exponential: string | undefined;
  readonly digits: string;
  readonly hasDecimals: boolean;
}): string | null {
  if (typed.percent) return typed.hasDecimals ? "0.00%" : "0%";
  if (typed.currency) return typed.hasDecimals ? "$#,##0.00" : "$#,##0";
  if (typed.exponential) return "0.00E+00";
  if (typed.digits.includes(",")) return typed.hasDecimals ? "#,##0.00" : "#,##0";
  return null;
}

/** Excel keeps 15 digits of what is typed. */
function roundedTo15(value: number): number {
  return Number(value.toPrecision(15));
}

function plain(content: CellContent | null): Entry {
  return { content, numberFormat: null, quotePrefix: false };
}
