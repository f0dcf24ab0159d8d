import { readRegister } from "../../domain/extract/read-register";
import type { Workbook } from "../../domain/grid/grid";
import { recogniseSheet } from "../../domain/recognise/recognise-sheet";
import { createCommitteeMatcher } from "../../domain/register/match-committee";

/**
 * Whether a workbook that was dropped among the others is a register: it has the register's columns, and none of its
 * sheets reports admissions. A count form has names and quotas too, and results beside them.
 */
export function isRegister(workbook: Workbook, file: string): boolean {
  if (readRegister(workbook, file).register === null) return false;
  const matcher = createCommitteeMatcher({ committees: [], source: { file, sheet: "" } });
  return workbook.sheets.every((grid) => {
    const { kind, columns } = recogniseSheet(grid, { file, matcher });
    return kind !== "list" && !columns.some(({ field }) => field === "admitted" || field === "month");
  });
}
