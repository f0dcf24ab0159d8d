import type { CellRange } from "../../src/domain/grid/grid";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { refusal } from "./excel-error";

/** Cells of a protected sheet take contents only where they are unlocked. */
export function ensureContentsEditable(sheet: Worksheet, range: CellRange): void {
  if (!sheet.protection) return;
  for (const id of sheet.stylesIn(range)) {
    if (sheet.workbook.styles.style(id).locked) throw refusal("AccessDenied", `${sheet.name} is protected`);
  }
}

export type ProtectedAction =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowAutoFilter"
  | "allowSort";

/** Refused on a protected sheet, unless its protection allows this. */
export function ensureAllowed(sheet: Worksheet, action: ProtectedAction | null): void {
  if (!sheet.protection) return;
  if (action !== null && sheet.protection[action] === true) return;
  throw refusal("AccessDenied", `${sheet.name} is protected`);
}

/** Sheets of a protected workbook can't be added, deleted, renamed, moved or hidden. */
export function ensureStructureOpen(workbook: Workbook): void {
  if (workbook.isProtected) throw refusal("AccessDenied", "the workbook is protected");
}
