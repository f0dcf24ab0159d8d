import type { Workbook } from "../grid/grid";
import { sheetNames } from "../report/workbook-names";

const telling = [sheetNames.summary, sheetNames.submissions, sheetNames.data, sheetNames.quotas];

/** Whether a workbook is the product's own: among the e-mails it would count every person twice. */
export function isConsolidated(workbook: Workbook): boolean {
  const names = new Set(workbook.sheets.map((sheet) => sheet.name));
  return telling.every((name) => names.has(name));
}
