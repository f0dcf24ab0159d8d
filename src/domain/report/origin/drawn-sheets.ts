import type { Grid } from "../../grid/grid";
import type { WorkbookTexts } from "../../language/workbook-texts";
import { summaryKeys, type SummaryKey } from "../sheets/summary-cells";
import { findDrawnTable, type DrawnTable, type TableLabels } from "./drawn-table";

export type ProgressKey = "number" | "committee" | `month${number}` | "unknown" | "sum";
export type ProgressRow = "total" | "cumulative" | "plan" | "difference" | "percent";

/** The table of `Tổng hợp` as it stands. */
export function findSummaryTable(grid: Grid): DrawnTable<SummaryKey, "total"> | null {
  return findDrawnTable(grid, summaryLabels);
}

/** The table of `Tiến độ` as it stands, with the rows under it. */
export function findProgressTable(grid: Grid): DrawnTable<ProgressKey, ProgressRow> | null {
  return findDrawnTable(grid, progressLabels);
}

function summaryLabels({ summary }: WorkbookTexts): TableLabels<SummaryKey, "total"> {
  return {
    id: summary.id,
    columns: new Map(summaryKeys.map((key) => [summary.headers[key], key])),
    rows: new Map([[summary.total, "total"]]),
    nameColumn: "committee",
  };
}

function progressLabels({ summary, progress }: WorkbookTexts): TableLabels<ProgressKey, ProgressRow> {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return {
    id: summary.id,
    columns: new Map<string, ProgressKey>([
      [summary.headers.number, "number"],
      [summary.headers.committee, "committee"],
      ...months.map((month): [string, ProgressKey] => [progress.month(month), `month${month}`]),
      [progress.unknownMonth, "unknown"],
      [progress.sum, "sum"],
    ]),
    rows: new Map<string, ProgressRow>([
      [summary.total, "total"],
      [progress.cumulative, "cumulative"],
      [progress.plan, "plan"],
      [progress.difference, "difference"],
      [progress.percent, "percent"],
    ]),
    nameColumn: "committee",
  };
}

/** The month (1–12) of a column of `Tiến độ`; `null` for the others. */
export function monthOfKey(key: ProgressKey): number | null {
  return key.startsWith("month") ? Number(key.slice("month".length)) : null;
}
