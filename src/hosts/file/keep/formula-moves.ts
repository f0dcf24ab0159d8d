import { columnIndex, columnName } from "../../../domain/grid/address";

/** Where the rows and columns of a sheet come to lie. */
export interface SheetPlaces {
  /** `null` for a row that is gone. */
  readonly row: (row: number) => number | null;
  readonly column: (column: number) => number;
  /** The rows of the sheet's table under its header, before and after: a range over all of them stays one. */
  readonly body: { readonly old: Rows; readonly now: Rows } | null;
  readonly isStill: boolean;
}

export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** What happens to a workbook's sheets, by their names in small letters. */
export interface Moves {
  readonly places: ReadonlyMap<string, SheetPlaces>;
  /** New names of the user's sheets whose own name is needed. */
  readonly renamed: ReadonlyMap<string, string>;
}

const text = `"(?:[^"]|"")*"`;
const outside = `(?:'[^']*\\[(?:[^']|'')*'|\\[\\d+\\][^!'"\\[\\]]*)!\\$?[A-Z]+\\$?\\d+(?::\\$?[A-Z]+\\$?\\d+)?`;
const columns = `\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\]`;
const cell = (name: string) => `(?<${name}>\\$?[A-Z]{1,3}\\$?\\d{1,7})`;
const sheet = `(?<sheet>(?:'(?:[^']|'')+'|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*)!)`;
const reference = new RegExp(
  `${text}|${outside}|${columns}|` +
    `(?<![\\p{L}\\p{N}_.\\\\:!])${sheet}?(?:${cell("first")}(?::${cell("last")})?(?![\\p{L}\\p{N}_.(!\\[]))?`,
  "gu",
);

/** Every reference of a formula to cells of this workbook, changed as `change` says; all else stays letter by letter. */
function changeReferences(formula: string, change: (found: Reference, whole: string) => string): string {
  return formula.replace(reference, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Partial<Record<"sheet" | "first" | "last", string>>;
    const { sheet: prefix = "", first, last } = groups;
    if (prefix === "" && first === undefined) return whole;
    // Several sheets at once, or sheets of other files, aren't the product's.
    if (/[[\]:]/.test(prefix)) return whole;
    return change({ prefix, first: parseCell(first), last: parseCell(last) }, whole);
  });
}

interface Reference {
  /** With its exclamation mark; "" for the formula's own sheet. */
  readonly prefix: string;
  readonly first: Cell | null;
  readonly last: Cell | null;
}

interface Cell {
  readonly column: number;
  readonly row: number;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/**
 * The formula as Excel has it when the rows and columns that it refers to went elsewhere; those that are gone become
 * `#REF!`. `own` is the sheet that it stands on, by its old name.
 */
export function moveFormula(formula: string, own: string, { places, renamed }: Moves): string {
  return changeReferences(formula, ({ prefix, first, last }, whole) => {
    const name = (prefix === "" ? own : plainName(prefix)).toLowerCase();
    const newName = prefix === "" ? undefined : renamed.get(name);
    const start = newName === undefined ? prefix : `'${newName.replace(/'/g, "''")}'!`;
    const at = places.get(name);
    if (first === null || !at || at.isStill) return start + whole.slice(prefix.length);
    const moved = last === null ? movedCell(first, at) : movedRange(first, last, at);
    return moved === null ? "#REF!" : start + moved;
  });
}

/** The formula of a cell that was filled from another one, so many rows and columns away. */
export function shiftFormula(formula: string, rows: number, byColumns: number): string {
  const shifted = (at: Cell): string =>
    writtenCell({
      ...at,
      row: at.isRowFixed ? at.row : at.row + rows,
      column: at.isColumnFixed ? at.column : at.column + byColumns,
    });
  return changeReferences(formula, ({ prefix, first, last }, whole) =>
    first === null ? whole : `${prefix}${shifted(first)}${last === null ? "" : `:${shifted(last)}`}`,
  );
}

function movedCell(at: Cell, { row, column }: SheetPlaces): string | null {
  const moved = row(at.row);
  return moved === null ? null : writtenCell({ ...at, row: moved, column: column(at.column) });
}

function movedRange(first: Cell, last: Cell, places: SheetPlaces): string | null {
  const rows = movedRows({ top: first.row, bottom: last.row }, places);
  if (rows === null) return null;
  const top = writtenCell({ ...first, row: rows.top, column: places.column(first.column) });
  return `${top}:${writtenCell({ ...last, row: rows.bottom, column: places.column(last.column) })}`;
}

/** Rows, both included, as they come to lie; `null` when none of them is left. */
export function movedRows({ top, bottom }: Rows, { row, body }: SheetPlaces): Rows | null {
  if (body && top === body.old.top && bottom === body.old.bottom) return body.now;
  let [first, last] = [top, bottom];
  while (first <= bottom && row(first) === null) first++;
  while (last >= first && row(last) === null) last--;
  if (first > last) return null;
  const ends = [
    body && top === body.old.top ? body.now.top : (row(first) ?? 0),
    body && bottom === body.old.bottom ? body.now.bottom : (row(last) ?? 0),
  ];
  return { top: Math.min(...ends), bottom: Math.max(...ends) };
}

function parseCell(written: string | undefined): Cell | null {
  const match = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(written ?? "");
  if (!match) return null;
  const [, column = "", letters = "", row = "", digits = ""] = match;
  return {
    column: columnIndex(letters),
    row: Number(digits) - 1,
    isColumnFixed: column !== "",
    isRowFixed: row !== "",
  };
}

function writtenCell({ column, row, isColumnFixed, isRowFixed }: Cell): string {
  if (column < 0 || row < 0) return "#REF!";
  return `${isColumnFixed ? "$" : ""}${columnName(column)}${isRowFixed ? "$" : ""}${row + 1}`;
}

function plainName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
