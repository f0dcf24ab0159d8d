import type { Grid, Workbook } from "../../grid/grid";
import { sheetNames } from "../workbook-names";
import { findProgressTable, monthOfKey, type ProgressKey, type ProgressRow } from "./drawn-sheets";
import type { DrawnTable } from "./drawn-table";
import type { CellPlace, CountRef, NumberMeaning } from "./number-meaning";
import { summaryTotalCell } from "./summary-numbers";

type ProgressTable = DrawnTable<ProgressKey, ProgressRow>;

/** What a number of `Tiến độ` is: of a month, of those up to it, or of what was planned until then. */
export function progressNumberAt(book: Workbook, row: number, column: number): NumberMeaning | null {
  const grid = book.sheets.find(({ name }) => name === sheetNames.progress);
  const table = grid && findProgressTable(grid);
  const [key, of] = [table?.columnKey(column), table?.rowKey(row)];
  if (!grid || !table || !key || !of || key === "number" || key === "committee") return null;
  const month = monthOfKey(key);
  if (of.committee !== null || of.row === "total") return monthNumber(of.committee, key, month);
  const whole = { committee: null, month };
  const beside = (...rows: ProgressRow[]) => rows.flatMap((other) => placeAt(table, other, column));
  switch (of.row) {
    case "cumulative": {
      const since = firstFilled(grid, table, row);
      const admitted = { committee: null, figure: "admitted" } as const;
      const count: CountRef =
        month === null ? { ...admitted, month: null } : { ...admitted, month, since: since ?? month };
      return { ...whole, what: "cumulative", count, parts: [] };
    }
    case "plan":
      return { ...whole, what: "plan", count: null, parts: summaryTotalCell(book, "quota") };
    case "difference":
      return { ...whole, what: "difference", count: null, parts: beside("cumulative", "plan") };
    case "percent":
      return { ...whole, what: "planPercent", count: null, parts: beside("cumulative", "plan") };
  }
}

function monthNumber(committee: string | null, key: ProgressKey, month: number | null): NumberMeaning {
  const of = key === "unknown" ? "unknown" : month;
  return {
    what: key === "unknown" ? "monthUnknown" : "admitted",
    committee,
    month,
    count: { committee, figure: "admitted", month: of },
    parts: [],
  };
}

/** The first month of the period: the first that the row has a number for. */
function firstFilled(grid: Grid, table: ProgressTable, row: number): number | null {
  for (let month = 1; month <= 12; month++) {
    const column = table.columnOf(`month${month}`);
    if (column !== null && typeof grid.values[row]?.[column] === "number") return month;
  }
  return null;
}

function placeAt(table: ProgressTable, of: ProgressRow, column: number): readonly CellPlace[] {
  const row = table.rows.find((one) => one.committee === null && one.row === of);
  return row ? [{ sheet: sheetNames.progress, row: row.at, column }] : [];
}
