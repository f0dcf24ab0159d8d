import type { CellRange } from "../../grid/grid";

/**
 * Whole rows put in before row `at`, or taken out from row `at` on. Operations of a list are done one after the
 * other: each counts the rows as the one before left them.
 */
export interface RowOperation {
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** Where a row comes to lie; `null` for one that was taken out. */
export function movedRow(row: number, { kind, at, count }: RowOperation): number | null {
  if (row < at) return row;
  if (kind === "insert") return row + count;
  return row < at + count ? null : row - count;
}

/**
 * A range as Excel moves it: rows put in between its first and its last make it grow, rows taken out make it
 * shrink; `null` when none of it is left.
 */
export function movedRange<Range extends CellRange>(range: Range, operation: RowOperation): Range | null {
  const rows = movedRows(range.top, range.bottom, operation);
  return rows && { ...range, top: rows.first, bottom: rows.last };
}

/** The same for a pair of rows, both included. */
export function movedRows(
  first: number,
  last: number,
  { kind, at, count }: RowOperation,
): { readonly first: number; readonly last: number } | null {
  if (kind === "insert") {
    return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  }
  const end = at + count;
  const moved = (row: number, inside: number): number => (row < at ? row : row < end ? inside : row - count);
  const rows = { first: moved(first, at), last: moved(last, at - 1) };
  return rows.first > rows.last ? null : rows;
}

/** What undoes the operations, in the order in which it must be done. */
export function inverseOperations(operations: readonly RowOperation[]): readonly RowOperation[] {
  return [...operations]
    .reverse()
    .map(({ kind, at, count }) => ({ kind: kind === "insert" ? "delete" : "insert", at, count }));
}
