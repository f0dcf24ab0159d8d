import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { CellStyle, CellValue, Grid, Workbook } from "../../domain/grid/grid";
import { plainStyle } from "../../domain/grid/grid";
import { isDateFormat } from "../../domain/grid/date-format";
import { lastColumn, lastRow, longestText, SheetBuilder } from "../sheet-builder";
import type { Library } from "./library";

/** The font of a cell, which the library doesn't tell; `null` where that isn't known either. */
export type FontOf = (sheet: string, row: number, column: number) => CellFont | null;

export type CellFont = Pick<CellStyle, "fontName" | "bold" | "struck">;

const noFont: FontOf = () => null;

/**
 * Reads a file of any format of the library; `null` where it fails or where a sheet that it lists is missing.
 * Texts that look like numbers or dates stay texts (`raw`): in HTML 01/02/2026 would become 2 January and 001 be 1.
 */
export function readWithLibrary(
  library: Library,
  data: Uint8Array | string,
  fontOf: FontOf = noFont,
): Workbook | null {
  let book: WorkBook;
  try {
    book = library.read(data, {
      type: typeof data === "string" ? "string" : "array",
      dense: true,
      raw: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellStyles: true,
      cellFormula: true,
    });
    return readSheets(book, fontOf);
  } catch {
    return null;
  }
}

function readSheets(book: WorkBook, fontOf: FontOf): Workbook | null {
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets: Grid[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    if (sheet === undefined) return null;
    if (sheet["!type"] !== undefined && sheet["!type"] !== "sheet") continue;
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden;
    const visibility = hidden === 2 ? "veryHidden" : hidden === 1 ? "hidden" : "visible";
    sheets.push(
      readCells(sheet, (row, column) => fontOf(name, row, column)).build(name, visibility, date1904),
    );
  }
  return { sheets };
}

/** Walks the cells that there are: the declared range may be A1:XFD1048576 for one cell. */
function readCells(sheet: WorkSheet, fontOf: (row: number, column: number) => CellFont | null): SheetBuilder {
  const builder = new SheetBuilder(plainStyle);
  const lineEnds = readLineEnds();
  (sheet["!data"] ?? []).forEach((cells: (CellObject | undefined)[] | undefined, row) => {
    cells?.forEach((cell, column) => {
      if (cell === undefined || row > lastRow || column > lastColumn) return;
      const value = valueOf(cell, lineEnds);
      if (value !== null) builder.set(row, column, value, styleOf(builder, cell, fontOf(row, column)));
    });
  });
  for (const { s, e } of sheet["!merges"] ?? []) {
    builder.merges.push({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  }
  (sheet["!rows"] ?? []).forEach((row, index) => {
    if (row?.hidden === true || row?.hpt === 0) builder.hiddenRows.add(index);
  });
  (sheet["!cols"] ?? []).forEach((column, index) => {
    if (column?.hidden === true) builder.hiddenColumns.add(index);
  });
  return builder;
}

/** One kind of line end, and no endless text. Cells share their texts: a long one is copied once, not for each cell. */
function readLineEnds(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (!text.includes("\r")) return text;
    const read = known.get(text) ?? text.slice(0, longestText).replace(/\r\n?/g, "\n");
    known.set(text, read);
    return read;
  };
}

function valueOf(cell: CellObject, lineEnds: (text: string) => string): CellValue {
  const { v } = cell;
  if (cell.t === "e") return { error: errorName(v, cell.w) };
  if (v === undefined || v === null || cell.t === "z") {
    return cell.f === undefined ? null : { error: "#UNCALCULATED" };
  }
  if (typeof v === "string") {
    return v === "" && cell.f === undefined ? null : lineEnds(v);
  }
  if (typeof v === "number") return Number.isFinite(v) ? v : { error: "#NUM!" };
  return typeof v === "boolean" ? v : v.toISOString();
}

const errorNames: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

function errorName(code: CellObject["v"], text: string | undefined): string {
  return (typeof code === "number" ? errorNames.get(code) : undefined) ?? text ?? "#VALUE!";
}

function styleOf(builder: SheetBuilder, cell: CellObject, font: CellFont | null): CellStyle {
  const numberFormat = typeof cell.z === "string" ? cell.z : "General";
  if (numberFormat === "General" && font === null) return plainStyle;
  return builder.variant(plainStyle, { numberFormat, isDate: isDateFormat(numberFormat), ...font });
}
