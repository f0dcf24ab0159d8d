import type { CellRange } from "../../src/domain/grid/grid";
import type { StructureChange } from "../model/structure";
import { without } from "./ranges";

/** First and last row (or column). */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where rows or columns are after the change; `null` when all of them went. */
export function followSpan(span: Span, change: StructureChange): Span | null {
  const { at, count } = change;
  if (change.kind === "insert") {
    if (span.first >= at) return { first: span.first + count, last: span.last + count };
    return span.last >= at ? { first: span.first, last: span.last + count } : span;
  }
  const first = positionAfterDelete(span.first, at, count);
  const last = span.last < at ? span.last : Math.max(at - 1, span.last - count);
  return first <= last ? { first, last } : null;
}

function positionAfterDelete(position: number, at: number, count: number): number {
  if (position < at) return position;
  return Math.max(at, position - count);
}

/** Along the axis of the change. */
export function spanOf(range: CellRange, change: StructureChange): Span {
  return change.axis === "rows"
    ? { first: range.top, last: range.bottom }
    : { first: range.left, last: range.right };
}

/** Across it. */
export function crossSpanOf(range: CellRange, change: StructureChange): Span {
  return change.axis === "rows"
    ? { first: range.left, last: range.right }
    : { first: range.top, last: range.bottom };
}

export function withSpan(range: CellRange, change: StructureChange, span: Span): CellRange {
  return change.axis === "rows"
    ? { ...range, top: span.first, bottom: span.last }
    : { ...range, left: span.first, right: span.last };
}

/** How much of a range's other direction moves. */
export function crossing(range: CellRange, change: StructureChange): "all" | "part" | "none" {
  const { across } = change;
  if (!across) return "all";
  const cross = crossSpanOf(range, change);
  if (cross.first >= across.from && cross.last <= across.to) return "all";
  return cross.last < across.from || cross.first > across.to ? "none" : "part";
}

/** A range that moves as one; ranges of which only a part moves stay. `null` when its cells went. */
export function followRange(range: CellRange, change: StructureChange): CellRange | null {
  if (crossing(range, change) !== "all") return range;
  const span = followSpan(spanOf(range, change), change);
  return span && withSpan(range, change, span);
}

/** A range whose parts may go their own ways. */
export function followParts(range: CellRange, change: StructureChange): CellRange[] {
  const { across } = change;
  if (!across || crossing(range, change) !== "part") {
    const moved = followRange(range, change);
    return moved ? [moved] : [];
  }
  const band =
    change.axis === "rows"
      ? { ...range, left: Math.max(range.left, across.from), right: Math.min(range.right, across.to) }
      : { ...range, top: Math.max(range.top, across.from), bottom: Math.min(range.bottom, across.to) };
  const moved = followRange(band, change);
  return [...without(range, band), ...(moved ? [moved] : [])];
}
