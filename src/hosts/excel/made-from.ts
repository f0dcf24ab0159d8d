import { isCellError, type CellValue, type Grid, type Workbook } from "../../domain/grid/grid";
import type { Requests } from "./requests";
import { findSheet, type BookSurvey } from "./survey/survey-book";
import { loadValues, readBlocks, type ReadCell } from "./survey/read-blocks";

/** The sheets whose values are not any more what the plan was made from; gone ones among them. */
export async function changedSheets(
  context: Excel.RequestContext,
  requests: Requests,
  madeFrom: Workbook,
  survey: BookSurvey,
): Promise<readonly string[]> {
  const present = madeFrom.sheets.flatMap((grid) => {
    const facts = findSheet(survey, grid.name);
    return facts ? [{ grid, facts }] : [];
  });
  const wanted = present.map(({ facts: { name, used } }) => ({
    sheet: name,
    range: { top: 0, left: 0, bottom: used.rows - 1, right: used.columns - 1 },
    cellBytes: 16,
  }));
  const values = await readBlocks(context, requests, wanted, loadValues);
  const changed = new Set(madeFrom.sheets.map(({ name }) => name));
  for (const [index, { grid }] of present.entries()) {
    if (await hasSameValues(grid, values[index] ?? [], requests)) changed.delete(grid.name);
  }
  return [...changed];
}

async function hasSameValues(
  grid: Grid,
  rows: readonly (readonly ReadCell[])[],
  requests: Requests,
): Promise<boolean> {
  for (let row = 0; row < Math.max(rows.length, grid.values.length); row++) {
    const before = grid.values[row] ?? [];
    const now = rows[row] ?? [];
    for (let column = 0; column < Math.max(before.length, now.length); column++) {
      if (comparable(before[column]) !== (now[column] ?? "")) return false;
    }
    await requests.pace();
  }
  return true;
}

/** Excel gives an error's sign as a text, and an empty cell as an empty one. */
function comparable(value: CellValue | undefined): ReadCell {
  if (isCellError(value)) return value.error;
  return value ?? "";
}
