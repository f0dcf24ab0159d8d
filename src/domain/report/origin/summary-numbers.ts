import type { Workbook } from "../../grid/grid";
import type { SummaryKey } from "../sheets/summary-cells";
import { sheetNames } from "../workbook-names";
import { findSummaryTable } from "./drawn-sheets";
import type { DrawnTable } from "./drawn-table";
import type { CellPlace, NumberMeaning } from "./number-meaning";
import { quotaCells } from "./quota-cells";

type SummaryTable = DrawnTable<SummaryKey, "total">;

/** What a number of `Tổng hợp` is. */
export function summaryNumberAt(book: Workbook, row: number, column: number): NumberMeaning | null {
  const grid = book.sheets.find(({ name }) => name === sheetNames.summary);
  const table = grid && findSummaryTable(grid);
  const [key, of] = [table?.columnKey(column), table?.rowKey(row)];
  if (!table || !key || !of) return null;
  const { committee } = of;
  const made = (what: NumberMeaning["what"], parts: NumberMeaning["parts"]): NumberMeaning => ({
    ...{ what, committee, parts },
    month: null,
    count: null,
  });
  const beside = (...keys: SummaryKey[]) => keys.flatMap((other) => placeAt(table, row, other));
  switch (key) {
    case "admitted":
    case "female":
    case "ethnicMinority":
    case "religious":
    case "youthUnion": {
      const count = { committee, figure: key, month: null };
      return { what: key, committee, month: null, count, parts: [] };
    }
    case "quota":
    case "samePeriod":
      return made(key, quotaCells(book, key, committee));
    case "variance":
    case "percent":
      return made(key, beside("admitted", "quota"));
    case "change":
      return made(key, beside("admitted", "samePeriod"));
    case "rank":
      return made(key, [...beside("percent"), ...percentsOfOthers(table, row)]);
    case "number":
    case "committee":
    case "class":
    case "report":
    case "note":
      return null;
  }
}

/** The total's cell of a column of `Tổng hợp`. */
export function summaryTotalCell(book: Workbook, key: SummaryKey): readonly CellPlace[] {
  const grid = book.sheets.find(({ name }) => name === sheetNames.summary);
  const table = grid && findSummaryTable(grid);
  const total = table?.rows.find((row) => row.committee === null);
  return table && total ? placeAt(table, total.at, key) : [];
}

function percentsOfOthers(table: SummaryTable, row: number): readonly CellPlace[] {
  return table.rows
    .filter(({ committee, at }) => committee !== null && at !== row)
    .flatMap(({ at }) => placeAt(table, at, "percent"));
}

function placeAt(table: SummaryTable, row: number, key: SummaryKey): readonly CellPlace[] {
  const column = table.columnOf(key);
  return column === null ? [] : [{ sheet: sheetNames.summary, row, column }];
}
