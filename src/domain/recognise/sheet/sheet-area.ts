import type { CellRange, Grid } from "../../grid/grid";
import { shapeAt } from "./cell-shape";
import type { CellShape } from "./cell-shape";
import { indexMerges, labelAt } from "../header/header-labels";
import type { MergeIndex } from "../header/header-labels";

/** A grid with what recognition asks again and again: its filled part, its merges, the shapes of its cells. */
export interface SheetArea {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  /** `null` when nothing is filled. */
  readonly filled: CellRange | null;
  shape(row: number, column: number): CellShape;
  /** The cleaned text of a cell, or of the merge that it belongs to: see `labelAt`. */
  label(row: number, column: number): string;
  /** Columns of the filled cells of a row. */
  filledColumns(row: number): readonly number[];
}

/** Columns further right are leftovers: no form has that many. */
const mostColumns = 256;

/** The one made last is given again for the same grid: a sheet is asked about several times in turn. */
export function createSheetArea(grid: Grid): SheetArea {
  if (last?.grid !== grid) last = readArea(grid);
  return last;
}

let last: SheetArea | null = null;

function readArea(grid: Grid): SheetArea {
  const shapes: (CellShape[] | undefined)[] = [];
  // In a list the same few texts stand in most cells.
  const ofTexts = new Map<string, CellShape>();
  const columns: (readonly number[])[] = [];
  for (let row = 0; row < grid.values.length; row++) columns.push(filledColumnsOf(grid, row));
  const filled = filledRange(columns);
  const merges = indexMerges(grid, filled?.bottom ?? -1);
  const labels: (string[] | undefined)[] = [];
  return {
    grid,
    filled,
    merges,
    // Each is asked for in every block of rows that could be a header.
    label: (row, column) => ((labels[row] ??= [])[column] ??= labelAt(grid, merges, row, column)),
    shape: (row, column) => ((shapes[row] ??= [])[column] ??= shapeOnce(grid, row, column, ofTexts)),
    filledColumns: (row) => columns[row] ?? nothing,
  };
}

function shapeOnce(grid: Grid, row: number, column: number, known: Map<string, CellShape>): CellShape {
  const value = grid.values[row]?.[column];
  if (typeof value !== "string") return shapeAt(grid, row, column);
  const remembered = known.get(value);
  if (remembered !== undefined) return remembered;
  const shape = shapeAt(grid, row, column);
  known.set(value, shape);
  return shape;
}

const nothing: readonly number[] = [];

function filledColumnsOf(grid: Grid, row: number): readonly number[] {
  // A sheet may have a million rows without any cell.
  if (grid.values[row] === undefined) return nothing;
  const found: number[] = [];
  const length = Math.min(grid.values[row]?.length ?? 0, mostColumns);
  for (let column = 0; column < length; column++) if (isFilled(grid, row, column)) found.push(column);
  return found;
}

function isFilled(grid: Grid, row: number, column: number): boolean {
  const value = grid.values[row]?.[column];
  if (value === null || value === undefined) return false;
  if (typeof value !== "string") return true;
  const first = value.charCodeAt(0);
  return (first > space && first < firstOtherSpace) || /\S/.test(value);
}

/** Between them no character is a space but those that a text seldom begins with. */
const space = 0x20;
const firstOtherSpace = 0xa0;

function filledRange(filled: readonly (readonly number[])[]): CellRange | null {
  let top = -1;
  let bottom = -1;
  let left = mostColumns;
  let right = -1;
  for (const [row, columns] of filled.entries()) {
    if (columns.length === 0) continue;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, columns[0] ?? left);
    right = Math.max(right, columns.at(-1) ?? right);
  }
  return top < 0 ? null : { top, left, bottom, right };
}
