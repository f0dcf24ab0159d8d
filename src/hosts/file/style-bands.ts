import type { FormatPlan } from "../../domain/report/workbook-plan";
import { layOver, sharedEdge, type CellLook } from "./cell-look";
import type { StyleSheet } from "./style-sheet";

/** Rows, both included, whose cells have the same styles column by column. */
export interface StyleBand {
  readonly top: number;
  readonly bottom: number;
  /** Index into the style sheet by column; 0 where no format reaches. */
  readonly styles: readonly number[];
  /** The first and the last column that a format reaches. */
  readonly left: number;
  readonly right: number;
}

/** Rows and columns between two stops that no format begins, ends or draws a line in. */
interface Span {
  readonly first: number;
  readonly last: number;
}

type LookRow = readonly (CellLook | null)[];

/**
 * The formats laid one over the other, as bands from top to bottom; rows without a format are in none.
 * 85,000 rows of a table come out as a handful of bands: nothing is made per cell.
 */
export function styleBands(formats: readonly FormatPlan[], sheet: StyleSheet): readonly StyleBand[] {
  const columns = spansOf(formats.map(({ range, style }) => [range.left, range.right, !!style.borders]));
  const rows = spansOf(formats.map(({ range, style }) => [range.top, range.bottom, !!style.borders]));
  const covering = coveringFormats(formats, rows);
  const looks = rows.map((span, index) => lookRow(formats, covering[index] ?? [], span, columns));
  const bands: StyleBand[] = [];
  rows.forEach((span, index) => {
    const above = adjacent(rows[index - 1], span) ? looks[index - 1] : undefined;
    const below = adjacent(span, rows[index + 1]) ? looks[index + 1] : undefined;
    const band = bandOf(span, columns, settledEdges(looks[index] ?? [], columns, above, below), sheet);
    if (band) bands.push(band);
  });
  return bands;
}

/**
 * Cuts the axis wherever a format begins or ends. Where it draws lines its first and last row, and the rows
 * just outside, stand alone: they are the ones whose edges may differ from their neighbours'.
 */
function spansOf(extents: readonly (readonly [first: number, last: number, lines: boolean])[]): Span[] {
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

/** For each span of rows the formats that reach it, by index and in order. */
function coveringFormats(
  formats: readonly FormatPlan[],
  rows: readonly Span[],
): readonly (readonly number[])[] {
  const at = new Map(rows.map((span, index) => [span.first, index]));
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
  rows: Span,
  columns: readonly Span[],
): LookRow {
  const looks: (CellLook | null)[] = columns.map(() => null);
  for (const order of covering) {
    const format = formats[order];
    if (!format) continue;
    const { range, style } = format;
    columns.forEach((span, index) => {
      if (span.first < range.left || span.last > range.right) return;
      const look = (looks[index] ??= { font: {} });
      const position = {
        firstRow: rows.first === range.top,
        lastRow: rows.last === range.bottom,
        firstColumn: span.first === range.left,
        lastColumn: span.last === range.right,
      };
      layOver(look, style, position, order);
    });
  }
  return looks;
}

function settledEdges(looks: LookRow, columns: readonly Span[], above?: LookRow, below?: LookRow): LookRow {
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

function bandOf(rows: Span, columns: readonly Span[], looks: LookRow, sheet: StyleSheet): StyleBand | null {
  const styles: number[] = [];
  let left = Infinity;
  columns.forEach((span, index) => {
    const look = looks[index];
    if (!look) return;
    left = Math.min(left, span.first);
    const style = sheet.cellFormat(look);
    while (styles.length < span.first) styles.push(0);
    for (let column = span.first; column <= span.last; column++) styles[column] = style;
  });
  return styles.length === 0
    ? null
    : { top: rows.first, bottom: rows.last, styles, left, right: styles.length - 1 };
}

function adjacent(before: Span | undefined, after: Span | undefined): boolean {
  return before !== undefined && after !== undefined && before.last + 1 === after.first;
}
