import type { RecognisedSheet } from "../recognised-sheet";

/** What tells a table from all others of its file: the sheet's name, with `[2]` for its second table. No sheet may be named so. */
export function tableKey(sheet: string, table = 1): string {
  return table === 1 ? sheet : `${sheet}[${table}]`;
}

export function keyOfTable({ grid, table }: Pick<RecognisedSheet, "grid" | "table">): string {
  return tableKey(grid.name, table);
}
