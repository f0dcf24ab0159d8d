import type { CellValue } from "../../model/content";
import { ErrorValue } from "../../model/content";
import { wildcardPattern } from "../criterion";
import { formatValue } from "../format-value";
import type { Operand } from "../operand";
import { single } from "../operand-values";
import type { Scope } from "../scope";
import { numberInText, numberOf, raise, Raised, textOf, truthOf } from "../values";
import { anyNumber, onOperands, onValues } from "./definition";
import type { FunctionTable } from "./definition";
import { cellsOf } from "./numbers-among";

export const textFunctions: FunctionTable = {
  LEN: onValues(1, 1, ([text = null]) => textOf(text).length),
  LEFT: onValues(1, 2, ([text = null, count = 1]) => textOf(text).slice(0, length(count))),
  RIGHT: onValues(1, 2, ([text = null, count = 1]) => {
    const wanted = length(count);
    return wanted === 0 ? "" : textOf(text).slice(-wanted);
  }),
  MID: onValues(3, 3, ([text = null, start = null, count = null]) => {
    const first = Math.trunc(numberOf(start));
    return first < 1 ? raise("#VALUE!") : textOf(text).slice(first - 1, first - 1 + length(count));
  }),
  SUBSTITUTE: onValues(3, 4, ([text = null, old = null, replacement = null, which]) =>
    substitute(textOf(text), textOf(old), textOf(replacement), which),
  ),
  REPLACE: onValues(4, 4, ([text = null, start = null, count = null, replacement = null]) => {
    const first = Math.trunc(numberOf(start));
    if (first < 1) return raise("#VALUE!");
    const whole = textOf(text);
    return whole.slice(0, first - 1) + textOf(replacement) + whole.slice(first - 1 + length(count));
  }),
  TRIM: onValues(1, 1, ([text = null]) => textOf(text).replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: onValues(1, 1, ([text = null]) => textOf(text).toUpperCase()),
  LOWER: onValues(1, 1, ([text = null]) => textOf(text).toLowerCase()),
  REPT: onValues(2, 2, ([text = null, count = null]) => textOf(text).repeat(length(count))),
  EXACT: onValues(2, 2, ([a = null, b = null]) => textOf(a) === textOf(b)),
  FIND: onValues(2, 3, ([wanted = null, text = null, start = 1]) => {
    const place = textOf(text).indexOf(textOf(wanted), start === null ? 0 : numberOf(start) - 1);
    return place < 0 ? raise("#VALUE!") : place + 1;
  }),
  SEARCH: onValues(2, 3, ([wanted = null, text = null, start = 1]) =>
    search(textOf(wanted), textOf(text), numberOf(start) - 1),
  ),
  VALUE: onValues(1, 1, ([value = null]) =>
    typeof value === "string" ? (numberInText(value) ?? raise("#VALUE!")) : numberOf(value),
  ),
  TEXT: onValues(2, 2, ([value = null, format = null]) => {
    const number = typeof value === "string" ? (numberInText(value) ?? value) : (value ?? 0);
    return formatValue(number, textOf(format)).text;
  }),
  CHAR: onValues(1, 1, ([code = null]) => String.fromCharCode(numberOf(code))),
  UNICHAR: onValues(1, 1, ([code = null]) => String.fromCodePoint(numberOf(code))),
  N: onOperands(1, 1, ([operand = null], scope) => {
    const value = firstValue(operand, scope);
    if (value instanceof ErrorValue) throw new Raised(value);
    return typeof value === "number" ? value : value === true ? 1 : 0;
  }),
  T: onOperands(1, 1, ([operand = null], scope) => {
    const value = firstValue(operand, scope);
    if (value instanceof ErrorValue) throw new Raised(value);
    return typeof value === "string" ? value : "";
  }),
  CONCATENATE: onValues(1, anyNumber, (values) => values.map(textOf).join("")),
  CONCAT: onOperands(1, anyNumber, (operands, scope) => allValues(operands, scope).map(textOf).join("")),
  TEXTJOIN: onOperands(3, anyNumber, ([separator = null, skipEmpty = null, ...operands], scope) => {
    const texts = allValues(operands, scope).map(textOf);
    const skips = truthOf(single(skipEmpty, scope));
    return texts.filter((text) => !skips || text !== "").join(textOf(single(separator, scope)));
  }),
};

function length(count: CellValue): number {
  const number = Math.trunc(numberOf(count));
  return number < 0 ? raise("#VALUE!") : number;
}

function substitute(text: string, old: string, replacement: string, which: CellValue | undefined): string {
  if (old === "") return text;
  if (which === undefined) return text.split(old).join(replacement);
  const wanted = Math.trunc(numberOf(which));
  if (wanted < 1) return raise("#VALUE!");
  const pieces = text.split(old);
  if (wanted >= pieces.length) return text;
  return pieces.slice(0, wanted).join(old) + replacement + pieces.slice(wanted).join(old);
}

/** Whatever the case, with wildcards. */
function search(wanted: string, text: string, start: number): number {
  const pattern = wildcardPattern(wanted);
  if (!pattern) {
    const place = text.toLowerCase().indexOf(wanted.toLowerCase(), start);
    return place < 0 ? raise("#VALUE!") : place + 1;
  }
  const found = new RegExp(pattern.source.slice(1, -1), "iu").exec(text.slice(start));
  return found ? start + found.index + 1 : raise("#VALUE!");
}

/** N and T look at the first cell of an area. */
function firstValue(operand: Operand, scope: Scope): CellValue {
  const cells = cellsOf(operand, scope);
  return cells ? (cells[0] ?? null) : (operand as CellValue);
}

function allValues(operands: readonly Operand[], scope: Scope): readonly CellValue[] {
  return operands.flatMap((operand) => cellsOf(operand, scope) ?? [operand as CellValue]);
}
