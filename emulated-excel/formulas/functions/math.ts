import type { CellValue } from "../../model/content";
import { power } from "../operators";
import { fifteenDigits, numberOf, raise } from "../values";
import { onValues } from "./definition";
import type { FunctionDefinition, FunctionTable } from "./definition";

export const mathFunctions: FunctionTable = {
  ABS: onNumbers(1, 1, (value) => Math.abs(value)),
  SIGN: onNumbers(1, 1, (value) => Math.sign(value)),
  INT: onNumbers(1, 1, (value) => Math.floor(value)),
  SQRT: onNumbers(1, 1, (value) => (value < 0 ? raise("#NUM!") : Math.sqrt(value))),
  EXP: onNumbers(1, 1, (value) => Math.exp(value)),
  LN: onNumbers(1, 1, (value) => (value <= 0 ? raise("#NUM!") : Math.log(value))),
  LOG10: onNumbers(1, 1, (value) => (value <= 0 ? raise("#NUM!") : Math.log10(value))),
  PI: onNumbers(0, 0, () => Math.PI),
  POWER: onNumbers(2, 2, (base, exponent) => power(base, exponent)),
  MOD: onNumbers(2, 2, (value, divisor) =>
    divisor === 0 ? raise("#DIV/0!") : value - divisor * Math.floor(value / divisor),
  ),
  QUOTIENT: onNumbers(2, 2, (value, divisor) =>
    divisor === 0 ? raise("#DIV/0!") : Math.trunc(value / divisor),
  ),
  ROUND: onNumbers(2, 2, (value, digits) => rounded(value, digits, Math.round)),
  ROUNDUP: onNumbers(2, 2, (value, digits) => rounded(value, digits, Math.ceil)),
  ROUNDDOWN: onNumbers(2, 2, (value, digits) => rounded(value, digits, Math.floor)),
  TRUNC: onNumbers(1, 2, (value, digits) => rounded(value, digits, Math.floor)),
  CEILING: onNumbers(2, 2, (value, step) => (step === 0 ? 0 : fifteenDigits(Math.ceil(value / step) * step))),
  FLOOR: onNumbers(2, 2, (value, step) =>
    step === 0 ? raise("#DIV/0!") : fifteenDigits(Math.floor(value / step) * step),
  ),
  EVEN: onNumbers(1, 1, (value) => Math.sign(value) * 2 * Math.ceil(Math.abs(value) / 2)),
};

function onNumbers(
  least: number,
  most: number,
  run: (first: number, second: number) => number,
): FunctionDefinition {
  return onValues(least, most, ([first = null, second = null]: readonly CellValue[]) =>
    run(numberOf(first), numberOf(second)),
  );
}

/** Away from zero for halves, and by the decimal digits that a person sees: 1.005 to 2 places is 1.01. */
function rounded(value: number, digits: number, round: (value: number) => number): number {
  const places = Math.trunc(digits);
  const size = Math.abs(value);
  const shifted = fifteenDigits(shift(size, places));
  return Math.sign(value) * shift(round(shifted), -places);
}

/** Times a power of ten, by moving the decimal point: without the error of a multiplication. */
function shift(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
