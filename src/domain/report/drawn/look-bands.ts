import type { FormatPlan } from "../workbook-plan";
import { layOver, sharedEdge, type CellLook } from "./cell-look";

/** Rows, both included, whose cells look the same column by column. */
export interface LookBand {
  readonly top: number;
  readonly bottom: number;
  /** From left to right, never overlapping; columns that no format reaches are in none. */
  readonly spans: readonly LookSpan[];
}

export interface LookSpan {
  readonly left: number;
  readonly right: number;
  readonly look: CellLook;
}

/** Rows and columns between two stops that no format begins, ends or draws a line in. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

type LookRow = readonly (CellLook | null)[];

/**
 * The formats laid one over the other, as bands from top to bottom; rows without a format are in none.
 * 85,000 rows of a table come out as a handful of bands: nothing is made per cell.
 */
export function lookBands(formats: readonly FormatPlan[]): readonly LookBand[] {
  const columns = stretchesOf(formats.map(({ range, style }) => [range.left, range.right, !!style.borders]));
  const rows = stretchesOf(formats.map(({ range, style }) => [range.top, range.bottom, !!style.borders]));
  const covering = coveringFormats(formats, rows);
  const looks = rows.map((stretch, index) => lookRow(formats, covering[index] ?? [], stretch, columns));
  const bands: LookBand[] = [];
  rows.forEach((stretch, index) => {
    const above = adjacent(rows[index - 1], stretch) ? looks[index - 1] : undefined;
    const below = adjacent(stretch, rows[index + 1]) ? looks[index + 1] : undefined;
    const settled = settledEdges(looks[index] ?? [], columns, above, below);
    const spans = columns.flatMap(({ first, last }, column) => {
      const look = settled[column];
      return look ? [{ left: first, right: last, look }] : [];
    });
    if (spans.length > 0) bands.push({ top: stretch.first, bottom: stretch.last, spans });
  });
  return bands;
}

/**
 * Cuts the axis wherever a format begins or ends. Where it draws lines its first and last row, and the rows
 * just outside, stand alone: they are the ones whose edges may differ from their neighbours'.
 */
function stretchesOf(
  extents: readonly (readonly [first: number, last: number, lines: boolean])[],
): Stretch[] {
  const stops = new Set<number>();
  for (const [first, last, lines] of extents) {
    stops.add(first).add(last + 1);
    if (lines)
      stops
        .add(Math.max(0, first - 1))
        .add(first + 1)
        .add(last)
        .add(last + 2);
  }
  const sorted = [...stops].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((first, index) => ({ first, last: (sorted[index + 1] ?? first + 1) - 1 }));
}

/** For each stretch of rows the formats that reach it, by index and in order. */
function coveringFormats(
  formats: readonly FormatPlan[],
  rows: readonly Stretch[],
): readonly (readonly number[])[] {
  const at = new Map(rows.map((stretch, index) => [stretch.first, index]));
  const covering: number[][] = rows.map(() => []);
  formats.forEach(({ range }, format) => {
    for (let index = at.get(range.top) ?? rows.length; index < rows.length; index++) {
      if ((rows[index]?.first ?? 0) > range.bottom) break;
      covering[index]?.push(format);
    }
  });
  return covering;
}

function lookRow(
  formats: readonly FormatPlan[],
  covering: readonly number[],
  rows: Stretch,
  columns: readonly Stretch[],
): LookRow {
  const looks: (CellLook | null)[] = columns.map(() => null);
  for (const order of covering) {
    const format = formats[order];
    if (!format) continue;
    const { range, style } = format;
    columns.forEach((stretch, index) => {
      if (stretch.first < range.left || stretch.last > range.right) return;
      const look = (looks[index] ??= { font: {} });
      const position = {
        firstRow: rows.first === range.top,
        lastRow: rows.last === range.bottom,
        firstColumn: stretch.first === range.left,
        lastColumn: stretch.last === range.right,
      };
      layOver(look, style, position, order);
    });
  }
  return looks;
}

function settledEdges(
  looks: LookRow,
  columns: readonly Stretch[],
  above?: LookRow,
  below?: LookRow,
): LookRow {
  return looks.map((look, index) => {
    if (!look || !(look.top ?? look.bottom ?? look.left ?? look.right)) return look;
    const before = adjacent(columns[index - 1], columns[index]) ? looks[index - 1] : null;
    const after = adjacent(columns[index], columns[index + 1]) ? looks[index + 1] : null;
    return {
      ...look,
      top: sharedEdge(look.top, above?.[index]?.bottom),
      bottom: sharedEdge(look.bottom, below?.[index]?.top),
      left: sharedEdge(look.left, before?.right),
      right: sharedEdge(look.right, after?.left),
    };
  });
}

function adjacent(before: Stretch | undefined, after: Stretch | undefined): boolean {
  return before !== undefined && after !== undefined && before.last + 1 === after.first;
}
