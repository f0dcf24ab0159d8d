import type { CellRange } from "../../src/domain/grid/grid";
import type { Worksheet } from "../model/worksheet";
import { intersection } from "./ranges";
import { usedRange } from "./used-range";

/** The used part of a range: the smallest range around what is used in it; `null` when nothing is. */
export function usedWithin(sheet: Worksheet, range: CellRange, valuesOnly: boolean): CellRange | null {
  const used = usedRange(sheet, valuesOnly);
  const common = used && intersection(used, range);
  if (!common) return null;
  if (!valuesOnly) return common;
  const isUsed = (row: number, column: number): boolean => sheet.contentAt(row, column) !== null;
  let { top, left, bottom, right } = common;
  const someInRow = (row: number): boolean => some(left, right, (column) => isUsed(row, column));
  const someInColumn = (column: number): boolean => some(top, bottom, (row) => isUsed(row, column));
  while (top <= bottom && !someInRow(top)) top += 1;
  while (bottom > top && !someInRow(bottom)) bottom -= 1;
  if (top > bottom) return null;
  while (left < right && !someInColumn(left)) left += 1;
  while (right > left && !someInColumn(right)) right -= 1;
  return { top, left, bottom, right };
}

function some(from: number, to: number, test: (index: number) => boolean): boolean {
  for (let index = from; index <= to; index++) if (test(index)) return true;
  return false;
}
