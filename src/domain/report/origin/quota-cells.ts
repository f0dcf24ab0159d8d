import { textAt, type Workbook } from "../../grid/grid";
import { quotaColumns, sheetNames } from "../workbook-names";
import type { PartPlace } from "./number-meaning";

/** The cells of `ChiTieu` that hold the figure: a committee's, or (`null`) every one that holds a number. */
export function quotaCells(
  book: Workbook,
  figure: "quota" | "samePeriod",
  committee: string | null,
): readonly PartPlace[] {
  const grid = book.sheets.find(({ name }) => name === sheetNames.quotas);
  if (grid === undefined) return [];
  const header = grid.values.findIndex(
    (row) => row?.includes(quotaColumns.committee) === true && row.includes(quotaColumns.quota),
  );
  const titles = grid.values[header] ?? [];
  const [id, column] = [titles.indexOf(quotaColumns.committee), titles.indexOf(quotaColumns[figure])];
  if (id < 0 || column < 0) return [];
  const cells: PartPlace[] = [];
  for (let row = header + 1; row < grid.values.length; row++) {
    const own = textAt(grid, row, id).normalize("NFC").trim();
    if (own === "" || (committee !== null && own !== committee)) continue;
    if (typeof grid.values[row]?.[column] !== "number") continue;
    cells.push({ sheet: sheetNames.quotas, row, column, committee: own });
  }
  return cells;
}
