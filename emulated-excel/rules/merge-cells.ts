import type { CellRange } from "../../src/domain/grid/grid";
import type { Worksheet } from "../model/worksheet";
import { refusal } from "./excel-error";
import { ensureAllowed } from "./protection";
import { cellCount, contains, overlaps } from "./ranges";

/** Joins cells (row by row with `across`): the first contents go to the top left cell, the others are lost. */
export function mergeCells(sheet: Worksheet, range: CellRange, across: boolean): void {
  ensureAllowed(sheet, "allowFormatCells");
  if (sheet.tables.some((table) => overlaps(table.range, range))) {
    throw refusal("InvalidOperation", "cells of a table can't be merged");
  }
  const areas = across
    ? Array.from({ length: range.bottom - range.top + 1 }, (_, index) => ({
        ...range,
        top: range.top + index,
        bottom: range.top + index,
      }))
    : [range];
  for (const area of areas) {
    if (cellCount(area) < 2) continue;
    // A merge that reaches beyond the range is taken apart first, as Excel does.
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
    keepFirst(sheet, area);
    sheet.merges.push(area);
  }
  sheet.workbook.changed();
}

function keepFirst(sheet: Worksheet, area: CellRange): void {
  let first = null;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      first ??= sheet.contentAt(row, column);
      sheet.setContent(row, column, null);
    }
  }
  sheet.setContent(area.top, area.left, first);
}

/** Takes apart the merged areas that the range touches. */
export function unmergeCells(sheet: Worksheet, range: CellRange): void {
  ensureAllowed(sheet, "allowFormatCells");
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, range) && !contains(range, merge));
}
