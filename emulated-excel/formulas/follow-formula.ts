import type { StructureChange, WorkbookChange } from "../model/structure";
import { isInside, parseReference, printReference, unquoted } from "./reference";
import type { Corner, Place, Reference } from "./reference";
import { quotedSheetName } from "../../src/domain/grid/address";
import { parseTableReference, printTableReference } from "./table-reference";
import { tokenize } from "./tokens";
import type { Token } from "./tokens";

/**
 * The formula after the change of the workbook, as Excel rewrites it: what isn't touched stays letter by letter.
 * `home` is the sheet on which the formula stands.
 */
export function followFormula(formula: string, home: string, change: WorkbookChange): string {
  if (!mayConcern(formula, home, change)) return formula;
  return tokenize(formula)
    .map((token) => followToken(token, home, change))
    .join("");
}

/** The formula copied elsewhere: relative references move along; `#REF!` where they would leave the sheet. */
export function relocateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokenize(formula)
    .map(({ kind, text }) => {
      const reference = kind === "reference" ? parseReference(text) : null;
      return reference ? moved(reference, text, rows, columns) : text;
    })
    .join("");
}

/** A quick look, since most formulas of a book have nothing to do with most changes. */
function mayConcern(formula: string, home: string, change: WorkbookChange): boolean {
  const says = (name: string) => formula.toLowerCase().includes(name.toLowerCase());
  if (change.kind === "renamed") return says(change.from) || says(change.from.replace(/'/g, "''"));
  if (change.kind === "table-renamed") return says(change.from);
  if (change.kind === "column-renamed") return formula.includes("[");
  return sameName(home, change.sheetName) || says("!");
}

function followToken(token: Token, home: string, change: WorkbookChange): string {
  const { kind, text } = token;
  switch (change.kind) {
    case "renamed":
      return kind === "reference" || kind === "name" || kind === "error" ? renameSheet(text, change) : text;
    case "table-renamed":
      if (kind === "name" && sameName(text, change.from)) return change.to ?? "#REF!";
      return kind === "table" ? renameTable(text, change) : text;
    case "column-renamed":
      return kind === "table" ? renameColumn(text, change) : text;
    case "insert":
    case "delete": {
      const reference = kind === "reference" ? parseReference(text) : null;
      if (!reference || !sameName(reference.sheet ?? home, change.sheetName)) return text;
      const followed = followReference(reference, change);
      if (followed === reference) return text;
      return followed ? printReference(followed) : lost(reference);
    }
  }
}

function renameSheet(text: string, { from, to }: { from: string; to: string | null }): string {
  const mark = text.lastIndexOf("!");
  // The mark of `#REF!` is none of a sheet.
  const prefixEnd = text.includes("#REF!") ? text.indexOf("#REF!") - 1 : mark;
  if (prefixEnd <= 0 || !sameName(unquoted(text.slice(0, prefixEnd)), from)) return text;
  const rest = text.slice(prefixEnd + 1);
  return to === null ? "#REF!" : `${quotedSheetName(to)}!${rest}`;
}

function renameTable(text: string, { from, to }: { from: string; to: string | null }): string {
  const open = text.indexOf("[");
  if (!sameName(text.slice(0, open), from)) return text;
  return to === null ? "#REF!" : to + text.slice(open);
}

function renameColumn(text: string, change: { table: string; from: string; to: string }): string {
  const reference = parseTableReference(text);
  if (!sameName(reference.table ?? change.table, change.table)) return text;
  const rename = (name: string) => (sameName(name, change.from) ? change.to : name);
  if (!reference.columns.some((name) => rename(name) !== name)) return text;
  return printTableReference({ ...reference, columns: reference.columns.map(rename) });
}

/** The reference after rows or columns came or went; the very same where nothing moves, `null` where it is lost. */
export function followReference(reference: Reference, change: StructureChange): Reference | null {
  const { first, last } = reference;
  const alongRows = change.axis === "rows";
  const start = alongRows ? first.row : first.column;
  const end = last ? (alongRows ? last.row : last.column) : start;
  if (!start || !end || !liesAcross(reference, change)) return reference;
  const span = followSpan({ from: start.at, to: end.at }, change);
  if (!span) return null;
  if (span.from === start.at && span.to === end.at) return reference;
  const put = (corner: Corner, place: Place, at: number): Corner =>
    alongRows ? { ...corner, row: { ...place, at } } : { ...corner, column: { ...place, at } };
  const followed = {
    ...reference,
    first: put(first, start, span.from),
    last: last && put(last, end, span.to),
  };
  return isInside(followed.first) && (!followed.last || isInside(followed.last)) ? followed : null;
}

/** Where a change moves some columns (or rows) only, it moves references that lie wholly in them. */
function liesAcross({ first, last }: Reference, { axis, across }: StructureChange): boolean {
  if (!across) return true;
  const from = axis === "rows" ? first.column : first.row;
  const to = last ? (axis === "rows" ? last.column : last.row) : from;
  return from !== null && to !== null && from.at >= across.from && to.at <= across.to;
}

/** A span of rows or columns after some came or went; `null` where none of it is left. */
export function followSpan(
  { from, to }: { readonly from: number; readonly to: number },
  { kind, at, count }: Pick<StructureChange, "kind" | "at" | "count">,
): { readonly from: number; readonly to: number } | null {
  if (kind === "insert") return { from: from >= at ? from + count : from, to: to >= at ? to + count : to };
  const after = at + count;
  if (from >= at && to < after) return null;
  return {
    from: from >= after ? from - count : Math.min(from, at),
    to: to >= after ? to - count : to >= at ? at - 1 : to,
  };
}

function moved(reference: Reference, text: string, rows: number, columns: number): string {
  const movePlace = (place: Place | null, by: number) =>
    place && !place.absolute ? { ...place, at: place.at + by } : place;
  const move = ({ row, column }: Corner): Corner => ({
    row: movePlace(row, rows),
    column: movePlace(column, columns),
  });
  const result = { ...reference, first: move(reference.first), last: reference.last && move(reference.last) };
  if (!isInside(result.first) || (result.last && !isInside(result.last))) return lost(reference);
  const printed = printReference(result);
  return printed === printReference(reference) ? text : printed;
}

function lost({ sheet }: Reference): string {
  return `${sheet === null ? "" : `${quotedSheetName(sheet)}!`}#REF!`;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
