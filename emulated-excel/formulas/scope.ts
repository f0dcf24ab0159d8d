import type { CellValue } from "../model/content";
import type { AreaValues } from "./area-values";
import type { Area, CellSource, Operand, SheetCells } from "./operand";
import type { FormulaNode } from "./syntax";

/** What a formula sees while it is calculated. */
export interface Scope {
  readonly cells: CalculatedCells;
  /** Where it stands. */
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
  /** Operators and functions work on every cell of an area (inside SUMPRODUCT), not on the one beside the formula. */
  readonly isArray: boolean;
  /** Names that are being looked up: one that leads back to itself has no value. */
  readonly names: readonly string[];
  /** A part of the formula; raises the error that it comes to. */
  readonly evaluate: (node: FormulaNode, scope: Scope) => Operand;
}

export interface CalculatedCells {
  readonly source: CellSource;
  readonly valueAt: (sheet: SheetCells, row: number, column: number) => CellValue;
  readonly areaValues: (area: Area) => AreaValues;
}
