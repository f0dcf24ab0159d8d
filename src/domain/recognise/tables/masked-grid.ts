import type { CellRange, Grid } from "../../grid/grid";

/** The same sheet with nothing but these ranges in it: every cell keeps its address, so that findings name the sender's own. */
export function maskedGrid(grid: Grid, kept: readonly CellRange[]): Grid {
  const values: (Grid["values"][number] | undefined)[] = [];
  for (const range of kept)
    for (let row = range.top; row <= Math.min(range.bottom, grid.values.length - 1); row++) {
      const own = grid.values[row];
      if (own === undefined) continue;
      const masked = [...(values[row] ?? [])];
      for (let column = range.left; column <= Math.min(range.right, own.length - 1); column++)
        masked[column] = own[column];
      values[row] = masked;
    }
  return {
    ...grid,
    values,
    merges: grid.merges.filter((merge) => kept.some((range) => meets(range, merge))),
  };
}

/** A title merged over all tables of a sheet is each one's. */
function meets(range: CellRange, { top, left }: CellRange): boolean {
  return top >= range.top && top <= range.bottom && left >= range.left && left <= range.right;
}
