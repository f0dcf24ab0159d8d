import type { CellRange } from "../../../domain/grid/grid";
import { movedRows, inverseOperations, type RowOperation } from "../../../domain/report/drawn/row-operation";
import {
  movedLooks,
  rowsWithin,
  type LookRows,
  withEdges,
  type Look,
  type LookBook,
  type LookMap,
} from "../../../domain/report/drawn/looks";
import type { FormatPlan } from "../../../domain/report/workbook-plan";
import type { BaseFont, SheetOperation } from "../operation";

type LookOperation = Extract<SheetOperation, { readonly do: "look" }>;

export interface LookChanges {
  readonly forward: readonly LookOperation[];
  /** In rows as they stand. */
  readonly back: readonly LookOperation[];
}

/** How a sheet's cells look, as far as it is known. */
export interface KnownLooks {
  readonly formats: readonly FormatPlan[];
  readonly font: BaseFont;
}

/** What has to be laid over the cells so that they look as planned; `standing` is `null` where nothing is known. */
export function compareLooks(
  standing: KnownLooks | null,
  planned: KnownLooks,
  operations: readonly RowOperation[],
  book: LookBook,
): LookChanges {
  const now = book.map(planned.formats);
  if (standing === null) return { forward: allOf(now, planned.font, book), back: [] };
  const before = book.map(standing.formats);
  const moved = operations.reduce(movedLooks, before);
  const changes = differences(moved, now, book);
  const forward = changes.map(({ range, from, look, isSeam }) =>
    operationOf(range, look, isSeam ? null : from, planned.font),
  );
  const inverse = inverseOperations(operations);
  const back = changes.flatMap(({ range, from }) => {
    const there = inverse.reduce<{ first: number; last: number } | null>(
      (rows, operation) => rows && movedRows(rows.first, rows.last, operation),
      { first: range.top, last: range.bottom },
    );
    return there
      ? [operationOf({ ...range, top: there.first, bottom: there.last }, from, null, standing.font)]
      : [];
  });
  return { forward, back: [...back, ...looksOfDeletedRows(before, operations, standing.font, book)] };
}

interface Difference {
  readonly range: CellRange;
  readonly from: Look;
  readonly look: Look;
  readonly isSeam: boolean;
}

function operationOf(range: CellRange, look: Look, from: Look | null, font: BaseFont): LookOperation {
  return { do: "look", range, look, from, font };
}

function allOf(map: LookMap, font: BaseFont, book: LookBook): readonly LookOperation[] {
  return differences([], map, book).map(({ range, look }) => operationOf(range, look, null, font));
}

/** Rows that come back look like the row above them until they get their own looks again. */
function looksOfDeletedRows(
  before: LookMap,
  operations: readonly RowOperation[],
  font: BaseFont,
  book: LookBook,
): readonly LookOperation[] {
  if (!operations.some(({ kind }) => kind === "delete")) return [];
  const inserts = operations.filter(({ kind }) => kind === "insert");
  const backToOld = inverseOperations(inserts);
  return operations.flatMap(({ kind, at, count }) => {
    if (kind === "insert") return [];
    const rows = backToOld.reduce<{ first: number; last: number } | null>(
      (range, operation) => range && movedRows(range.first, range.last, operation),
      { first: at, last: at + count - 1 },
    );
    if (!rows) return [];
    return allOf(rowsWithin(before, rows.first, rows.last), font, book);
  });
}

/** Rectangles whose cells look otherwise in the second map; of cells that lose their look only the neighbours' lines stay. */
function differences(before: LookMap, now: LookMap, book: LookBook): readonly Difference[] {
  const stops = [...new Set([...before, ...now].flatMap(({ top, bottom }) => [top, bottom + 1]))];
  stops.sort((a, b) => a - b);
  const old = new BandReader(before);
  const next = new BandReader(now);
  const open: Difference[] = [];
  const done: Difference[] = [];
  stops.slice(0, -1).forEach((top, index) => {
    const bottom = (stops[index + 1] ?? top + 1) - 1;
    const beside = { above: next.at(top - 1).looks, below: next.at(bottom + 1).looks };
    const { looks, isSeam = false } = old.at(top);
    const runs = runsOf({ looks, isSeam }, next.at(top).looks, beside, book);
    const found = runs.map(({ left, right, from, look }) => ({
      range: { top, left, bottom, right },
      from,
      look,
      isSeam,
    }));
    const kept = open.splice(0);
    for (const one of found) {
      const above = kept.find((other) => continues(other, one));
      if (above) kept.splice(kept.indexOf(above), 1);
      open.push(above ? { ...one, range: { ...one.range, top: above.range.top } } : one);
    }
    done.push(...kept);
  });
  return [...done, ...open];
}

/** Rectangles one below the other that become one: not where the edge between them would be told twice. */
function continues(above: Difference, below: Difference): boolean {
  return (
    above.range.bottom + 1 === below.range.top &&
    above.range.left === below.range.left &&
    above.range.right === below.range.right &&
    above.from === below.from &&
    above.look === below.look &&
    above.isSeam === below.isSeam &&
    JSON.stringify(above.look.bottom) === JSON.stringify(below.look.top)
  );
}

interface LookRun {
  readonly left: number;
  right: number;
  readonly from: Look;
  readonly look: Look;
}

type Looks = readonly (Look | undefined)[];

function runsOf(
  old: { readonly looks: Looks; readonly isSeam: boolean },
  next: Looks,
  beside: { readonly above: Looks; readonly below: Looks },
  book: LookBook,
): LookRun[] {
  const runs: LookRun[] = [];
  for (let column = 0; column < Math.max(old.looks.length, next.length); column++) {
    const from = old.looks[column] ?? book.plain;
    const look = next[column] ?? bareLook(column, next, beside, book);
    const isPlain = old.looks[column] === undefined && next[column] === undefined;
    if (isPlain || (from === look && !old.isSeam)) continue;
    const run = runs.at(-1);
    const joins =
      run?.right === column - 1 &&
      run.from === from &&
      run.look === look &&
      JSON.stringify(look.right) === JSON.stringify(look.left);
    if (joins) run.right = column;
    else runs.push({ left: column, right: column, from, look });
  }
  return runs;
}

/** A cell without a look of its own keeps the lines that its neighbours draw on its edges. */
function bareLook(
  column: number,
  next: Looks,
  { above, below }: { readonly above: Looks; readonly below: Looks },
  book: LookBook,
): Look {
  const around = [above[column]?.bottom, below[column]?.top, next[column - 1]?.right, next[column + 1]?.left];
  return around.some((line) => line !== undefined) ? book.keep(withEdges(book.plain, around)) : book.plain;
}

/** Gives the looks of rows that are asked for from top to bottom (a row back is all right). */
class BandReader {
  private index = 0;

  constructor(private readonly map: LookMap) {}

  at(row: number): Pick<LookRows, "looks" | "isSeam"> {
    while (this.index > 0 && (this.map[this.index]?.top ?? Infinity) > row) this.index--;
    while (this.index < this.map.length && (this.map[this.index]?.bottom ?? Infinity) < row) this.index++;
    const band = this.map[this.index];
    return band && band.top <= row ? band : { looks: [] };
  }
}
