import { cutText } from "../../domain/report/drawn/cut-text";
import type { CellContent } from "../../domain/report/workbook-plan";
import type { CellInput } from "./operation";

/**
 * What Excel would take for a number, a date, a formula, an error or a logical value, or might: a text that begins
 * with a digit or with a sign of such values, or names an English month beside a number.
 */
const parsed =
  /^['\s]|^\s*[=+\-–@#$£€¥%(.,&/\\]|^\s*\p{N}|^\s*(?:true|false)\s*$|^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\p{N}/iu;

/** A planned content as it is assigned to a cell. Throws for a number that is none. */
export function cellInput(content: CellContent, place: () => string): CellInput {
  if (content === null) return "";
  if (typeof content === "number" && !Number.isFinite(content))
    throw new RangeError(`${place()} is to hold ${content}`);
  if (typeof content === "object") return `=${content.formula}`;
  return typeof content === "string" ? textInput(content) : content;
}

/** A content as `formulas` shows it once it is in the cell. */
export function cellShown(content: CellContent): CellInput {
  if (content === null) return "";
  if (typeof content === "object") return `=${content.formula}`;
  return typeof content === "string" ? keptText(content) : content;
}

/** What `formulas` showed, as it is assigned to have it again; `isText` where the cell holds no formula. */
export function inputOf(shown: CellInput, isText: boolean): CellInput {
  return typeof shown === "string" && (isText || !isFormula(shown)) ? textInput(shown) : shown;
}

export function isFormula(shown: CellInput): shown is string {
  return typeof shown === "string" && shown.length > 1 && shown.startsWith("=");
}

function textInput(text: string): string {
  const kept = keptText(text);
  return parsed.test(kept) ? `'${kept}` : kept;
}

/** Excel holds so much of a text; its lines end with a line feed. */
function keptText(text: string): string {
  return cutText(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
}
