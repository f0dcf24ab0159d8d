import type { CellRange } from "../../../domain/grid/grid";
import type { CellContent, SheetPlan, TablePlan } from "../../../domain/report/workbook-plan";
import {
  dataColumns,
  findingColumns,
  quotaColumns,
  submissionColumns,
  tableNames,
} from "../../../domain/report/workbook-names";

/** By which columns a row of a table is known again; of other tables by all its texts. */
export const keyColumns: ReadonlyMap<string, readonly string[]> = new Map([
  [tableNames.data, [dataColumns.file, dataColumns.sheet, dataColumns.cell, dataColumns.month]],
  [tableNames.quotas, [quotaColumns.committee]],
  [
    tableNames.submissions,
    [submissionColumns.committee, submissionColumns.file, submissionColumns.sheet, submissionColumns.columns],
  ],
  [
    tableNames.findings,
    [findingColumns.rule, findingColumns.file, findingColumns.sheet, findingColumns.cell],
  ],
]);

/** A table as it stood. */
export interface OldTable {
  readonly name: string;
  readonly range: CellRange;
  readonly columns: readonly { readonly name: string; readonly formula: string | null }[];
}

/** Old rows by the new rows that hold the same; `undefined` for those that hold nothing to know them by. */
export type RowMatches = ReadonlyMap<number, number | null>;

/** Rows of a table by their keys; of equal keys the first goes with the first. */
export function matchTableRows(
  old: ReadonlyMap<number, string>,
  table: TablePlan,
  contentAt: (row: number, column: number) => CellContent,
): RowMatches {
  const columns = keyPlaces(
    table.name,
    table.columns.map(({ name }) => name),
  );
  const now = new Map<string, number[]>();
  for (let row = table.range.top + 1; row <= table.range.bottom; row++) {
    const key = keyOf(columns.map((column) => shownContent(contentAt(row, table.range.left + column))));
    if (key !== "") now.set(key, [...(now.get(key) ?? []), row]);
  }
  const waiting = new Map([...now].map(([key, rows]) => [key, rows.values()]));
  return new Map(
    [...old].map(([row, key]) => [row, key === "" ? null : (waiting.get(key)?.next().value ?? null)]),
  );
}

/** The places of a table's key columns in it. */
export function keyPlaces(name: string, columns: readonly string[]): readonly number[] {
  const keys = keyColumns.get(name) ?? columns;
  return keys.map((key) => columns.indexOf(key));
}

export function keyOf(texts: readonly string[]): string {
  return texts.every((text) => text === "") ? "" : texts.map((text) => text.normalize("NFC")).join("\t");
}

export function shownContent(content: CellContent): string {
  if (content === null) return "";
  return typeof content === "object" ? shownContent(content.value) : String(content);
}

/**
 * Rows of a sheet without a table, by the column whose texts tell most of them apart, in the old sheet and in the
 * new one: the column of the committees. A row that has a text there and isn't found again is gone.
 */
export function matchTextRows(
  old: ReadonlyMap<number, ReadonlyMap<number, string>>,
  sheet: SheetPlan,
  contentAt: (row: number, column: number) => CellContent,
): RowMatches {
  const oldColumns = textColumns(
    [...old].flatMap(([row, cells]) => [...cells].map((at) => [row, ...at] as const)),
  );
  const newColumns = textColumns(
    sheet.blocks.flatMap((block) =>
      block.cells.flatMap((line, row) =>
        line.flatMap((_, column) => {
          const content = contentAt(block.row + row, block.column + column);
          return typeof content === "string" && content !== ""
            ? [[block.row + row, block.column + column, content] as const]
            : [];
        }),
      ),
    ),
  );
  const pairs = [...oldColumns].map(([column, texts]) => {
    const now = newColumns.get(column) ?? new Map<string, number>();
    return [...texts].flatMap(([text, row]) => {
      const to = now.get(text);
      return to === undefined || to < 0 || row < 0 ? [] : [{ column, row, to }];
    });
  });
  const best = pairs.reduce<(typeof pairs)[number]>(
    (most, one) => (one.length > most.length ? one : most),
    [],
  );
  const matches = new Map<number, number | null>();
  const [found] = best;
  if (!found) return matches;
  const heads = best.map(({ row }) => row);
  const [from, to] = [Math.min(...heads), Math.max(...heads)];
  for (const [row, cells] of old) {
    if (row > from && row < to && cells.has(found.column)) matches.set(row, null);
  }
  for (const { row, to: now } of best) matches.set(row, now);
  return matches;
}

/** By column the rows of its texts; −1 for a text that occurs oftener. */
function textColumns(cells: readonly (readonly [row: number, column: number, text: string])[]) {
  const columns = new Map<number, Map<string, number>>();
  for (const [row, column, text] of cells) {
    const texts = columns.get(column) ?? new Map<string, number>();
    columns.set(column, texts);
    const key = text.normalize("NFC");
    texts.set(key, texts.has(key) ? -1 : row);
  }
  return columns;
}
