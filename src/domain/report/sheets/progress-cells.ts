import { monthOf, yearOf } from "../../calendar";
import type { CommitteeSummary, Summary } from "../../consolidate/summary";
import { cellAddress, columnName, qualifiedAddress } from "../../grid/address";
import type { committeeSums } from "../draft/committee-table";
import { type CommitteeTable } from "../draft/committee-table";
import { summaryColumn } from "./summary-cells";
import type { CellContent, FormulaContent } from "../workbook-plan";
import { dataColumns, sheetNames } from "../workbook-names";

/** Columns of `Tiến độ`: number, committee, twelve months, month unknown, sum; then the unprinted id. */
export const progressColumns = { number: 0, committee: 1, january: 2, unknown: 14, sum: 15, id: 16 } as const;

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** The months (1–12) of the reported year that the period touches. */
export function periodMonths(summary: Summary): { readonly first: number; readonly last: number } {
  const { from, to } = summary.period;
  return {
    first: yearOf(from) < summary.year ? 1 : monthOf(from),
    last: yearOf(to) > summary.year ? 12 : monthOf(to),
  };
}

/** The even plan up to a month: quota × month ÷ 12, rounded half up. */
export function evenPlan(quota: number, month: number): number {
  return Math.floor((quota * month) / 12 + 0.5);
}

/** A committee's row: sums of `DuLieu` by month; what has no month is the rest of the sum. */
export function monthCells(
  committee: CommitteeSummary,
  row: number,
  sums: ReturnType<typeof committeeSums>,
): readonly CellContent[] {
  const id = `$${columnName(progressColumns.id)}${row + 1}`;
  return [
    ...months.map((month) => ({
      formula: sums(dataColumns.count, id, month),
      value: committee.byMonth[month - 1] ?? 0,
    })),
    { formula: `${at(row, progressColumns.sum)}-SUM(${monthRange(row)})`, value: committee.monthUnknown },
    { formula: sums(dataColumns.count, id), value: committee.admitted },
  ];
}

/** The province's row. */
export function monthTotals(summary: Summary, table: CommitteeTable): readonly FormulaContent[] {
  const add = (column: number, value: (committee: CommitteeSummary) => number) => ({
    formula: `SUM(${table.body(column)})`,
    value: summary.committees.reduce((sum, committee) => sum + value(committee), 0),
  });
  return [
    ...months.map((month) =>
      add(progressColumns.january + month - 1, (committee) => committee.byMonth[month - 1] ?? 0),
    ),
    add(progressColumns.unknown, (committee) => committee.monthUnknown),
    add(progressColumns.sum, (committee) => committee.admitted),
  ];
}

/** Rows under the table, for the months of the period: cumulative, even plan, difference, percentage. */
export function cumulativeCells(
  summary: Summary,
  table: CommitteeTable,
  firstRow: number,
): readonly (readonly CellContent[])[] {
  const { first, last } = periodMonths(summary);
  const quotaCell = qualifiedAddress(
    sheetNames.summary,
    `$${columnName(summaryColumn("quota"))}$${table.total + 1}`,
  );
  const [cumulativeRow, planRow] = [firstRow, firstRow + 1];
  const { quota } = summary.total;
  const totals = monthTotals(summary, table).map((cell) => Number(cell.value));
  const reachedBy = (month: number) => totals.slice(first - 1, month).reduce((sum, count) => sum + count, 0);
  const plannedBy = (month: number) => (quota === null ? null : evenPlan(quota, month));
  const row = (make: (month: number, column: number) => CellContent, sum: CellContent) => [
    ...months.map((month) =>
      month < first || month > last ? null : make(month, progressColumns.january + month - 1),
    ),
    null,
    sum,
  ];
  const compare = (column: number, reached: number, planned: number | null) => {
    const [a, b] = [at(cumulativeRow, column), at(planRow, column)];
    return {
      difference: shown(`IF(${b}="","",${a}-${b})`, planned === null ? null : reached - planned),
      percent: shown(
        `IF(N(${b})=0,"",ROUND(100*${a}/${b},2))`,
        planned === null || planned === 0 ? null : roundedPercent(reached, planned),
      ),
    };
  };
  const admitted = totals[13] ?? 0;
  const whole = compare(progressColumns.sum, admitted, quota);
  return [
    row(
      (month, column) =>
        shown(
          `SUM($${at(table.total, progressColumns.january + first - 1)}:${at(table.total, column)})`,
          reachedBy(month),
        ),
      shown(at(table.total, progressColumns.sum), admitted),
    ),
    row(
      (month) => shown(`IF(${quotaCell}="","",ROUND(${quotaCell}*${month}/12,0))`, plannedBy(month)),
      shown(quotaCell, quota),
    ),
    row((month, column) => compare(column, reachedBy(month), plannedBy(month)).difference, whole.difference),
    row((month, column) => compare(column, reachedBy(month), plannedBy(month)).percent, whole.percent),
  ];
}

/** Rounded half up to 2 decimals in whole numbers, where no binary fraction can tip it (Q2). */
function roundedPercent(part: number, whole: number): number {
  return Math.floor((part * 20_000 + whole) / (2 * whole)) / 100;
}

function monthRange(row: number): string {
  return `${at(row, progressColumns.january)}:${at(row, progressColumns.unknown - 1)}`;
}

function at(row: number, column: number): string {
  return cellAddress(row, column);
}

function shown(formula: string, value: number | null): FormulaContent {
  return { formula, value: value ?? "" };
}
