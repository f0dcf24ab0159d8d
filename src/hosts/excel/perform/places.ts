import { absoluteRange, rangeAddress } from "../../../domain/grid/address";
import type { CellRange } from "../../../domain/grid/grid";

/** The range's cells on the sheet. */
export function rangeOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRange(rangeAddress(range));
}

/** `='Biểu đồ'!$A$1`, as titles of charts take it. */
export function formulaReference(sheet: string, range: CellRange): string {
  return `='${sheet.replace(/'/g, "''")}'!${absoluteRange(range)}`;
}
