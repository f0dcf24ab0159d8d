import { findTables } from "./mend/find-tables";
import type { Workbook } from "../grid/grid";
import { readState } from "../report/state/workbook-state";
import { sheetNames } from "../report/workbook-names";

const telling = [sheetNames.summary, sheetNames.submissions, sheetNames.data, sheetNames.quotas];

/** Whether a newer product made the workbook: what it holds can't be read rightly, and must not be written over. */
export function isOfNewerVersion({ state }: Workbook): boolean {
  return readState(state).kind === "newer";
}

/**
 * Whether a workbook is the product's own, also one that lost some of its sheets, as far as a table of it is left:
 * among the e-mails it would count every person twice.
 */
export function isConsolidated(workbook: Workbook): boolean {
  const names = new Set(workbook.sheets.map((sheet) => sheet.name));
  if (isOfNewerVersion(workbook) || telling.every((name) => names.has(name))) return true;
  const left = telling.filter((name) => names.has(name)).length;
  if (workbook.state === undefined && left < 2) return false;
  const { data, receipts } = findTables(workbook);
  return data !== null || receipts !== null;
}
