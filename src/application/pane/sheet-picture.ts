import type { CellRange, Grid } from "../../domain/grid/grid";
import { columnName } from "../../domain/grid/address";
import type { RecognisedSheet, RowRole } from "../../domain/recognise/recognised-sheet";
import { createSheetArea } from "../../domain/recognise/sheet/sheet-area";
import { shownCell } from "../../domain/text/shown-cell";
import type { SheetPicture, SheetRef } from "./session-view";

type PictureRole = SheetPicture["rows"][number]["role"];

const mostRows = 40;
const mostColumns = 40;
/** Of these rows so many are left for what stands below the header. */
const rowsOfTable = 20;
/** A cell is looked at, not read: what is longer goes on as an ellipsis. */
const longestText = 200;

/**
 * What the sender's sheet looks like: title, header and first rows, or the header and the rows around the one asked
 * for (from 0). Never more than 40 rows and columns, whatever the size of the sheet.
 */
export function pictureOf(
  sheet: RecognisedSheet,
  ref: SheetRef,
  around: { readonly row: number } | null,
): SheetPicture {
  const { grid, header } = sheet;
  const { filled } = createSheetArea(grid);
  if (filled === null) return { ref, top: 0, left: 0, columns: [], rows: [] };
  const rows = around === null ? firstRows(filled, header) : rowsAround(filled, header, around.row);
  const { first, last } = columnsShown(filled, sheet);
  const roles = new Map(sheet.rows.map(({ row, role }) => [row, pictureRoles[role]]));
  const roleOf = (row: number): PictureRole =>
    isWithin(header, row) ? "header" : (roles.get(row) ?? "other");
  const columns = numbersFrom(first, last);
  return {
    ref,
    top: rows[0] ?? 0,
    left: first,
    columns: columns.map(columnName),
    rows: rows.map((row) => ({
      number: row + 1,
      role: roleOf(row),
      hidden: grid.hiddenRows.has(row),
      cells: columns.map((column) => shortCell(grid, row, column)),
    })),
  };
}

const pictureRoles: Readonly<Record<RowRole, PictureRole>> = {
  entry: "entry",
  total: "total",
  subtotal: "subtotal",
  group: "group",
  note: "note",
  columnNumbers: "header",
  headerRepeat: "header",
  blank: "other",
};

/** From the first filled row on; of a long title only the end, so that rows of the table are seen too. */
function firstRows(filled: CellRange, header: CellRange | null): number[] {
  const top = Math.max(filled.top, (header?.bottom ?? 0) + 1 + rowsOfTable - mostRows);
  return numbersFrom(top, Math.min(filled.bottom, top + mostRows - 1));
}

/** The header, which says what the columns are, and as many rows before as after. */
function rowsAround(filled: CellRange, header: CellRange | null, row: number): number[] {
  const own = header === null ? [] : numbersFrom(header.top, header.bottom);
  const size = mostRows - own.length;
  const meant = Math.min(Math.max(row, 0), filled.bottom);
  const last = Math.min(filled.bottom, meant + Math.floor(size / 2));
  const top = Math.max(Math.min(meant, filled.top), last - size + 1);
  const shown = numbersFrom(top, Math.min(filled.bottom, top + size - 1));
  return [...new Set([...own, ...shown])].sort((one, other) => one - other);
}

/** From the first filled column; where the table reaches further right than fits, from its own first column. */
function columnsShown(
  filled: CellRange,
  { header, columns }: RecognisedSheet,
): { readonly first: number; readonly last: number } {
  const right = Math.max(header?.right ?? 0, ...columns.map(({ column }) => column));
  const fits = header === null || right < filled.left + mostColumns;
  const first = fits ? filled.left : Math.min(header.left, ...columns.map(({ column }) => column));
  return { first, last: Math.min(filled.right, first + mostColumns - 1) };
}

function isWithin(header: CellRange | null, row: number): boolean {
  return header !== null && row >= header.top && row <= header.bottom;
}

function shortCell(grid: Grid, row: number, column: number): string {
  const text = shownCell(grid, row, column);
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
