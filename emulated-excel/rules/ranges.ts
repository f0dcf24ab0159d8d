import type { CellRange } from "../../src/domain/grid/grid";
import { lastColumn, lastRow } from "../model/worksheet";

export function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom &&
    outer.left <= inner.left &&
    outer.right >= inner.right
  );
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return contains(a, b) && contains(b, a);
}

/** What both cover; `null` when they don't touch. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  if (!overlaps(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** The parts of `range` outside `hole`: at most four. */
export function without(range: CellRange, hole: CellRange): CellRange[] {
  const cut = intersection(range, hole);
  if (!cut) return [range];
  const parts: CellRange[] = [
    { ...range, bottom: cut.top - 1 },
    { ...range, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: range.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: range.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

export function boundingRange(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function isInSheet(range: CellRange): boolean {
  return (
    range.top >= 0 &&
    range.left >= 0 &&
    range.bottom <= lastRow &&
    range.right <= lastColumn &&
    range.top <= range.bottom &&
    range.left <= range.right
  );
}

export function isEntireRows(range: CellRange): boolean {
  return range.left === 0 && range.right === lastColumn;
}

export function isEntireColumns(range: CellRange): boolean {
  return range.top === 0 && range.bottom === lastRow;
}

export function cellCount(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}
