import type { Summary } from "../../consolidate/summary";
import { cellOn } from "./chart-tables";
import type { CommitteeTable } from "../draft/committee-table";
import type { DrawingContext } from "../plan-options";
import { summaryColumn, type SummaryKey } from "../sheets/summary-cells";
import { sheetNames } from "../workbook-names";
import type { FormulaContent } from "../workbook-plan";

/** What the figures of the charts are made from. */
export interface ChartSource {
  readonly summary: Summary;
  readonly table: CommitteeTable;
  readonly context: DrawingContext;
}

/** A cell of a committee on `Tổng hợp`, for formulas on another sheet. */
export function summaryCell(table: CommitteeTable, key: SummaryKey, index: number): string {
  return cellOn(sheetNames.summary, table.rowOf(index), summaryColumn(key));
}

/** The committees' cells of a column there. */
export function summaryRange(table: CommitteeTable, key: SummaryKey): string {
  const from = cellOn(sheetNames.summary, table.first, summaryColumn(key));
  const to = cellOn(sheetNames.summary, table.last, summaryColumn(key));
  return `${from}:${to.slice(to.indexOf("!") + 1)}`;
}

/** A cell that shows another one. */
export function reference(formula: string, value: number | string): FormulaContent {
  return { formula, value };
}
