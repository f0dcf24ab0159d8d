import { serialOfMoment } from "../calendar";
import type { LogRow } from "../consolidate/change-log";
import type { Workbook } from "../grid/grid";
import { logColumns as columns, sheetNames } from "../report/workbook-names";
import { readTable, type TableRow } from "./read-table";

type Column = (typeof columns)[keyof typeof columns];

/** E9: the rows of `NhatKy` as they stand, in the order in which the user left them, with their notes. */
export function readLog(workbook: Workbook): readonly LogRow[] {
  const rows = readTable<Column>(workbook, sheetNames.log, [
    columns.committee,
    columns.before,
    columns.after,
  ]);
  return (rows ?? []).map((row) => {
    const moment = row.moment(columns.at);
    return {
      at: moment === null ? typedOrNull(row, columns.at) : serialOfMoment(moment),
      committeeName: row.text(columns.committeeName),
      committee: row.text(columns.committee),
      before: numberOf(row, columns.before),
      after: numberOf(row, columns.after),
      variance: numberOf(row, columns.variance),
      state: row.text(columns.state),
      files: row.text(columns.files),
      note: row.typed(columns.note),
    };
  });
}

function numberOf(row: TableRow<Column>, column: Column): number | string | null {
  return row.number(column) ?? typedOrNull(row, column);
}

function typedOrNull(row: TableRow<Column>, column: Column): string | null {
  const typed = row.typed(column);
  return typed === "" ? null : typed;
}
