import { textAt, type CellRange } from "../../grid/grid";
import { foldText } from "../../text/fold";
import { type ColumnLabel, columnLabels } from "../header/header-labels";
import type { RecognisedSheet } from "../recognised-sheet";
import { rowWordOf } from "../rows/body-words";
import type { SheetArea } from "../sheet/sheet-area";
import { cutTouching, type Strip } from "./touching-tables";

/** A column that goes on with the table has something in nearly all of its rows. */
const alignedShare = 0.8;
const fewestRepeated = 2;

/**
 * Cuts the rows of a table into strips of columns: where its header begins anew (two halves of a list beside each
 * other), where another table touches it, and at empty columns beyond which something else stands. One strip where
 * nothing does.
 */
export function cutColumns(area: SheetArea, sheet: RecognisedSheet): Strip[] {
  const { filled } = area;
  const { header } = sheet;
  if (filled === null || header === null) return [];
  const whole = { left: filled.left, right: filled.right };
  const bottom = lastRow(sheet) ?? filled.bottom;
  const band = { top: header.top, bottom, ...whole };
  const strips = stripsBetween(emptyColumns(area, band), whole);
  const parts = strips.length < 2 ? [whole] : joinAligned(area, sheet, band, strips);
  const labelsOf = (strip: Strip) => labelsIn(area, header, strip);
  const rows = { top: header.bottom + 1, bottom };
  return parts
    .flatMap((part) => cutRepeated(labelsOf, part))
    .flatMap((part) => cutTouching(area, labelsOf, rows, part));
}

function lastRow({ rows }: RecognisedSheet): number | undefined {
  return rows.findLast(({ role }) => role === "entry" || role === "total" || role === "subtotal")?.row;
}

/** Columns without anything in the rows of the table, and no merge over them. */
function emptyColumns(area: SheetArea, { top, bottom, left, right }: CellRange): number[] {
  const used = new Set<number>();
  for (let row = top; row <= bottom; row++) for (const column of area.filledColumns(row)) used.add(column);
  for (const merge of area.grid.merges)
    if (merge.top <= bottom && merge.bottom >= top)
      for (let column = merge.left; column <= Math.min(merge.right, right); column++) used.add(column);
  const empty: number[] = [];
  for (let column = left; column <= right; column++) if (!used.has(column)) empty.push(column);
  return empty;
}

function stripsBetween(empty: readonly number[], { left, right }: Strip): Strip[] {
  const strips: Strip[] = [];
  let from = left;
  for (const column of [...empty, right + 1]) {
    if (column > from) strips.push({ left: from, right: column - 1 });
    from = column + 1;
  }
  return strips;
}

/** Strips that go on with the table beyond a spacer are joined to it; the others stand by themselves. */
function joinAligned(
  area: SheetArea,
  { header, rows, columns }: RecognisedSheet,
  band: CellRange,
  strips: readonly Strip[],
): Strip[] {
  const known = columns.filter(({ field }) => field !== null).map(({ column }) => column);
  const knownIn = ({ left, right }: Strip) =>
    known.filter((column) => column >= left && column <= right).length;
  const main = strips.reduce((best, strip) => (knownIn(strip) > knownIn(best) ? strip : best));
  const entries = rows.filter(({ role }) => role === "entry").map(({ row }) => row);
  const goesOn = (strip: Strip) => {
    if (strip === main || entries.length === 0) return true;
    const within = (row: number) =>
      area.filledColumns(row).some((column) => column >= strip.left && column <= strip.right);
    const headed = header !== null && knownIn(strip) > 0 && hasHeader(within, header);
    const isAligned = entries.filter(within).length >= alignedShare * entries.length;
    return headed && isAligned && !hasOwnSums(area, strip, entries);
  };
  const joined = strips.filter(goesOn);
  const own = strips.filter((strip) => !joined.includes(strip));
  if (own.length === 0 || band.bottom < band.top) return [{ left: band.left, right: band.right }];
  // What stands between two parts of the table can't be cut off from it.
  const left = Math.min(...joined.map((strip) => strip.left));
  const right = Math.max(...joined.map((strip) => strip.right));
  const outside = own.filter((strip) => strip.right < left || strip.left > right);
  return [...outside, { left, right }].sort((one, other) => one.left - other.left);
}

/** `Cộng` beside a person: the strip has rows of its own. */
function hasOwnSums(area: SheetArea, { left, right }: Strip, entries: readonly number[]): boolean {
  return entries.some((row) => {
    const first = area.filledColumns(row).find((column) => column >= left && column <= right);
    const word = first === undefined ? null : rowWordOf(textAt(area.grid, row, first));
    return word === "grand" || word === "sum";
  });
}

function hasHeader(within: (row: number) => boolean, { top, bottom }: CellRange): boolean {
  for (let row = top; row <= bottom; row++) if (within(row)) return true;
  return false;
}

function labelsIn(area: SheetArea, { top, bottom }: CellRange, { left, right }: Strip): ColumnLabel[] {
  return columnLabels(area, { top, bottom }, { first: left, last: right });
}

/** Where the labels of the header begin anew with the same words, a further part of the list begins. */
function cutRepeated(labelsOf: (strip: Strip) => readonly ColumnLabel[], strip: Strip): Strip[] {
  const labels = labelsOf(strip).map(({ column, levels }) => ({
    column,
    text: levels.map(foldText).join("›"),
  }));
  for (let at = fewestRepeated; at + fewestRepeated <= labels.length; at++) {
    const rest = labels.slice(at);
    const same = rest.filter(({ text }, index) => text !== "" && text === labels[index]?.text).length;
    const isSame = labels[at]?.text === labels[0]?.text && same >= fewestRepeated;
    const first = labels[at];
    // All of the shorter part, but for a column or two that one of the two hasn't.
    if (!isSame || !first || same < 0.8 * Math.min(rest.length, at)) continue;
    const left = { left: strip.left, right: first.column - 1 };
    return [left, ...cutRepeated(labelsOf, { left: first.column, right: strip.right })];
  }
  return [strip];
}
