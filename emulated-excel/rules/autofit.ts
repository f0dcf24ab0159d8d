import type { CellRange } from "../../src/domain/grid/grid";
import type { Worksheet } from "../model/worksheet";
import { displayText } from "./display-text";
import { putColumnSize } from "./track-sizes";
import { usedWithin } from "./used-within";

/** Roughly as wide as the longest text: this Excel has no fonts to measure. */
export function autofitColumns(sheet: Worksheet, range: CellRange): void {
  const used = usedWithin(sheet, range, true);
  if (!used) return;
  for (let column = used.left; column <= used.right; column++) {
    let widest = 0;
    for (let row = used.top; row <= used.bottom; row++) {
      const style = sheet.styleAt(row, column);
      const text = displayText(sheet.valueAt(row, column), style.numberFormat);
      if (!style.wrap) widest = Math.max(widest, text.length * style.fontSize * 0.5 + 6);
    }
    if (widest > 0) putColumnSize(sheet, column, column, Math.min(widest, 1342.5));
  }
}
