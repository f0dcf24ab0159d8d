import { styleAt, textAt, valueAt } from "../../grid/grid";
import { cleanText } from "../../text/clean";
import { foldText } from "../../text/fold";
import { outlineMarkOf, rowWordOf } from "./body-words";
import type { OutlineMark, RowWord } from "./body-words";
import type { Field, RecognisedColumn, RowRole } from "../recognised-sheet";
import { saysAsAbove } from "./repeat-marks";
import type { SheetArea } from "../sheet/sheet-area";

/** What classification asks of a row below the header. */
export interface RowFacts {
  readonly row: number;
  /** Columns with something that has a letter or a digit, or an error. */
  readonly filled: readonly number[];
  /** What the first texts say of the row's part. */
  readonly word: RowWord;
  /** The first two texts. */
  readonly text: string;
  /** From the column of numbers, or where there is none from before the label. */
  readonly mark: OutlineMark;
  /** The mark as written, for telling `1` from `2`. */
  readonly markText: string;
  /** Name of the person or the organisation. */
  readonly label: string;
  readonly labelColumn: number | null;
  /** Columns with data: neither number, nor label, nor note. */
  readonly data: readonly RecognisedColumn[];
  readonly bold: boolean;
}

/** A row on its way to its role. */
export interface RowDraft {
  readonly facts: RowFacts;
  role: RowRole;
  covers?: { first: number; last: number };
  /** The row of the person that this one goes on with. */
  continues?: number;
  /** Why it is no person though it has a person's data. */
  because?: "example";
}

const aside: ReadonlySet<Field> = new Set<Field>(["number", "name", "note"]);

/**
 * Reads the facts of rows; `label` is the field that names a row (person or organisation). With `isLoose` what stands
 * under headers that nobody knows is data too.
 */
export function createRowReader(
  area: SheetArea,
  columns: readonly RecognisedColumn[],
  label: Field,
  isLoose = false,
): (row: number) => RowFacts {
  const numberColumn = columns.find(({ field }) => field === "number")?.column ?? null;
  const labelColumns = columns.filter(({ field }) => field === label).map(({ column }) => column);
  const lettersUsed = usesLetters(area, numberColumn);
  const ofData: RecognisedColumn[] = [];
  for (const column of columns)
    if (column.field === null ? isLoose : isDataField(column.field, label)) ofData[column.column] = column;
  return (row) => {
    const { filled, data, texts, bold } = readCells(area, row, ofData);
    const markText = numberColumn === null ? "" : cleanText(textAt(area.grid, row, numberColumn));
    const merged = numberColumn !== null && spansLabel(area, row, numberColumn, labelColumns[0]);
    const labelText = labelColumns
      .map((column) => cleanText(textAt(area.grid, row, column)))
      .join(" ")
      .trim();
    return {
      row,
      filled,
      word: firstWord(texts),
      // Few rows are asked for it.
      get text() {
        return cleanText(texts.join(" "));
      },
      mark: merged ? null : outlineMarkOf(markText, lettersUsed),
      markText: merged ? "" : markText,
      label: labelText,
      labelColumn: labelColumns[0] ?? null,
      data,
      bold,
    };
  };
}

/** Whether a field tells something of a row besides its number, its name and what is noted beside it. */
export function isDataField(field: Field, label: Field): boolean {
  return field !== label && !aside.has(field);
}

/** One walk along a row; `ofData`: columns with data, by index. `texts` are the first two, `bold` says that any is. */
function readCells(
  area: SheetArea,
  row: number,
  ofData: readonly (RecognisedColumn | undefined)[],
): Pick<RowFacts, "filled" | "data" | "bold"> & { readonly texts: readonly string[] } {
  const filled: number[] = [];
  const data: RecognisedColumn[] = [];
  const texts: string[] = [];
  let bold = false;
  const values = area.grid.values[row] ?? [];
  for (const column of area.filledColumns(row)) {
    const value = values[column];
    if (typeof value === "string") {
      if (!saysSomething(value) && area.shape(row, column) !== "mark" && !saysAsAbove(value)) continue;
      if (texts.length < 2) texts.push(value);
      bold ||= styleAt(area.grid, row, column).bold;
    }
    filled.push(column);
    const known = ofData[column];
    if (known) data.push(known);
  }
  return { filled, data, texts, bold };
}

/** The first text that says something; a lone mark before it (`A`, `*`) is passed over. */
function firstWord(texts: readonly string[]): RowWord {
  const [first = "", second = ""] = texts.filter((text) => outlineMarkOf(text, true) === null);
  const word = rowWordOf(first);
  if (word !== null) return word;
  const next = rowWordOf(second);
  return next === "grand" || next === "sum" || next === "running" ? next : null;
}

function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** A title merged from the column of numbers over the label's. */
function spansLabel(area: SheetArea, row: number, column: number, label: number | undefined): boolean {
  const merge = area.merges.at(row, column);
  return merge !== null && label !== undefined && merge.left <= column && merge.right >= label;
}

function usesLetters(area: SheetArea, column: number | null): boolean {
  if (column === null || area.filled === null) return false;
  for (let row = area.filled.top; row <= area.filled.bottom; row++)
    if (/^[AB][.)]?$/.test(textAt(area.grid, row, column).trim())) return true;
  return false;
}

/**
 * Tells header rows printed again further down: their cells say what the header's say above them. Told by the first
 * texts of a row, so that a list's rows cost little.
 */
export function createRepeatTest(
  area: SheetArea,
  header: { readonly top: number; readonly bottom: number },
): (row: number) => boolean {
  const labels: Map<number, string>[] = [];
  for (let row = header.top; row <= header.bottom; row++) {
    const own = new Map<number, string>();
    for (let column = area.filled?.left ?? 0; column <= (area.filled?.right ?? -1); column++)
      own.set(column, foldText(area.label(row, column)));
    labels.push(own);
  }
  const foldedAt = (row: number, column: number) => {
    const value = valueAt(area.grid, row, column);
    return typeof value === "string" ? foldText(value) : "";
  };
  return (row) => {
    const columns = area.filledColumns(row);
    if (columns.length < 2) return false;
    const first = columns.slice(0, 3).map((column) => ({ column, folded: foldedAt(row, column) }));
    return labels.some((label) => {
      if (!first.some(({ column, folded }) => folded !== "" && folded === label.get(column))) return false;
      const repeated = columns.filter((column) => {
        const folded = foldedAt(row, column);
        return folded !== "" && folded === label.get(column);
      });
      return repeated.length >= 0.6 * columns.length;
    });
  };
}
