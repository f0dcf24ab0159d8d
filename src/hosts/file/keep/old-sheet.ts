import { columnIndex } from "../../../domain/grid/address";
import { attributeOf, piecesOf, type Pieces } from "./xml-pieces";

/** A worksheet of an earlier file. */
export interface OldSheet {
  /** Its elements; `sheetData` among them is empty. */
  readonly pieces: Pieces;
  readonly rows: () => Iterable<OldRow>;
}

export interface OldRow {
  readonly row: number;
  /** Of the element, as they are written, with a space before. */
  readonly attributes: string;
  readonly cells: () => Iterable<OldCell>;
}

export interface OldCell {
  readonly column: number;
  readonly attributes: string;
  readonly inner: string;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** `null` where the part is written in a way that is left alone (with a prefix, or in the strict form). */
export function readOldSheet(xml: string): OldSheet | null {
  const begin = xml.search(/<sheetData\b/);
  if (begin < 0) return null;
  const open = xml.indexOf(">", begin) + 1;
  const end = xml[open - 2] === "/" ? open : xml.lastIndexOf("</sheetData>");
  if (end < open) return null;
  const after = end === open ? end : end + "</sheetData>".length;
  // Large sheets are taken apart row by row; only what stands around the rows is looked at tag by tag.
  const pieces = piecesOf(`${xml.slice(0, begin)}<sheetData/>${xml.slice(after)}`);
  if (pieces?.rootName !== "worksheet" || attributeOf(pieces.rootTag, "xmlns") !== main) return null;
  return { pieces, rows: () => rowsOf(xml.slice(open, end)) };
}

function* rowsOf(data: string): Iterable<OldRow> {
  let next = 0;
  for (const [, attributes = "", inner = ""] of data.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const row = Number(/\sr=["'](\d+)/.exec(attributes)?.[1] ?? next + 1) - 1;
    next = row + 1;
    yield { row, attributes, cells: () => cellsOf(inner) };
  }
}

function* cellsOf(row: string): Iterable<OldCell> {
  let next = 0;
  for (const [, attributes = "", inner = ""] of row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const letters = /\sr=["']([A-Z]+)/.exec(attributes)?.[1];
    const column = letters === undefined ? next : columnIndex(letters);
    next = column + 1;
    yield { column, attributes, inner };
  }
}

export function typeOf(cell: OldCell): string | null {
  return /\st=["'](\w+)["']/.exec(cell.attributes)?.[1] ?? null;
}

export function styleOf(cell: OldCell): number {
  return Number(/\ss=["'](\d+)["']/.exec(cell.attributes)?.[1] ?? 0);
}
