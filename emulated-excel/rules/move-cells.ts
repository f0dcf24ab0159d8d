import type { Bands } from "../model/bands";
import { bandsWithin, bandValue, deleteFromBands, insertIntoBands } from "../model/bands";
import type { CellRow } from "../model/content";
import type { StructureChange } from "../model/structure";
import type { StyleId } from "../model/style";
import type { TrackSize, Worksheet } from "../model/worksheet";
import { lastColumn, lastRow } from "../model/worksheet";
import { refusal } from "./excel-error";
import { movePartOfCells } from "./move-part-of-cells";

/** Refuses to push cells with contents over the sheet's end. */
export function ensureRoom(sheet: Worksheet, change: StructureChange): void {
  if (change.kind !== "insert") return;
  const isRows = change.axis === "rows";
  const end = isRows ? lastRow : lastColumn;
  const used = isRows
    ? sheet.rows.length
    : sheet.rows.reduce((longest, row) => Math.max(longest, row?.length ?? 0), 0);
  if (used > change.at && used + change.count > end + 1) {
    throw refusal("InsertDeleteConflict", "cells would go over the sheet's end");
  }
}

/** Moves contents, formats and sizes; new cells take the format of the row above (the column to the left). */
export function moveCells(sheet: Worksheet, change: StructureChange): void {
  if (change.across) return movePartOfCells(sheet, change, change.across);
  if (change.axis === "rows") moveRows(sheet, change);
  else moveColumns(sheet, change);
}

function moveRows(sheet: Worksheet, { kind, at, count }: StructureChange): void {
  if (kind === "delete") {
    sheet.rows.splice(at, count);
    sheet.rowStyles = deleteFromBands(sheet.rowStyles, at, count);
    sheet.rowSizes = deleteFromBands(sheet.rowSizes, at, count);
    return;
  }
  if (sheet.rows.length > at) {
    const below = sheet.rows.splice(at);
    sheet.rows.length = at + count;
    for (const row of below) sheet.rows.push(row);
  }
  const model = Math.max(0, at - 1);
  sheet.rowStyles = insertIntoBands(sheet.rowStyles, at, count, bandValue(sheet.rowStyles, model));
  sheet.rowSizes = insertIntoBands(sheet.rowSizes, at, count, shown(sheet, bandValue(sheet.rowSizes, model)));
}

function moveColumns(sheet: Worksheet, { kind, at, count }: StructureChange): void {
  const model = Math.max(0, at - 1);
  for (const row of sheet.rows) {
    if (!row || row.length <= at) continue;
    if (kind === "delete") row.splice(at, count);
    else row.splice(at, 0, ...(new Array(count).fill(undefined) as CellRow));
  }
  const moveRuns = (runs: Bands<StyleId>): Bands<StyleId> =>
    kind === "delete"
      ? deleteFromBands(runs, at, count)
      : insertIntoBands(runs, at, count, bandValue(runs, model));
  sheet.rowStyles = [...bandsWithin(sheet.rowStyles, 0, lastRow)].map((band) => ({
    from: band.from,
    value: sheet.workbook.runs(moveRuns(band.value)),
  }));
  sheet.columnSizes =
    kind === "delete"
      ? deleteFromBands(sheet.columnSizes, at, count)
      : insertIntoBands(sheet.columnSizes, at, count, shown(sheet, bandValue(sheet.columnSizes, model)));
}

function shown(sheet: Worksheet, size: TrackSize): TrackSize {
  return sheet.workbook.trackSize({ ...size, hidden: false });
}
