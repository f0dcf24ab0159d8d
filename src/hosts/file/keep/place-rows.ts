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
 * Rows of a sheet without a table, by texts that stand once in their column, in the old sheet and in the new one: a
 * committee's name, its code. A row with several such texts of which none is found again is gone.
 */
export function matchTextRows(
  old: ReadonlyMap<number, ReadonlyMap<number, string>>,
  sheet: SheetPlan,
): RowMatches {
  const oldColumns = textColumns(
    [...old].flatMap(([row, cells]) => [...cells].map(([column, text]) => ({ row, column, text }))),
  );
  const newColumns = textColumns(plannedTexts(sheet));
  const votes = new Map<number, (number | null)[]>();
  for (const [column, texts] of oldColumns) {
    for (const [text, row] of texts) {
      const to = newColumns.get(column)?.get(text) ?? null;
      // A text that now stands in several rows says nothing.
      if (row >= 0 && to !== -1) votes.set(row, [...(votes.get(row) ?? []), to]);
    }
  }
  const matches = new Map<number, number | null>();
  for (const [row, all] of votes) {
    const found = mostOf(all.filter((to) => to !== null));
    if (found !== null || all.length > 1) matches.set(row, found);
  }
  return matches;
}

function mostOf(votes: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function plannedTexts({ blocks }: SheetPlan): readonly TextPlace[] {
  return blocks.flatMap((block) =>
    block.cells.flatMap((line, row) =>
      line.flatMap((text, column) =>
        typeof text === "string" && text !== ""
          ? [{ row: block.row + row, column: block.column + column, text }]
          : [],
      ),
    ),
  );
}

interface TextPlace {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** By column the rows of its texts; −1 for a text that occurs oftener. */
function textColumns(cells: readonly TextPlace[]): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const columns = new Map<number, Map<string, number>>();
  for (const { row, column, text } of cells) {
    const texts = columns.get(column) ?? new Map<string, number>();
    columns.set(column, texts);
    const key = text.normalize("NFC");
    texts.set(key, texts.has(key) ? -1 : row);
  }
  return columns;
}
