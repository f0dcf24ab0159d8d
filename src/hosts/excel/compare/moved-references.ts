import type { RowOperation } from "../../../domain/report/drawn/row-operation";

/** The rows that are put in or taken out, by sheet. */
export type RowOperations = ReadonlyMap<string, readonly RowOperation[]>;

const reference =
  /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?(\d{1,7}))?(?![\p{L}\p{N}_.(])/gu;

/**
 * Whether a formula refers by address to rows that move, so that Excel changes its text by itself. Says yes rather
 * than no: such a formula is written anew. References through tables (`DuLieu[Mã]`) never change.
 */
export function mayMove(formula: string, sheet: string, operations: RowOperations): boolean {
  if (operations.size === 0) return false;
  for (const [, quoted, plain, first = "0", last = first] of formula
    .replace(/"[^"]*"/g, '""')
    .matchAll(reference)) {
    const on = quoted?.replace(/''/g, "'") ?? plain ?? sheet;
    const touched = firstMovedRow(operations.get(on) ?? []);
    if (Math.max(Number(first), Number(last)) > touched) return true;
  }
  return false;
}

/** Counting from 0; infinite where no row moves. */
function firstMovedRow(operations: readonly RowOperation[]): number {
  return operations.reduce((first, { at }) => Math.min(first, at), Infinity);
}
