import type { Operand } from "../operand";
import { single } from "../operand-values";
import type { Scope } from "../scope";
import { fifteenDigits, numberOf, raise } from "../values";
import { anyNumber, onOperands } from "./definition";
import type { FunctionTable } from "./definition";
import { numbersAmong } from "./numbers-among";

export const rankingFunctions: FunctionTable = {
  LARGE: onOperands(2, 2, (operands, scope) => nth(operands, scope, (a, b) => b - a)),
  SMALL: onOperands(2, 2, (operands, scope) => nth(operands, scope, (a, b) => a - b)),
  RANK: onOperands(2, 3, rank),
  "RANK.EQ": onOperands(2, 3, rank),
  MEDIAN: onOperands(1, anyNumber, (operands, scope) => {
    const sorted = [...numbersAmong(operands, scope)].sort((a, b) => a - b);
    const middle = sorted.length / 2;
    if (sorted.length === 0) return raise("#NUM!");
    return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  }),
};

function nth(operands: readonly Operand[], scope: Scope, order: (a: number, b: number) => number): number {
  const [area = null, which = null] = operands;
  const place = Math.ceil(numberOf(single(which, scope)));
  const sorted = [...numbersAmong([area], scope)].sort(order);
  return sorted[place - 1] ?? raise("#NUM!");
}

/** Equal numbers have the same rank; a number that isn't among them has none (#N/A). */
function rank(operands: readonly Operand[], scope: Scope): number {
  const [wanted = null, area = null, order = null] = operands;
  const number = fifteenDigits(numberOf(single(wanted, scope)));
  const isAscending = numberOf(single(order, scope)) !== 0;
  const numbers = [...numbersAmong([area], scope)].map(fifteenDigits);
  if (!numbers.includes(number)) return raise("#N/A");
  return 1 + numbers.filter((other) => (isAscending ? other < number : other > number)).length;
}
