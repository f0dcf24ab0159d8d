import type { CellValue } from "../model/content";
import { compareValues, numberOf, raise, textOf } from "./values";

/** Both sides of an operator; raises the error it comes to. */
export function calculateOperator(operator: string, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case "+":
      return finite(numberOf(left) + numberOf(right));
    case "-":
      return finite(numberOf(left) - numberOf(right));
    case "*":
      return finite(numberOf(left) * numberOf(right));
    case "/": {
      const [dividend, divisor] = [numberOf(left), numberOf(right)];
      return divisor === 0 ? raise("#DIV/0!") : finite(dividend / divisor);
    }
    case "^":
      return power(numberOf(left), numberOf(right));
    case "&":
      return textOf(left) + textOf(right);
    case "=":
      return compareValues(left, right) === 0;
    case "<>":
      return compareValues(left, right) !== 0;
    case "<":
      return compareValues(left, right) < 0;
    case ">":
      return compareValues(left, right) > 0;
    case "<=":
      return compareValues(left, right) <= 0;
    case ">=":
      return compareValues(left, right) >= 0;
    default:
      throw new Error(`No operator ${operator}`);
  }
}

export function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) return raise("#NUM!");
  if (base === 0 && exponent < 0) return raise("#DIV/0!");
  return finite(base ** exponent);
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : raise("#NUM!");
}
