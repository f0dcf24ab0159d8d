import type { CellValue, FormulaCell } from "./content";
import type { WorkbookChange } from "./structure";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/**
 * What the emulated Excel needs to know of formulas: written in `formulas/`, given to the workbook when it is made.
 * Formulas are English A1 without the leading "=".
 */
export interface FormulaEngine {
  /** Why Excel would not take the formula; `null` when it does. References to absent names are taken. */
  readonly problem: (formula: string) => string | null;
  /** The same formula after the change; the very same string where nothing in it moves. `sheetName`: where it stands. */
  readonly follow: (formula: string, sheetName: string, change: WorkbookChange) => string;
  /** As copied elsewhere: relative references move along (`copyFrom`, fill-down). */
  readonly relocate: (formula: string, rows: number, columns: number) => string;
  /** Value of a formula cell; keeps what it found until `workbook.version` differs. */
  readonly valueAt: (
    workbook: Workbook,
    sheet: Worksheet,
    row: number,
    column: number,
    cell: FormulaCell,
  ) => CellValue;
}

/** Before there is an engine: formulas are kept, never followed, and give 0. */
export const noFormulas: FormulaEngine = {
  problem: () => null,
  follow: (formula) => formula,
  relocate: (formula) => formula,
  valueAt: () => 0,
};
