import type { CellValue } from "../../model/content";
import { Area, Matrix } from "../operand";
import type { Operand } from "../operand";
import type { Scope } from "../scope";
import { numberInText, raise } from "../values";
import { anyNumber, onOperands } from "./definition";
import type { FunctionTable } from "./definition";
import { cellsOf, numbersAmong } from "./numbers-among";

export const countingFunctions: FunctionTable = {
  COUNT: onOperands(1, anyNumber, (operands, scope) =>
    countWhere(
      operands,
      scope,
      (value) => typeof value === "number",
      (value) => typeof value === "boolean" || (typeof value === "string" && numberInText(value) !== null),
    ),
  ),
  COUNTA: onOperands(1, anyNumber, (operands, scope) =>
    countWhere(
      operands,
      scope,
      (value) => value !== null,
      () => true,
    ),
  ),
  COUNTBLANK: onOperands(1, 1, ([operand = null], scope) => {
    if (!(operand instanceof Area)) return raise("#VALUE!");
    const { values } = scope.cells.areaValues(operand);
    const filled = values.filter((value) => value !== null && value !== "").length;
    return operand.rows * operand.columns - filled;
  }),
  MAX: onOperands(1, anyNumber, (operands, scope) => extreme(operands, scope, Math.max)),
  MIN: onOperands(1, anyNumber, (operands, scope) => extreme(operands, scope, Math.min)),
  ROWS: onOperands(1, 1, ([operand = null]) => sizeOf(operand).rows),
  COLUMNS: onOperands(1, 1, ([operand = null]) => sizeOf(operand).columns),
  ROW: onOperands(0, 1, ([operand], scope) => {
    if (operand === undefined) return scope.row + 1;
    return operand instanceof Area ? operand.range.top + 1 : raise("#VALUE!");
  }),
  COLUMN: onOperands(0, 1, ([operand], scope) => {
    if (operand === undefined) return scope.column + 1;
    return operand instanceof Area ? operand.range.left + 1 : raise("#VALUE!");
  }),
};

function countWhere(
  operands: readonly Operand[],
  scope: Scope,
  counts: (value: CellValue) => boolean,
  countsDirectly: (value: CellValue) => boolean,
): number {
  let found = 0;
  for (const operand of operands) {
    const values = cellsOf(operand, scope);
    if (values) found += values.filter(counts).length;
    else if (counts(operand as CellValue) || countsDirectly(operand as CellValue)) found += 1;
  }
  return found;
}

function extreme(
  operands: readonly Operand[],
  scope: Scope,
  choose: (a: number, b: number) => number,
): number {
  let found: number | null = null;
  for (const number of numbersAmong(operands, scope)) found = found === null ? number : choose(found, number);
  return found ?? 0;
}

function sizeOf(operand: Operand): { readonly rows: number; readonly columns: number } {
  return operand instanceof Area || operand instanceof Matrix ? operand : { rows: 1, columns: 1 };
}
