import type { CommitteeSummary, Summary } from "../../consolidate/summary";
import { columnName } from "../../grid/address";
import { quotedText } from "./live-value";
import { officialHeadRows } from "../page/official-page";
import type { PlanOptions } from "../plan-options";
import { dataColumns, inForceWords, tableColumn, tableNames } from "../workbook-names";

/** Where the tables of `Tổng hợp` and `Tiến độ` lie: a header of two rows, a row a committee, the province's row. */
export interface CommitteeTable {
  readonly header: { readonly first: number; readonly last: number };
  /** The committees' rows; at least one row, so that sums always have a range. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
  /** First row after the table. */
  readonly end: number;
  /** Of a committee, by its place in the summary. */
  readonly rowOf: (index: number) => number;
  /** `D$11:D$24`: the committees' cells of a column. */
  readonly body: (column: number) => string;
}

export function committeeTable(committees: number, totalRow: PlanOptions["totalRow"]): CommitteeTable {
  const header = { first: officialHeadRows, last: officialHeadRows + 1 };
  const top = header.last + 1;
  const first = totalRow === "top" ? top + 1 : top;
  const last = first + Math.max(committees, 1) - 1;
  const total = totalRow === "top" ? top : last + 1;
  return {
    header,
    first,
    last,
    total,
    end: Math.max(last, total) + 1,
    rowOf: (index) => first + index,
    body: (column) => `${columnName(column)}$${first + 1}:${columnName(column)}$${last + 1}`,
  };
}

/**
 * Makes formulas that sum a column of `DuLieu` over the rows in force of the committee whose id stands in a cell.
 * SUMIFS reads `<5`, `a*` and `01` as conditions, so ids that could be taken for one are compared plainly instead.
 */
export function committeeSums(summary: Summary): (column: string, idCell: string, month?: number) => string {
  const isPlain = summary.register.committees.every(({ id }) => /^\p{L}[\p{L}\p{N} ._-]*$/u.test(id));
  const of = (column: string) => tableColumn(tableNames.data, column);
  return (column, idCell, month) =>
    isPlain
      ? `SUMIFS(${of(column)},${of(dataColumns.committee)},${idCell},` +
        (month === undefined ? "" : `${of(dataColumns.month)},${month},`) +
        `${of(dataColumns.inForce)},"${inForceWords.yes}")`
      : `SUMPRODUCT((${of(dataColumns.committee)}=${idCell})*` +
        (month === undefined ? "" : `(${of(dataColumns.month)}=${month})*`) +
        `(${of(dataColumns.inForce)}="${inForceWords.yes}")*${of(column)})`;
}

/** The id as MATCH takes it: from its cell, or, where it has signs that MATCH takes for wildcards, written out. */
export function matchableId(id: string, idCell: string): string {
  return /[*?~]/.test(id) ? quotedText(id.replace(/[*?~]/g, "~$&")) : idCell;
}

/** A sum over the committees that have a number; `null` where none has. */
export function sumKnown(
  committees: readonly CommitteeSummary[],
  value: (committee: CommitteeSummary) => number | null,
): number | null {
  const known = committees.map(value).filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((sum, number) => sum + number, 0);
}
