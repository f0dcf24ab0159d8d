import type { CellValue } from "../model/content";
import { ErrorValue } from "../model/content";
import { Area, Matrix } from "./operand";
import type { Operand } from "./operand";
import type { Scope } from "./scope";
import { Raised } from "./values";

/** One value of an operand. Where a formula stands beside an area, it means the cell of its own row or column. */
export function single(operand: Operand, scope: Scope): CellValue {
  if (operand instanceof Matrix) return operand.values[0] ?? null;
  if (!(operand instanceof Area)) return operand;
  const { sheet, range } = operand;
  const { cells, row, column } = scope;
  if (operand.rows === 1 && operand.columns === 1) return cells.valueAt(sheet, range.top, range.left);
  if (operand.columns === 1 && row >= range.top && row <= range.bottom)
    return cells.valueAt(sheet, row, range.left);
  if (operand.rows === 1 && column >= range.left && column <= range.right)
    return cells.valueAt(sheet, range.top, column);
  return new ErrorValue("#VALUE!");
}

/** Works on one value of each operand, or, in an array formula, on the values place by place. */
export function eachValue(
  operands: readonly Operand[],
  scope: Scope,
  work: (values: readonly CellValue[]) => CellValue,
): CellValue | Matrix {
  const isMany = (operand: Operand) =>
    operand instanceof Matrix || (operand instanceof Area && operand.rows * operand.columns > 1);
  if (!scope.isArray || !operands.some(isMany)) return work(operands.map((each) => single(each, scope)));
  const matrices = operands.map((each) => matrixOf(each, scope));
  const rows = Math.max(...matrices.map((matrix) => matrix.rows));
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  const values: CellValue[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      values.push(caught(() => work(matrices.map((matrix) => matrixValue(matrix, row, column)))));
  }
  return new Matrix(values, rows, columns);
}

/** All values of an operand; an area is cut below the sheet's last row. */
export function matrixOf(operand: Operand, scope: Scope): Matrix {
  if (operand instanceof Matrix) return operand;
  if (!(operand instanceof Area)) return new Matrix([operand], 1, 1);
  const { values } = scope.cells.areaValues(operand);
  return new Matrix(values, values.length / operand.columns, operand.columns);
}

/** A single row or column stands for every row or column. */
function matrixValue({ values, rows, columns }: Matrix, row: number, column: number): CellValue {
  const line = rows === 1 ? 0 : row;
  const place = columns === 1 ? 0 : column;
  if (line >= rows || place >= columns) return new ErrorValue("#N/A");
  return values[line * columns + place] ?? null;
}

function caught(work: () => CellValue): CellValue {
  try {
    return work();
  } catch (raised) {
    if (raised instanceof Raised) return raised.value;
    throw raised;
  }
}
