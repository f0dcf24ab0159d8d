import type { TablePlan } from "../../../domain/report/workbook-plan";
import { isSetSupported } from "../requirement-sets";
import { rangeOf } from "./places";

/** Makes a table of cells that are written already. */
export function addTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const table = sheet.tables.add(rangeOf(sheet, plan.range), true);
  table.name = plan.name;
  writeTableLook(table, plan);
}

export function writeTableLook(table: Excel.Table, { style, filterButtons }: TablePlan): void {
  // No style is the empty one.
  table.style = style ?? "";
  table.showFilterButton = filterButtons;
  table.showBandedRows = style !== null;
  table.showBandedColumns = false;
}

/** Throws in an older Excel, which can only be asked to put back what a newer one began. */
export function resizeTable(table: Excel.Table, range: Excel.Range): void {
  if (!isSetSupported("1.13")) throw new Error("resizing a table needs ExcelApi 1.13");
  table.resize(range);
}
