import { bandsWithin, changeBands } from "../model/bands";
import type { Bands } from "../model/bands";
import type { TrackSize, Worksheet } from "../model/worksheet";
import { refusal } from "./excel-error";

const highestRow = 409.5;
/** 255 characters. */
const widestColumn = 1342.5;
const pixel = 0.75;

/** Excel keeps whole pixels; a height of 0 hides. */
export function putRowSize(sheet: Worksheet, from: number, to: number, points: number): void {
  if (points < 0 || points > highestRow) throw refusal("InvalidArgument", `row height ${points}`);
  const size = toPixels(points);
  const tracks = (track: TrackSize): TrackSize =>
    sheet.workbook.trackSize(size === 0 ? { ...track, hidden: true } : { size, hidden: false });
  sheet.rowSizes = changeBands(sheet.rowSizes, from, to, tracks);
}

export function putColumnSize(sheet: Worksheet, from: number, to: number, points: number): void {
  if (points < 0 || points > widestColumn) throw refusal("InvalidArgument", `column width ${points}`);
  const size = toPixels(points);
  const tracks = (track: TrackSize): TrackSize =>
    sheet.workbook.trackSize(size === 0 ? { ...track, hidden: true } : { size, hidden: false });
  sheet.columnSizes = changeBands(sheet.columnSizes, from, to, tracks);
}

function toPixels(points: number): number {
  return Math.round(points / pixel) * pixel;
}

export function isRowHidden(sheet: Worksheet, from: number, to: number): boolean | null {
  return areHidden(sheet.rowSizes, from, to);
}

export function isColumnHidden(sheet: Worksheet, from: number, to: number): boolean | null {
  return areHidden(sheet.columnSizes, from, to);
}

/** `null` where some are and some are not. */
function areHidden(sizes: Bands<TrackSize>, from: number, to: number): boolean | null {
  const found = new Set([...bandsWithin(sizes, from, to)].map((band) => band.value.hidden));
  return found.size === 1 ? found.has(true) : null;
}
