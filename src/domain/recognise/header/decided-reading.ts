import type { CellShape } from "../sheet/cell-shape";
import type { SheetArea } from "../sheet/sheet-area";
import type { SheetDecisions } from "../sheet-decisions";
import { isColumnNumberRow } from "./column-numbers";
import { decidedVocabulary, withPlainScores } from "./decided-vocabulary";
import { findHeaders, readHeaderAt } from "./find-header";
import type { HeaderReading, HeaderVocabulary } from "./find-header";
import { formVocabulary } from "./form-vocabulary";
import type { HeaderMeaning } from "./header-synonyms";
import { rivalHeader } from "./rival-header";

type Reading = HeaderReading<HeaderMeaning>;

const searchedRows = 40;
/** Fewer cells than this in a row are no table. */
const fewestCells = 2;
/** A header stands right above its table, or above a row of column numbers or an empty one. */
const nearHeader = 2;

/** How the table's header is read, and what speaks against that. */
export interface ChosenReading {
  readonly reading: Reading;
  readonly rival: Reading | null;
  /** No header is known, and the user gave none. */
  readonly isGuess: boolean;
}

/**
 * The reading by the rows that the user gave, else by what stands in the sheet; what the user said of kind and
 * columns never moves a header that was found. `null` where there is none. `isLikely`: whether a table below a
 * header is a form.
 */
export function chooseReading(
  area: SheetArea,
  decisions: SheetDecisions,
  isLikely: (reading: Reading) => boolean,
): ChosenReading | null {
  const { header, kind, columns } = decisions;
  const vocabulary = decidedVocabulary(decisions);
  if (header !== undefined) {
    const said = readHeaderAt(area, vocabulary, { top: header.first, bottom: header.last });
    const reading = withPlainScores(said);
    return reading.columns.length === 0 ? null : { reading, rival: null, isGuess: false };
  }
  const readings = findHeaders(area, formVocabulary);
  const [found] = readings;
  const isSaid = kind !== undefined || columns !== undefined;
  const data = isSaid ? firstDataRow(area) : null;
  if (found === undefined || (data !== null && data <= found.top && !isLikely(found))) {
    const reading = isSaid ? guessReading(area, vocabulary, data) : null;
    return reading === null ? null : { reading, rival: null, isGuess: true };
  }
  const { score, top } = found;
  // In a table of few rows they may have been taken for levels of the header.
  const bottom = data !== null && data > top ? Math.min(found.bottom, data - 1) : found.bottom;
  const again = () => ({ ...withPlainScores(readHeaderAt(area, vocabulary, { top, bottom })), score });
  return { reading: isSaid ? again() : found, rival: rivalHeader(readings), isGuess: false };
}

/**
 * The likeliest reading of a sheet that the user says is a form though no header is known in it: the row above the
 * first one with data, or no header where nothing stands there; without any data the row that reads best. `null` where
 * there is no table at all.
 */
function guessReading(
  area: SheetArea,
  vocabulary: HeaderVocabulary<HeaderMeaning>,
  data: number | null,
): Reading | null {
  const rows = rowsOfTable(area);
  const readAt = (row: number) => readHeaderAt(area, vocabulary, { top: row, bottom: row });
  if (data === null) {
    const [best] = rows.map(readAt).sort((one, other) => other.score - one.score || one.top - other.top);
    return best === undefined ? null : withPlainScores(best);
  }
  const above = rows.filter((row) => row < data && !isColumnNumberRow(area, row)).at(-1);
  const isNear = above !== undefined && data - above <= nearHeader;
  return withPlainScores(isNear ? readAt(above) : withoutHeader(area, vocabulary, data));
}

/** The first rows that have cells enough for a table's. */
function rowsOfTable(area: SheetArea): number[] {
  const { filled } = area;
  if (filled === null) return [];
  const rows: number[] = [];
  for (let row = filled.top; row <= Math.min(filled.bottom, filled.top + searchedRows - 1); row++)
    if (area.filledColumns(row).length >= fewestCells) rows.push(row);
  return rows;
}

/** The first row with a date, an identity number or a figure; numbers of columns, months and years are none. */
function firstDataRow(area: SheetArea): number | null {
  const isData = (row: number) => {
    const columns = area.filledColumns(row);
    const numbers = columns.flatMap((column) => {
      const value = area.grid.values[row]?.[column];
      return typeof value === "number" && area.shape(row, column) === "number" ? [value] : [];
    });
    if (columns.some((column) => dataShapes.has(area.shape(row, column)))) return true;
    return numbers.length > 0 && !isSeries(numbers) && !isColumnNumberRow(area, row);
  };
  return rowsOfTable(area).find(isData) ?? null;
}

const dataShapes: ReadonlySet<CellShape> = new Set<CellShape>(["date", "identity"]);

/** `1 2 3 4`: months, each in its column. */
function isSeries(numbers: readonly number[]): boolean {
  return numbers.length > 2 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

/** The table from its first row with data on, every filled column in it. */
function withoutHeader(area: SheetArea, vocabulary: HeaderVocabulary<HeaderMeaning>, top: number): Reading {
  const columns = new Set<number>(vocabulary.unheaded);
  for (let row = top; row <= Math.min(area.filled?.bottom ?? -1, top + searchedRows); row++)
    for (const column of area.filledColumns(row)) columns.add(column);
  return readHeaderAt(area, { ...vocabulary, unheaded: [...columns] }, { top, bottom: top - 1 });
}
