import type { CellRange } from "./grid";

/** Column 0 is `A`, 25 `Z`, 26 `AA`. */
export function columnName(column: number): string {
  if (column < 26) return String.fromCharCode(65 + column);
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` is 0. The name must be letters only. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Row 11, column 2 is `C12`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A5:N6`, or `A5` for a single cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** `Sheet!C12`, quoted where Excel needs quotes: for a formula or a reference shown to the user. */
export function qualifiedAddress(sheet: string, address: string): string {
  return `${quotedSheetName(sheet)}!${address}`;
}

export function quotedSheetName(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !/^([A-Za-z]{1,3}\d+|[rRcC]\d*)$/.test(sheet)
    ? sheet
    : `'${sheet.replace(/'/g, "''")}'`;
}

/** Absolute, as formulas of names and charts need it: `$A$1:$C$9`. */
export function absoluteRange(range: CellRange): string {
  const first = `$${columnName(range.left)}$${range.top + 1}`;
  const last = `$${columnName(range.right)}$${range.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** Reads `C12` or `A5:N6`; `null` when it is neither. */
export function parseRange(address: string): CellRange | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}
