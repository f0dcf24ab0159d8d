import type { CellRange } from "../../src/domain/grid/grid";
import type { Bands } from "../model/bands";
import { bandsWithin, bandValue } from "../model/bands";
import type { StyleId } from "../model/style";
import type { Worksheet } from "../model/worksheet";
import { lastColumn, lastRow } from "../model/worksheet";
import { boundingRange } from "./ranges";

/** The smallest range around all contents and (unless `valuesOnly`) formats of single cells; `null` when empty. */
export function usedRange(sheet: Worksheet, valuesOnly: boolean): CellRange | null {
  const contents = contentRange(sheet);
  if (valuesOnly) return contents;
  return [formattedRange(sheet), ...sheet.merges].reduce(
    (whole, part) => (whole && part ? boundingRange(whole, part) : (whole ?? part)),
    contents,
  );
}

function contentRange(sheet: Worksheet): CellRange | null {
  let top = -1;
  let bottom = -1;
  let left = Number.MAX_SAFE_INTEGER;
  let right = -1;
  for (let row = 0; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const first = cells.findIndex((cell) => cell !== undefined);
    if (first < 0) continue;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, first);
    let last = cells.length - 1;
    while (cells[last] === undefined) last -= 1;
    right = Math.max(right, last);
  }
  return top < 0 ? null : { top, left, bottom, right };
}

/** Formats of whole rows and columns don't count: only cells that differ from them. */
function formattedRange(sheet: Worksheet): CellRange | null {
  const base = bandValue(sheet.rowStyles, lastRow);
  let found: CellRange | null = null;
  for (const band of bandsWithin(sheet.rowStyles, 0, lastRow)) {
    if (band.value === base) continue;
    const columns = differing(band.value, base);
    if (!columns) continue;
    const part = { top: band.from, bottom: band.to, ...columns };
    found = found ? boundingRange(found, part) : part;
  }
  return found;
}

function differing(runs: Bands<StyleId>, base: Bands<StyleId>): { left: number; right: number } | null {
  let left = -1;
  let right = -1;
  for (const run of bandsWithin(runs, 0, lastColumn)) {
    for (const other of bandsWithin(base, run.from, run.to)) {
      if (other.value === run.value || other.to === lastColumn) continue;
      if (left < 0) left = other.from;
      right = other.to;
    }
  }
  return left < 0 ? null : { left, right };
}
