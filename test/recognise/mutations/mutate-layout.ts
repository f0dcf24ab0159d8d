import { parseRange, rangeAddress } from "../../../src/domain/grid/address";
import type { TestCell } from "../../support/grid-of";
import type { Layout } from "../layouts";

/** A layout of the tests, and where its header stands. */
export interface HeadedLayout extends Layout {
  readonly top: number;
  readonly bottom: number;
}

type Row = readonly TestCell[];

const emptyRow: Row = [];

function withMerges(
  layout: HeadedLayout,
  rows: TestCell[][],
  moved: (address: string) => string | null,
): HeadedLayout {
  const merges = (layout.options.merges ?? []).flatMap((address) => moved(address) ?? []);
  return { ...layout, rows, options: { ...layout.options, merges } };
}

/** Moves the whole sheet. */
export function move(layout: HeadedLayout, down: number, right: number): HeadedLayout {
  const margin: TestCell[] = Array.from({ length: right }, () => null);
  const rows = [
    ...Array.from({ length: down }, () => [] as TestCell[]),
    ...layout.rows.map((row) => [...margin, ...row]),
  ];
  const moved = withMerges(layout, rows, (address) => {
    const range = parseRange(address);
    if (!range) return null;
    const { top, left, bottom, right: last } = range;
    return rangeAddress({ top: top + down, bottom: bottom + down, left: left + right, right: last + right });
  });
  return { ...moved, top: layout.top + down, bottom: layout.bottom + down };
}

/** Puts rows in before the row at `at`. */
export function insertRows(layout: HeadedLayout, at: number, added: readonly Row[]): HeadedLayout {
  const rows = [...layout.rows.slice(0, at), ...added.map((row) => [...row]), ...layout.rows.slice(at)];
  const by = added.length;
  const moved = withMerges(layout, rows, (address) => {
    const range = parseRange(address);
    if (!range) return null;
    const { top, bottom } = range;
    return rangeAddress({
      ...range,
      top: top >= at ? top + by : top,
      bottom: bottom >= at ? bottom + by : bottom,
    });
  });
  return at <= layout.top ? { ...moved, top: layout.top + by, bottom: layout.bottom + by } : moved;
}

/** Puts a column in before the one at `at`: a header on the header's first row, words below. */
export function insertColumn(
  layout: HeadedLayout,
  at: number,
  header: string,
  values: readonly TestCell[],
): HeadedLayout {
  if (isWithinMerge(layout, at)) return layout;
  const rows = layout.rows.map((row, index): TestCell[] => {
    const isBody = index > layout.bottom && isFilledIn(row);
    const cell = index === layout.top ? header : isBody ? (values[index % values.length] ?? null) : null;
    return row.length > at ? [...row.slice(0, at), cell, ...row.slice(at)] : [...row];
  });
  return withMerges(layout, rows, (address) => {
    const range = parseRange(address);
    if (!range) return null;
    const { left, right } = range;
    return rangeAddress({
      ...range,
      left: left >= at ? left + 1 : left,
      right: right >= at ? right + 1 : right,
    });
  });
}

/** Rows of totals, of column numbers and notes say nothing in a column of the sender's own. */
function isFilledIn(row: Row): boolean {
  const filled = row.filter((cell) => cell !== null);
  return filled.length >= 4 && filled.some((cell) => typeof cell === "string" && /^(?!Tổng|Cộng)/.test(cell));
}

function isWithinMerge({ options, top, bottom }: HeadedLayout, at: number): boolean {
  return (options.merges ?? []).some((address) => {
    const range = parseRange(address);
    return (
      range !== null && range.top >= top && range.bottom <= bottom && range.left < at && range.right >= at
    );
  });
}

/** Writes the texts of the header's rows another way. */
export function rewriteHeader(
  layout: HeadedLayout,
  write: (text: string, column: number) => string,
): HeadedLayout {
  const rows = layout.rows.map((row, index) =>
    index < layout.top || index > layout.bottom
      ? row
      : row.map((cell, column) => (typeof cell === "string" ? write(cell, column) : cell)),
  );
  return { ...layout, rows };
}

/** The header printed again before a row of the body, with its merges. */
export function repeatHeader(layout: HeadedLayout, at: number): HeadedLayout {
  const header = layout.rows.slice(layout.top, layout.bottom + 1);
  const own = (layout.options.merges ?? []).flatMap((address) => parseRange(address) ?? []);
  const by = at - layout.top;
  const again = own
    .filter(({ top, bottom }) => top >= layout.top && bottom <= layout.bottom)
    .map((range) => rangeAddress({ ...range, top: range.top + by, bottom: range.bottom + by }));
  const printed = insertRows(layout, at, header);
  return {
    ...printed,
    options: { ...printed.options, merges: [...(printed.options.merges ?? []), ...again] },
  };
}

/** One header row as two: the words after the first space stand below. Of headers of one row only. */
export function splitHeader(layout: HeadedLayout): HeadedLayout {
  if (layout.top !== layout.bottom) return layout;
  const header = layout.rows[layout.top] ?? emptyRow;
  const parts = header.map((cell) => (typeof cell === "string" ? cell.split(/ (.*)/s) : [cell]));
  const split = insertRows(layout, layout.top + 1, [parts.map(([, rest]) => rest ?? null)]);
  const rows = split.rows.map((row, index) =>
    index === layout.top ? parts.map(([first]) => first ?? null) : row,
  );
  return { ...split, rows, bottom: layout.bottom + 1 };
}

/** Every cell of a one-row header merged with an empty one below it. */
export function mergeDown(layout: HeadedLayout): HeadedLayout {
  if (layout.top !== layout.bottom) return layout;
  const width = (layout.rows[layout.top] ?? emptyRow).length;
  const grown = insertRows(layout, layout.top + 1, [[]]);
  const merges = Array.from({ length: width }, (_, column) =>
    rangeAddress({ top: layout.top, bottom: layout.top + 1, left: column, right: column }),
  );
  return {
    ...grown,
    bottom: layout.bottom + 1,
    options: { ...grown.options, merges: [...(grown.options.merges ?? []), ...merges] },
  };
}
