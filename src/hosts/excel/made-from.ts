import { isCellError, type CellValue, type Grid, type Workbook } from "../../domain/grid/grid";
import { isFormula } from "./cell-text";
import { cellKey, type StandingCells } from "./compare/sheet-cells";
import type { Requests } from "./requests";
import { findSheet, usedRange, type BookSurvey } from "./survey/survey-book";
import { loadValues, readBlocks, type ReadCell } from "./survey/read-blocks";

/** What cells show now. */
type Shown = (row: number, column: number) => ReadCell;

/**
 * The sheets whose values are not any more what the plan was made from; gone ones among them. Sheets that are to be
 * drawn were read for that (`standing`), the others are read now.
 */
export async function changedSheets(
  context: Excel.RequestContext,
  requests: Requests,
  madeFrom: Workbook,
  book: { readonly survey: BookSurvey; readonly standing: ReadonlyMap<string, StandingCells> },
): Promise<readonly string[]> {
  const { survey, standing } = book;
  const drawn = new Map([...standing].map(([name, cells]) => [name.toLowerCase(), cells]));
  const others = madeFrom.sheets.flatMap((grid) => {
    const facts = drawn.has(grid.name.toLowerCase()) ? undefined : findSheet(survey, grid.name);
    return facts ? [{ grid, facts }] : [];
  });
  const values = await readBlocks(
    context,
    requests,
    others.map(({ facts }) => ({
      sheet: facts.name,
      range: usedRange(facts),
      cellBytes: 16,
      load: loadValues,
    })),
  );
  const read = new Map(others.map(({ grid }, index) => [grid, values[index] ?? []]));
  const changed: string[] = [];
  for (const grid of madeFrom.sheets) {
    const cells = drawn.get(grid.name.toLowerCase());
    const rows = cells?.rows ?? read.get(grid);
    const now = cells ? shownOf(cells) : (row: number, column: number) => rows?.[row]?.[column] ?? "";
    if (rows === undefined || !(await hasSameValues(grid, rows, now, requests))) changed.push(grid.name);
  }
  return changed;
}

/** A formula's result was read beside it; any other cell shows what stands in it. */
function shownOf({ rows, results }: StandingCells): Shown {
  return (row, column) => {
    const content = rows[row]?.[column] ?? "";
    return isFormula(content) ? (results.get(cellKey(row, column)) ?? content) : content;
  };
}

async function hasSameValues(
  grid: Grid,
  rows: readonly (readonly unknown[])[],
  now: Shown,
  requests: Requests,
): Promise<boolean> {
  for (let row = 0; row < Math.max(rows.length, grid.values.length); row++) {
    const before = grid.values[row] ?? [];
    const width = Math.max(before.length, rows[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      if (comparable(before[column]) !== now(row, column)) return false;
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
