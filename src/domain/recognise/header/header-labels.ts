import { textAt } from "../../grid/grid";
import type { CellRange, Grid } from "../../grid/grid";
import { cleanText } from "../../text/clean";
import { longestRead } from "../../text/fold";

/** Merges by the cells they cover: asked for in every candidate header. */
export interface MergeIndex {
  at(row: number, column: number): CellRange | null;
}

export function indexMerges(grid: Grid, lastRow: number): MergeIndex {
  const covered = new Map<number, CellRange>();
  for (const merge of grid.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, lastRow); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, merge.left + 300); column++)
        covered.set(placeOf(row, column), merge);
    }
  }
  return { at: (row, column) => covered.get(placeOf(row, column)) ?? null };
}

/** One number for a cell: no sheet has 2¹⁵ columns. */
function placeOf(row: number, column: number): number {
  return row * 32_768 + column;
}

/** The rows of a header; `bottom` above `top` where the table has none. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
}

/** A column's header, from the top level down; equal neighbours once. */
export interface ColumnLabel {
  readonly column: number;
  readonly levels: readonly string[];
  /** The first column of a merge over several columns that has no level of its own below. */
  readonly shared: boolean;
}

/** The text of a cell, or of the merge that it belongs to, as far as it is read. */
export function labelAt(grid: Grid, merges: MergeIndex, row: number, column: number): string {
  const merge = merges.at(row, column);
  const text = merge ? textAt(grid, merge.top, merge.left) : textAt(grid, row, column);
  return cleanText(text.length > longestRead ? text.slice(0, longestRead) : text);
}

/** Of a sheet's area what its labels are read from. */
interface LabelledArea {
  readonly merges: MergeIndex;
  readonly label: (row: number, column: number) => string;
}

/** The headers of all columns of a block of rows; columns without any text are left out. */
export function columnLabels(
  { merges, label }: LabelledArea,
  block: HeaderBlock,
  columns: { readonly first: number; readonly last: number },
): ColumnLabel[] {
  const labels: ColumnLabel[] = [];
  const inherited = new Map<number, string>();
  for (let column = columns.first; column <= columns.last; column++) {
    const own: string[] = [];
    for (let row = block.top; row <= block.bottom; row++) own.push(label(row, column));
    const levels = withParents(merges, block, column, own, inherited);
    if (levels.length === 0) continue;
    const merge = merges.at(block.bottom, column) ?? merges.at(block.top, column);
    labels.push({ column, levels, shared: merge !== null && merge.left < column });
  }
  return labels;
}

/**
 * Where a sheet isn't merged, the parent stands over its first child only: the children to the right take it,
 * as long as they have a text of their own below and none beside the parent.
 */
function withParents(
  merges: MergeIndex,
  block: HeaderBlock,
  column: number,
  own: readonly string[],
  inherited: Map<number, string>,
): string[] {
  const levels: string[] = [];
  own.forEach((text, index) => {
    const row = block.top + index;
    const hasChild = own.slice(index + 1).some((below) => below !== "" && below !== text);
    let label = text;
    if (text !== "") {
      const merge = merges.at(row, column);
      if (hasChild && (merge === null || merge.left === merge.right)) inherited.set(row, text);
      else inherited.delete(row);
    } else if (hasChild && merges.at(row, column) === null) label = inherited.get(row) ?? "";
    else inherited.delete(row);
    if (label !== "" && levels.at(-1) !== label) levels.push(label);
  });
  return levels;
}
