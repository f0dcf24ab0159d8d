import type { CellRange } from "../../src/domain/grid/grid";
import type { Worksheet } from "../model/worksheet";
import { alignment } from "./cell-element";
import type { Stretch } from "./sheet-geometry";
import type { ShownCell } from "./shown-cell";

/** How far a text may run, in columns. */
const longestRun = 12;
const emptyRows = 40;
const emptyColumns = 6;

/** How many rows and columns can be scrolled to: a little more than there are. */
export function extentOf(sheet: Worksheet): { readonly rows: number; readonly columns: number } {
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return {
    rows: Math.max(60, sheet.rows.length + emptyRows),
    columns: Math.max(30, widest + emptyColumns),
  };
}

/** The cells of a view, merged ones as one; those that begin outside of it included. */
export function* cellsInView(sheet: Worksheet, rows: Stretch, columns: Stretch): Generator<CellRange> {
  const merges = sheet.merges.filter(
    ({ top, left, bottom, right }) =>
      top <= rows.last && bottom >= rows.first && left <= columns.last && right >= columns.first,
  );
  for (let row = rows.first; row <= rows.last; row++) {
    for (let column = columns.first; column <= columns.last; column++) {
      const isMerged = merges.some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      if (!isMerged) yield { top: row, left: column, bottom: row, right: column };
    }
  }
  yield* merges;
}

/** A text without wrapping runs over empty cells to its right. */
export function withOverflow(
  sheet: Worksheet,
  range: CellRange,
  { text, style, value }: ShownCell,
): CellRange {
  const isSingle = range.left === range.right && range.top === range.bottom;
  if (!isSingle || text.length < 3 || typeof value !== "string") return range;
  if (style.wrap || style.right !== null || alignment(style, value) !== "left") return range;
  let right = range.right;
  while (
    right < range.right + longestRun &&
    sheet.contentAt(range.top, right + 1) === null &&
    sheet.styleAt(range.top, right + 1).left === null
  )
    right += 1;
  return { ...range, right };
}
