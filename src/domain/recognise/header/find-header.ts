import { textAt } from "../../grid/grid";
import type { CellRange } from "../../grid/grid";
import { assignColumns } from "./assign-columns";
import type { AssignedColumn, ColumnMeaning } from "./assign-columns";
import { shapeOfColumn } from "../sheet/cell-shape";
import type { CellShape, ColumnShape } from "../sheet/cell-shape";
import { costOf, cutOffCost } from "./block-cost";
import { isColumnNumberRow } from "./column-numbers";
import { columnLabels } from "./header-labels";
import type { ColumnLabel, HeaderBlock } from "./header-labels";
import { foldText } from "../../text/fold";
import { rememberTexts } from "../../text/remember";
import type { SheetArea } from "../sheet/sheet-area";

/** What a kind of table may have as columns, and how much each says for a header. */
export interface HeaderVocabulary<Key extends string> {
  /** Whether a text could be part of a header. */
  isHeaderWord(text: string): boolean;
  meanings(columns: readonly LabelledColumn[]): readonly (readonly ColumnMeaning<Key>[])[];
  weight(key: Key): number;
  /** Columns with the same slot exclude each other; `null`: any number of columns. */
  slot(meaning: ColumnMeaning<Key>): string | null;
  /** The most that so many columns can weigh together; each meaning's score is at most 1. */
  mostWeight(columns: number): number;
  /** Columns that belong to the table though nothing stands above them. */
  readonly unheaded?: readonly number[];
}

export interface LabelledColumn {
  readonly label: ColumnLabel;
  readonly shape: ColumnShape;
}

/** A way to read some rows as the header of the table below them. */
export interface HeaderReading<Key extends string> {
  readonly top: number;
  readonly bottom: number;
  /** Row of column numbers right below, if there is one (R4). */
  readonly columnNumbers: number | null;
  readonly columns: readonly AssignedColumn<Key>[];
  /** Weight of all evidence; without unit, comparable within a sheet. */
  readonly score: number;
}

const searchedRows = 40;
const mostHeaderRows = 3;
const sampledRows = 40;
const fewestWords = 0.4;
/** A reading below this share of the best can neither be its first page nor its rival (ask-user.ts). */
const worthReading = 0.5;
const mostlyFilled = 0.5;
const ofColumnNumbers = 0.5;
/** Contents below a page's header may fit a little worse by chance. */
const samePage = 0.7;

/** Every likely header, best first; header words and the contents below them both count (R1, R2). */
export function findHeaders<Key extends string>(
  area: SheetArea,
  vocabulary: HeaderVocabulary<Key>,
): HeaderReading<Key>[] {
  const { filled } = area;
  if (!filled) return [];
  // Each text is asked for in every block of rows that it stands in.
  const isHeaderWord = rememberTexts((text) => vocabulary.isHeaderWord(text));
  const remembering = { ...vocabulary, isHeaderWord };
  const wordsIn = wordsByRow(area, remembering);
  const readings: HeaderReading<Key>[] = [];
  let best: HeaderReading<Key> | null = null;
  for (const block of likelyBlocks(filled, wordsIn)) {
    const reading: HeaderReading<Key> | null = readHeader(
      area,
      remembering,
      block,
      best === null ? 0 : leastWorth(block, best),
    );
    if (reading === null) continue;
    if (best === null || reading.score > best.score) best = reading;
    readings.push(reading);
  }
  return firstPageFirst(readings.sort((a, b) => b.score - a.score || a.top - b.top || a.bottom - b.bottom));
}

/** Blocks of rows with enough header words, the likeliest first: beside it most others needn't be read. */
function likelyBlocks(filled: CellRange, wordsIn: (row: number) => number): HeaderBlock[] {
  const lastTop = Math.min(filled.bottom, filled.top + searchedRows - 1);
  let most = 0;
  for (let row = filled.top; row <= lastTop; row++) most = Math.max(most, wordsIn(row));
  // The rows of a list share some words with headers; the header itself has far more.
  const least = Math.max(2, fewestWords * most);
  const blocks: { readonly block: HeaderBlock; readonly density: number }[] = [];
  for (let top = filled.top; top <= lastTop; top++) {
    let known = 0;
    for (let bottom = top; bottom < top + mostHeaderRows && bottom <= filled.bottom; bottom++) {
      known += wordsIn(bottom);
      if (known >= least) blocks.push({ block: { top, bottom }, density: known / (bottom - top + 1) });
    }
  }
  return blocks.sort((one, other) => other.density - one.density).map(({ block }) => block);
}

/** A block that shares rows with the best reading is nothing else beside it, unless it reads better. */
function leastWorth({ top, bottom }: HeaderBlock, best: HeaderBlock & { readonly score: number }): number {
  const isApart = bottom < best.top || top > best.bottom;
  return isApart ? worthReading * best.score : best.score;
}

/**
 * A header printed on each page reads as well on any of them: the table starts at the first. Where its texts are the
 * same its columns mean what they do on the page that tells most.
 */
function firstPageFirst<Key extends string>(readings: HeaderReading<Key>[]): HeaderReading<Key>[] {
  const [best] = readings;
  if (!best) return [];
  const meaningOf = ({ columns }: HeaderReading<Key>) =>
    columns.map(({ label, meaning }) => `${label.column} ${meaning?.key ?? ""}`).join("|");
  const textOf = ({ columns }: HeaderReading<Key>) =>
    columns.map(({ label }) => `${label.column} ${foldText(label.levels.join(" "))}`).join("|");
  const above = readings
    .filter((reading) => reading.bottom < best.top)
    .sort((a, b) => a.bottom - b.bottom || b.score - a.score);
  const same = above.find((reading) => textOf(reading) === textOf(best));
  const first =
    same ??
    above.find((reading) => reading.score > samePage * best.score && meaningOf(reading) === meaningOf(best));
  if (first === undefined) return readings;
  const chosen = same === undefined ? first : { ...first, columns: best.columns, score: best.score };
  return [chosen, ...readings.filter((reading) => reading !== first)];
}

function wordsByRow<Key extends string>(area: SheetArea, vocabulary: HeaderVocabulary<Key>) {
  const counts = new Map<number, number>();
  return (row: number) => {
    let count = counts.get(row);
    if (count === undefined) {
      const texts = area.filledColumns(row).map((column) => area.label(row, column));
      count = texts.filter((text) => vocabulary.isHeaderWord(text)).length;
      counts.set(row, count);
    }
    return count;
  };
}

/** These rows read as the header, however well that fits. */
export function readHeaderAt<Key extends string>(
  area: SheetArea,
  vocabulary: HeaderVocabulary<Key>,
  block: HeaderBlock,
): HeaderReading<Key> {
  return readBlock(area, vocabulary, block, sightBlock(area, vocabulary, block));
}

/** `null` where the block can't score `least`, whatever its columns mean. */
function readHeader<Key extends string>(
  area: SheetArea,
  vocabulary: HeaderVocabulary<Key>,
  block: HeaderBlock,
  least: number,
): HeaderReading<Key> | null {
  const { filled } = area;
  // Of a row of data the cells alone tell that it is no header, before anything is made of them.
  if (least > 0 && filled !== null) {
    const width = filled.right - filled.left + 1;
    if (vocabulary.mostWeight(width) + ofColumnNumbers - costOfBlock(area, vocabulary, block, width) < least)
      return null;
  }
  const sighted = sightBlock(area, vocabulary, block);
  const most = vocabulary.mostWeight(sighted.labels.filter(saysWords).length) + sighted.extra - sighted.cost;
  return least > 0 && most < least ? null : readBlock(area, vocabulary, block, sighted);
}

/** What a block says before anything below it is looked at. */
interface SightedBlock {
  readonly labels: readonly ColumnLabel[];
  readonly columnNumbers: number | null;
  readonly cost: number;
  readonly extra: number;
}

function sightBlock<Key extends string>(
  area: SheetArea,
  vocabulary: HeaderVocabulary<Key>,
  block: HeaderBlock,
): SightedBlock {
  const filled = area.filled ?? { left: 0, right: -1 };
  const columnNumbers = isColumnNumberRow(area, block.bottom + 1) ? block.bottom + 1 : null;
  const headed = columnLabels(area, block, { first: filled.left, last: filled.right });
  const labels = withUnheaded(headed, vocabulary.unheaded ?? []);
  const cost = costOfBlock(area, vocabulary, block, labels.length);
  return { labels, columnNumbers, cost, extra: columnNumbers === null ? 0 : ofColumnNumbers };
}

/** Never more for a wider table. */
function costOfBlock<Key extends string>(
  area: SheetArea,
  vocabulary: HeaderVocabulary<Key>,
  block: HeaderBlock,
  width: number,
): number {
  const isHeaderWord = (text: string) => vocabulary.isHeaderWord(text);
  return costOf(area, isHeaderWord, block, width) + cutOffCost(area, isHeaderWord, block.bottom + 1);
}

function withUnheaded(labels: readonly ColumnLabel[], unheaded: readonly number[]): readonly ColumnLabel[] {
  const missing = unheaded.filter((column) => labels.every((label) => label.column !== column));
  if (missing.length === 0) return labels;
  const bare = missing.map((column): ColumnLabel => ({ column, levels: [], shared: false }));
  return [...labels, ...bare].sort((one, other) => one.column - other.column);
}

function readBlock<Key extends string>(
  area: SheetArea,
  vocabulary: HeaderVocabulary<Key>,
  block: HeaderBlock,
  { labels, columnNumbers, cost, extra }: SightedBlock,
): HeaderReading<Key> {
  const sample = sampleRows(area, (columnNumbers ?? block.bottom) + 1, labels.length);
  const labelled = withBare(area, labels, sample).map((label) => ({
    label,
    shape: shapeOfColumn(sample.map((row): CellShape => shapeUnder(area, row, label.column))),
  }));
  const meanings = vocabulary.meanings(labelled);
  const columns = assignColumns(
    labelled.map((column, index) => ({ ...column, meanings: meanings[index] ?? [] })),
    (meaning) => vocabulary.slot(meaning),
  );
  const gained = columns.reduce(
    (sum, { meaning }) => sum + (meaning ? vocabulary.weight(meaning.key) * meaning.score : -0.1),
    0,
  );
  return { ...block, columnNumbers, columns, score: gained - cost + extra };
}

/** A dash in place of a value says as little of its column as an empty cell. */
function shapeUnder(area: SheetArea, row: number, column: number): CellShape {
  const shape = area.shape(row, column);
  return shape === "text" && /^[-–—\s]+$/.test(textAt(area.grid, row, column)) ? "empty" : shape;
}

/** Columns without a header, filled in most rows, between the headed ones or right before them: their place tells what they are. */
function withBare(
  area: SheetArea,
  labels: readonly ColumnLabel[],
  sample: readonly number[],
): readonly ColumnLabel[] {
  const isMostlyFilled = (column: number) => {
    const filled = sample.filter((row) => area.shape(row, column) !== "empty").length;
    return filled > 0 && filled >= mostlyFilled * sample.length;
  };
  const last = labels.at(-1)?.column ?? -1;
  let first = labels[0]?.column ?? 0;
  while (first > 0 && isMostlyFilled(first - 1)) first--;
  const bare: number[] = [];
  for (let column = first; column < last; column++) if (isMostlyFilled(column)) bare.push(column);
  return withUnheaded(labels, bare);
}

/** Figures alone mean nothing, but for months below a word. */
function saysWords({ levels }: ColumnLabel): boolean {
  return levels.some((text) => /[\p{L}%]/u.test(text));
}

/** Rows below the header that hold more than a group's title: three cells, or two of a table of two columns. */
function sampleRows(area: SheetArea, from: number, width: number): number[] {
  const fewest = Math.min(3, Math.max(2, width));
  const rows: number[] = [];
  const last = Math.min(area.filled?.bottom ?? -1, from + 3 * sampledRows);
  for (let row = from; row <= last && rows.length < sampledRows; row++)
    if (area.filledColumns(row).length >= fewest) rows.push(row);
  return rows;
}
