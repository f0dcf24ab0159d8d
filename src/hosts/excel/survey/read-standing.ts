import type { SheetPlan } from "../../../domain/report/workbook-plan";
import { isFormula } from "../cell-text";
import { cellKey, PlannedCells, type StandingCells } from "../compare/sheet-cells";
import type { CellInput } from "../operation";
import type { Requests } from "../requests";
import { textBytes } from "../weigh-operation";
import { loadFormulas, loadValues, readBlocks, type ReadCell, type Wanted } from "./read-blocks";
import type { SheetFacts } from "./survey-book";

/** What stands in the product's sheets; of cells that show formulas also their values. */
export async function readStanding(
  context: Excel.RequestContext,
  requests: Requests,
  sheets: readonly { readonly facts: SheetFacts; readonly plan: SheetPlan }[],
): Promise<ReadonlyMap<string, StandingCells>> {
  const present = sheets.filter(({ facts }) => facts.used.rows > 0);
  const wanted = present.map(({ facts, plan }): Wanted => {
    const { rows, columns } = facts.used;
    const range = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
    return { sheet: facts.name, range, cellBytes: plannedCellBytes(plan), load: loadFormulas };
  });
  const read = await readBlocks(context, requests, wanted);
  const formulas = present.map(({ plan }, index) => ({ sheet: plan.name, rows: read[index] ?? [] }));
  const results = await readResults(context, requests, formulas);
  return new Map(
    formulas.map(({ sheet, rows }, index) => [sheet, { rows, results: results[index] ?? new Map() }]),
  );
}

/** What stands in a sheet that isn't there yet. */
export const emptySheet: StandingCells = { rows: [], results: new Map() };

interface Strip {
  /** Index into the sheets. */
  readonly of: number;
  readonly wanted: Wanted;
}

async function readResults(
  context: Excel.RequestContext,
  requests: Requests,
  sheets: readonly { readonly sheet: string; readonly rows: readonly ReadCell[][] }[],
): Promise<readonly Map<string, CellInput>[]> {
  const results = sheets.map(() => new Map<string, CellInput>());
  const strips: Strip[] = [];
  for (const [of, { sheet, rows }] of sheets.entries()) {
    for (const range of await formulaStrips(rows, requests)) {
      strips.push({ of, wanted: { sheet, range, cellBytes: 16, load: loadValues } });
    }
  }
  const values = await readBlocks(
    context,
    requests,
    strips.map(({ wanted }) => wanted),
  );
  strips.forEach(({ of, wanted: { range } }, index) => {
    values[index]?.forEach((line, down) => {
      line.forEach((value, across) => {
        const [row, column] = [range.top + down, range.left + across];
        if (isFormula(sheets[of]?.rows[row]?.[column] ?? "")) results[of]?.set(cellKey(row, column), value);
      });
    });
  });
  return results;
}

/** Rows further apart are read as two strips. */
const widestGap = 30;

async function formulaStrips(rows: readonly ReadCell[][], requests: Requests) {
  const strips: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const [row, line] of rows.entries()) {
    const left = line.findIndex(isFormula);
    if (left >= 0) {
      const right = line.findLastIndex(isFormula);
      const open = strips.at(-1);
      if (open && row - open.bottom <= widestGap) {
        open.bottom = row;
        open.left = Math.min(open.left, left);
        open.right = Math.max(open.right, right);
      } else {
        strips.push({ top: row, bottom: row, left, right });
      }
    }
    await requests.pace();
  }
  return strips;
}

/** The workbook holds about what is planned: how many bytes a cell takes, by the plan's first rows. */
function plannedCellBytes(plan: SheetPlan): number {
  const planned = new PlannedCells(plan);
  const line: Parameters<PlannedCells["rowInto"]>[1] = [];
  let [bytes, cells] = [0, 0];
  for (let row = 0; row < Math.min(200, planned.rowCount); row++) {
    planned.rowInto(row, line);
    cells += planned.columnCount;
    for (const content of line) {
      const shown = typeof content === "object" && content !== null ? content.formula : (content ?? "");
      bytes += typeof shown === "string" ? textBytes(shown) + 1 : 8;
    }
  }
  return cells === 0 ? 16 : (bytes / cells) * 1.1;
}
