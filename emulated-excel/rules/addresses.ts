import { cellAddress, columnIndex, columnName, quotedSheetName } from "../../src/domain/grid/address";
import type { CellRange } from "../../src/domain/grid/grid";
import { lastColumn, lastRow } from "../model/worksheet";
import { refusal } from "./excel-error";
import { isEntireColumns, isEntireRows, isInSheet } from "./ranges";

const longestAddress = 8192;

/** `A1:C9`, `A:C`, `2:7`, `$B$3`; `null` when it is none of these. The sheet's name, if any, is the caller's. */
export function parseArea(address: string): CellRange | null {
  const text = address.replace(/\$/g, "").trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) return ordered(0, columnIndex(columns[1] ?? ""), lastRow, columnIndex(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  return rows ? ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, lastColumn) : null;
}

function ordered(top: number, left: number, bottom: number, right: number): CellRange | null {
  const range = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  return isInSheet(range) ? range : null;
}

/** `'Tổng hợp'!A1:C9` → its two parts; the sheet is `null` when none is named. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly area: string } {
  if (address.length > longestAddress) throw refusal("InvalidArgument", "address too long");
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replace(/''/g, "'"), area: quoted[2] ?? "" };
  const plain = /^([^'!]+)!(.+)$/.exec(address);
  return plain ? { sheet: plain[1] ?? "", area: plain[2] ?? "" } : { sheet: null, area: address };
}

/** Without the sheet: `A1:C9`, `A:C` and `2:7` for whole columns and rows. */
export function areaAddress(range: CellRange): string {
  if (isEntireRows(range)) return `${range.top + 1}:${range.bottom + 1}`;
  if (isEntireColumns(range)) return `${columnName(range.left)}:${columnName(range.right)}`;
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** As `Range.address`: `'Tổng hợp'!A1:C9`. */
export function fullAddress(sheet: string, range: CellRange): string {
  return `${quotedSheetName(sheet)}!${areaAddress(range)}`;
}
