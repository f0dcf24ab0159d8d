import { parseRange } from "../../domain/grid/address";
import type { CellRange, CellStyle } from "../../domain/grid/grid";
import { lastColumn, lastRow, SheetBuilder } from "../sheet-builder";
import { hasRoot } from "./root-element";
import type { CellContext } from "./sheet-scanner";
import { SheetScanner } from "./sheet-scanner";
import { isTrue, visitTags } from "../xml-tags";

/** Reads a worksheet part; `unfamiliar` where it is written in a way that is left to the library. */
export function readSheet(part: Uint8Array, context: CellContext): SheetBuilder | "unfamiliar" | "damaged" {
  if (!hasRoot(part, "worksheet")) return "unfamiliar";
  const sheet = new SheetBuilder(context.formats[0] as CellStyle);
  const data = findBytes(part, "<sheetData", 0);
  if (data < 0) return sheet;
  readColumns(decode(part, 0, data), sheet);
  const open = part.indexOf(62, data);
  if (open < 0) return "unfamiliar";
  let end = open;
  if (part[open - 1] !== 47) {
    const scanner = new SheetScanner(part, context, sheet);
    end = scanner.scan(open + 1);
    if (end < 0) return scanner.isOutside ? "damaged" : "unfamiliar";
  }
  readMerges(part, end, sheet.merges);
  return sheet;
}

function readColumns(head: string, sheet: SheetBuilder): void {
  visitTags(head, (tag) => {
    if (tag.name !== "col") return;
    const width = tag.attribute("width");
    if (!isTrue(tag.attribute("hidden")) && !(width !== null && Number(width) === 0)) return;
    const first = Math.max(1, Number(tag.attribute("min") ?? "0"));
    const last = Math.min(lastColumn + 1, Number(tag.attribute("max") ?? "0"));
    for (let column = first; column <= last; column++) sheet.hiddenColumns.add(column - 1);
  });
}

function readMerges(part: Uint8Array, from: number, merges: CellRange[]): void {
  const start = findBytes(part, "<mergeCells", from);
  if (start < 0) return;
  const end = findBytes(part, "</mergeCells", start);
  visitTags(decode(part, start, end < 0 ? part.length : end), (tag) => {
    const range = tag.name === "mergeCell" ? parseRange(tag.attribute("ref") ?? "") : null;
    if (range !== null && isInside(range)) merges.push(range);
  });
}

/** The range lies on a sheet; one that doesn't is no merge that anyone sees. */
function isInside({ top, left, bottom, right }: CellRange): boolean {
  return top >= 0 && top <= bottom && bottom <= lastRow && left >= 0 && left <= right && right <= lastColumn;
}

function decode(part: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(part.subarray(start, end));
}

function findBytes(bytes: Uint8Array, text: string, from: number): number {
  const codes = Array.from(text, (letter) => letter.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (codes.every((code, offset) => bytes[at + offset] === code)) return at;
  }
  return -1;
}
