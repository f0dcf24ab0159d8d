import { writeColumns } from "../consolidate/column-places";
import type { SubmittedFile } from "../consolidate/consolidation-input";
import type { DrawnRow } from "../consolidate/drawn-row";
import { writeDecisions } from "../recognise/written-decisions";
import { sheetNames } from "../report/workbook-names";
import type { Receipt } from "./read-receipts";
import type { RecordedRow } from "./read-rows";

/** The rows of an earlier consolidation's table, with the receipts that they came with. */
export interface DrawnTable {
  readonly workbook: string;
  readonly receipts: readonly Receipt[];
  readonly rows: readonly RecordedRow[];
}

/** Those rows whose file is read again (`files`: what is consolidated): what was corrected there would be lost (P15). */
export function drawnRows(
  { workbook, receipts, rows }: DrawnTable,
  files: readonly SubmittedFile[],
): DrawnRow[] {
  const nameNow = new Map<string, string>();
  for (const { sha256, file, earlier } of files)
    if (earlier !== true && sha256 !== "") nameNow.set(sha256, file);
  if (nameNow.size === 0) return [];
  const byNumber = new Map(receipts.map((receipt) => [receipt.number, receipt]));
  return rows.flatMap((row): DrawnRow[] => {
    const receipt = row.receipt === null ? undefined : byNumber.get(row.receipt);
    const file = receipt && nameNow.get(receipt.sha256);
    if (receipt === undefined || file === undefined || receipt.sheet !== row.sheet) return [];
    return [
      {
        file,
        sheet: row.sheet,
        cell: row.cell,
        columns: writeColumns(receipt.columns),
        decisions: writeDecisions(receipt.decisions),
        values: row,
        isMoved: row.committee !== receipt.committee,
        workbook,
        dataSheet: sheetNames.data,
        addressOf: row.addressOf,
      },
    ];
  });
}
