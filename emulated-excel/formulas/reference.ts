import { columnIndex, columnName, quotedSheetName } from "../../src/domain/grid/address";
import { lastColumn, lastRow } from "../model/worksheet";

/** A reference as written, `$` by `$`. Rows and columns count from 0. */
export interface Reference {
  /** `null`: the sheet on which the formula stands. */
  readonly sheet: string | null;
  readonly first: Corner;
  /** `null`: a single cell. */
  readonly last: Corner | null;
}

/** `null` in whole columns (no row) and whole rows (no column). */
export interface Corner {
  readonly row: Place | null;
  readonly column: Place | null;
}

export interface Place {
  readonly at: number;
  readonly absolute: boolean;
}

/** Reads a token of kind "reference"; `null` where it lies outside a sheet. */
export function parseReference(text: string): Reference | null {
  const mark = text.lastIndexOf("!");
  const sheet = mark < 0 ? null : unquoted(text.slice(0, mark));
  const [first = "", last] = text.slice(mark + 1).split(":");
  const start = parseCorner(first);
  const end = last === undefined ? null : parseCorner(last);
  if (!isInside(start) || (end && !isInside(end))) return null;
  return { sheet, first: start, last: end };
}

export function printReference(reference: Reference): string {
  const { sheet, first, last } = reference;
  const prefix = sheet === null ? "" : `${quotedSheetName(sheet)}!`;
  return `${prefix}${printCorner(first)}${last ? `:${printCorner(last)}` : ""}`;
}

/** The name of a sheet as formulas quote it. */
export function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}

function parseCorner(text: string): Corner {
  const [, dollarColumn, column, dollarRow, row] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // In whole rows (`$3:$5`) the one dollar stands before the row.
  const rowIsAbsolute = dollarRow === "$" || (!column && dollarColumn === "$");
  return {
    column: column ? { at: columnIndex(column), absolute: dollarColumn === "$" } : null,
    row: row ? { at: Number(row) - 1, absolute: rowIsAbsolute } : null,
  };
}

function printCorner({ row, column }: Corner): string {
  const columnText = column ? `${column.absolute ? "$" : ""}${columnName(column.at)}` : "";
  return columnText + (row ? `${row.absolute ? "$" : ""}${row.at + 1}` : "");
}

export function isInside({ row, column }: Corner): boolean {
  return (
    (!row || (row.at >= 0 && row.at <= lastRow)) && (!column || (column.at >= 0 && column.at <= lastColumn))
  );
}
