import type { CellRange } from "../../src/domain/grid/grid";
import { bandsWithin } from "../model/bands";
import type { Line } from "../model/style";
import type { Worksheet } from "../model/worksheet";
import { lastColumn, lastRow } from "../model/worksheet";
import type { CellStyle } from "../model/style";

export type BorderIndex =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

export const borderIndexes: readonly BorderIndex[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

type Side = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

/** Draws (or with `null` takes away) a line; a line between two cells replaces what either had there. */
export function drawBorder(sheet: Worksheet, range: CellRange, index: BorderIndex, line: Line | null): void {
  const { top, left, bottom, right } = range;
  const put = (part: CellRange, side: Side, value: Line | null): void => {
    const clipped = clip(part);
    if (clipped) sheet.restyle(clipped, (id) => sheet.workbook.styles.with(id, { [side]: value }));
  };
  switch (index) {
    case "EdgeTop":
      put({ ...range, bottom: top }, "top", line);
      return put({ ...range, top: top - 1, bottom: top - 1 }, "bottom", null);
    case "EdgeBottom":
      put({ ...range, top: bottom }, "bottom", line);
      return put({ ...range, top: bottom + 1, bottom: bottom + 1 }, "top", null);
    case "EdgeLeft":
      put({ ...range, right: left }, "left", line);
      return put({ ...range, left: left - 1, right: left - 1 }, "right", null);
    case "EdgeRight":
      put({ ...range, left: right }, "right", line);
      return put({ ...range, left: right + 1, right: right + 1 }, "left", null);
    case "InsideHorizontal":
      put({ ...range, bottom: bottom - 1 }, "bottom", null);
      return put({ ...range, top: top + 1 }, "top", line);
    case "InsideVertical":
      put({ ...range, right: right - 1 }, "right", null);
      return put({ ...range, left: left + 1 }, "left", line);
    case "DiagonalDown":
      return put(range, "diagonalDown", line);
    case "DiagonalUp":
      return put(range, "diagonalUp", line);
  }
}

function clip(range: CellRange): CellRange | null {
  const clipped = {
    top: Math.max(0, range.top),
    left: Math.max(0, range.left),
    bottom: Math.min(lastRow, range.bottom),
    right: Math.min(lastColumn, range.right),
  };
  return clipped.top <= clipped.bottom && clipped.left <= clipped.right ? clipped : null;
}

/** The distinct lines of a border of the range, whichever of the two cells keeps them. */
export function linesOf(sheet: Worksheet, range: CellRange, index: BorderIndex): Set<Line | null> {
  const { top, left, bottom, right } = range;
  switch (index) {
    case "EdgeTop":
      return horizontal(sheet, top - 1, top - 1, left, right);
    case "EdgeBottom":
      return horizontal(sheet, bottom, bottom, left, right);
    case "EdgeLeft":
      return vertical(sheet, left - 1, left - 1, top, bottom);
    case "EdgeRight":
      return vertical(sheet, right, right, top, bottom);
    case "InsideHorizontal":
      return horizontal(sheet, top, bottom - 1, left, right);
    case "InsideVertical":
      return vertical(sheet, left, right - 1, top, bottom);
    case "DiagonalDown":
      return diagonal(sheet, range, "diagonalDown");
    case "DiagonalUp":
      return diagonal(sheet, range, "diagonalUp");
  }
}

/** The lines below rows `first` to `last` (−1: above the first row of the sheet). */
function horizontal(
  sheet: Worksheet,
  first: number,
  last: number,
  left: number,
  right: number,
): Set<Line | null> {
  const found = new Set<Line | null>();
  const compare = (above: number, below: number): void => {
    for (let column = left; column <= right; column++) {
      const upper = above < 0 ? null : sheet.styleAt(above, column).bottom;
      const lower = below > lastRow ? null : sheet.styleAt(below, column).top;
      found.add(upper ?? lower);
    }
  };
  if (first < 0) {
    compare(-1, 0);
    return found;
  }
  if (last < first) return found;
  for (const band of bandsWithin(sheet.rowStyles, first, last)) {
    // Rows of a band are alike: one pair inside it and the one at its end say all.
    if (band.to > band.from) compare(band.from, band.from + 1);
    compare(band.to, band.to + 1);
  }
  return found;
}

function vertical(
  sheet: Worksheet,
  first: number,
  last: number,
  top: number,
  bottom: number,
): Set<Line | null> {
  const found = new Set<Line | null>();
  for (const band of bandsWithin(sheet.rowStyles, top, bottom)) {
    for (let column = first; column <= last; column++) {
      const before = column < 0 ? null : sheet.styleAt(band.from, column).right;
      const after = column >= lastColumn ? null : sheet.styleAt(band.from, column + 1).left;
      found.add(before ?? after);
    }
  }
  return found;
}

function diagonal(sheet: Worksheet, range: CellRange, side: "diagonalDown" | "diagonalUp"): Set<Line | null> {
  const found = new Set<Line | null>();
  for (const id of sheet.stylesIn(range)) {
    const style: CellStyle = sheet.workbook.styles.style(id);
    found.add(style[side]);
  }
  return found;
}
