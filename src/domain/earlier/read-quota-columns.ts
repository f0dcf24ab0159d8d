import { isCellError, styleAt, textAt, valueAt, type Grid, type Workbook } from "../grid/grid";
import type { Register } from "../register/register";
import type { OwnColumn } from "../report/note-keys";
import { quotaColumns, sheetNames } from "../report/workbook-names";
import { cleanText } from "../text/clean";
import { lastHeaderRow } from "./read-table";

const ownTitles: ReadonlySet<string> = new Set<string>(Object.values(quotaColumns));
const telling = [quotaColumns.committee, quotaColumns.name, quotaColumns.quota];

/**
 * E8: the columns that the user added to the table `ChiTieu`, or right beside it; none where the sheet isn't the
 * product's. Rows belong to the committees that were read from them.
 */
export function readQuotaColumns(workbook: Workbook, { committees }: Register): readonly OwnColumn[] {
  const grid = workbook.sheets.find(({ name }) => name === sheetNames.quotas);
  const header = grid && findHeader(grid);
  if (!grid || !header) return [];
  const at = (title: string) => header.columns.get(title) ?? -1;
  const ids = new Set(committees.map(({ id }) => id));
  const byName = new Map(committees.map(({ id, name }) => [name, id]));
  const keys = new Map<number, string>();
  for (let row = header.row + 1; row < grid.values.length; row++) {
    const code = cleanText(textAt(grid, row, at(quotaColumns.committee)));
    const id = ids.has(code) ? code : byName.get(cleanText(textAt(grid, row, at(quotaColumns.name))));
    if (id !== undefined) keys.set(row, id);
  }
  return [...header.columns]
    .filter(([title]) => !ownTitles.has(title))
    .map(([title, column]) => readColumn(grid, title, column, keys));
}

/** Without a gap from the first column on: what stands further right is beside the table. */
function findHeader(
  grid: Grid,
): { readonly row: number; readonly columns: ReadonlyMap<string, number> } | null {
  for (let row = 0; row < Math.min(grid.values.length, lastHeaderRow); row++) {
    const length = grid.values[row]?.length ?? 0;
    const columns = new Map<string, number>();
    let column = (grid.values[row] ?? []).findIndex((value) => value !== null && value !== undefined);
    for (; column >= 0 && column < length; column++) {
      const title = cleanText(textAt(grid, row, column));
      if (title === "") break;
      columns.set(columns.has(title) ? `${title} (${column + 1})` : title, column);
    }
    if (telling.every((title) => columns.has(title))) return { row, columns };
  }
  return null;
}

function readColumn(grid: Grid, name: string, column: number, keys: ReadonlyMap<number, string>): OwnColumn {
  const cells = new Map<string, string | number | boolean>();
  let days = 0;
  let numbers = 0;
  for (const [row, key] of keys) {
    const value = valueAt(grid, row, column);
    if (value === null || isCellError(value) || value === "") continue;
    cells.set(key, value);
    if (typeof value !== "number") continue;
    numbers += 1;
    if (styleAt(grid, row, column).isDate) days += 1;
  }
  return { name, isDate: days > 0 && days === numbers, cells };
}
