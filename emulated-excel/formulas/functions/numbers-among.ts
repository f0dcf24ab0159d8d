import type { CellValue } from "../../model/content";
import { ErrorValue } from "../../model/content";
import { Area, Matrix } from "../operand";
import type { Operand } from "../operand";
import type { Scope } from "../scope";
import { numberOf, Raised } from "../values";

/**
 * The numbers of SUM and its like: of cells only those that are numbers, of values given directly also numerals and
 * truth values. Raises an error among them.
 */
export function* numbersAmong(operands: readonly Operand[], scope: Scope): Generator<number> {
  for (const operand of operands) {
    const values = cellsOf(operand, scope);
    if (!values) {
      yield numberOf(operand as CellValue);
      continue;
    }
    for (const value of values) {
      if (typeof value === "number") yield value;
      else if (value instanceof ErrorValue) throw new Raised(value);
    }
  }
}

/** The values of cells or of an array; `null` for a single value. Cells below the sheet's last row are left out. */
export function cellsOf(operand: Operand, scope: Scope): readonly CellValue[] | null {
  if (operand instanceof Area) return scope.cells.areaValues(operand).values;
  return operand instanceof Matrix ? operand.values : null;
}
