import { isCellError, textAt } from "../grid/grid";
import type { CellRange, Grid } from "../grid/grid";
import { shapeAt } from "./cell-shape";
import type { CellShape } from "./cell-shape";
import { indexMerges } from "./header-labels";
import type { MergeIndex } from "./header-labels";

/** A grid with what recognition asks again and again: its filled part, its merges, the shapes of its cells. */
export interface SheetArea {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  /** `null` when nothing is filled. */
  readonly filled: CellRange | null;
  shape(row: number, column: number): CellShape;
  /** Columns of the filled cells of a row. */
  filledColumns(row: number): readonly number[];
}

/** Columns further right are leftovers: no form has that many. */
const mostColumns = 256;

export function createSheetArea(grid: Grid): SheetArea {
  const filled = filledRange(grid);
  const shapes: (CellShape[] | undefined)[] = [];
  const columns: (number[] | undefined)[] = [];
  return {
    grid,
    filled,
    merges: indexMerges(grid, filled?.bottom ?? -1),
    shape: (row, column) => ((shapes[row] ??= [])[column] ??= shapeAt(grid, row, column)),
    filledColumns: (row) => (columns[row] ??= filledColumnsOf(grid, row)),
  };
}

function filledColumnsOf(grid: Grid, row: number): number[] {
  const found: number[] = [];
  const length = Math.min(grid.values[row]?.length ?? 0, mostColumns);
  for (let column = 0; column < length; column++) if (isFilled(grid, row, column)) found.push(column);
  return found;
}

function isFilled(grid: Grid, row: number, column: number): boolean {
  const value = grid.values[row]?.[column];
  if (value === null || value === undefined) return false;
  return isCellError(value) || textAt(grid, row, column).trim() !== "";
}

function filledRange(grid: Grid): CellRange | null {
  let top = -1;
  let bottom = -1;
  let left = mostColumns;
  let right = -1;
  for (let row = 0; row < grid.values.length; row++) {
    const columns = filledColumnsOf(grid, row);
    if (columns.length === 0) continue;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, columns[0] ?? left);
    right = Math.max(right, columns.at(-1) ?? right);
  }
  return top < 0 ? null : { top, left, bottom, right };
}
