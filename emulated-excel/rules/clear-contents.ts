import type { CellRange } from "../../src/domain/grid/grid";
import type { Worksheet } from "../model/worksheet";

/** Empties cells, without Excel's rules. */
export function clearContentsOf(sheet: Worksheet, range: CellRange): void {
  const bottom = Math.min(range.bottom, sheet.rows.length - 1);
  for (let row = range.top; row <= bottom; row++) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const right = Math.min(range.right, cells.length - 1);
    for (let column = range.left; column <= right; column++) cells[column] = undefined;
  }
}
