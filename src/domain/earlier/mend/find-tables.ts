import type { Workbook } from "../../grid/grid";
import { dataColumns, sheetNames, submissionColumns } from "../../report/workbook-names";
import { openTable, type OpenTable } from "./open-table";

export const namesOfData: readonly string[] = Object.values(dataColumns);
export const namesOfReceipts: readonly string[] = Object.values(submissionColumns);

/** `DuLieu` and `HoSoNhan`, each on its own sheet, or on one that was called otherwise; `null` where it is gone. */
export function findTables(workbook: Workbook): {
  readonly data: OpenTable | null;
  readonly receipts: OpenTable | null;
} {
  return {
    data: find(workbook, sheetNames.data, namesOfData),
    receipts: find(workbook, sheetNames.submissions, namesOfReceipts),
  };
}

function find({ sheets }: Workbook, name: string, columns: readonly string[]): OpenTable | null {
  const own = sheets.filter((grid) => grid.name === name);
  for (const grid of [...own, ...sheets.filter((other) => other.name !== name)]) {
    const table = openTable(grid, columns);
    if (table !== null) return table;
  }
  return null;
}
