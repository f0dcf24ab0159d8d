import type { Workbook } from "../grid/grid";
import { readState } from "../report/state/workbook-state";
import { sheetNames } from "../report/workbook-names";

const telling = [sheetNames.summary, sheetNames.submissions, sheetNames.data, sheetNames.quotas];

/** Whether a newer product made the workbook: what it holds can't be read rightly, and must not be written over. */
export function isOfNewerVersion({ state }: Workbook): boolean {
  return readState(state).kind === "newer";
}

/** Whether a workbook is the product's own: among the e-mails it would count every person twice. */
export function isConsolidated(workbook: Workbook): boolean {
  const names = new Set(workbook.sheets.map((sheet) => sheet.name));
  return isOfNewerVersion(workbook) || telling.every((name) => names.has(name));
}
