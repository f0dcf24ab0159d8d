import type { CellRange } from "../../../domain/grid/grid";
import type { RowOperation } from "../../../domain/report/drawn/row-operation";
import type { CellContent } from "../../../domain/report/workbook-plan";
import { cellShown, isFormula } from "../cell-text";
import type { CellInput } from "../operation";
import type { Pace } from "../pace";
import { alignRows, type Gap, type RowKeys } from "./align-rows";
import type { PlannedCells, StandingCells } from "./sheet-cells";

/** More changes of rows than this are not worth their requests: rows are then written over. */
const mostOperations = 40;

export interface RowPlanInput {
  readonly standing: StandingCells;
  /** How many of its rows are the product's. */
  readonly standingRows: number;
  readonly planned: PlannedCells;
  /** The sheet's table where it stands and where it shall stand, header included; `null` without one. */
  readonly table: { readonly standing: CellRange; readonly planned: CellRange } | null;
}

/**
 * Which rows to put in and which to take out, so that rows that stay keep their place in the user's formulas: first
 * all that are put in, from below to above, then all that are taken out, from below to above. A table grows and
 * shrinks by rows inside it only: `resize` came after ExcelApi 1.9.
 */
export async function planRows(input: RowPlanInput, pace: Pace): Promise<readonly RowOperation[]> {
  const stretches = input.table ? tableStretches(input.table) : [wholeSheet(input)];
  const keys = await rowKeys(input, pace);
  const gaps: Gap[] = [];
  for (const { stretch, isAligned } of stretches) {
    const found = isAligned ? await alignRows(stretch, keys, pace) : [gapOf(stretch)];
    const unequal = found.filter(({ oldCount, newCount }) => oldCount !== newCount);
    gaps.push(...(unequal.length > mostOperations ? [gapOf(spanning(unequal))] : unequal));
  }
  return operationsOf(gaps);
}

type Stretch = Parameters<typeof alignRows>[0];

/** The first row always stays the first. */
function wholeSheet({ standingRows, planned }: RowPlanInput) {
  return {
    stretch: {
      oldFrom: Math.min(1, standingRows),
      oldTo: standingRows,
      newFrom: Math.min(1, planned.rowCount),
      newTo: planned.rowCount,
    },
    isAligned: true,
  };
}

/**
 * Rows above the body; the body but for its first and last row, which stay. A body of one row can only grow above
 * that row.
 */
function tableStretches({ standing, planned }: NonNullable<RowPlanInput["table"]>) {
  const head = {
    oldFrom: Math.min(1, standing.top),
    oldTo: standing.top,
    newFrom: Math.min(1, planned.top),
    newTo: planned.top,
  };
  const stays = standing.bottom - standing.top > 1 && planned.bottom - planned.top > 1 ? 1 : 0;
  const first = standing.bottom - standing.top > 1 || planned.bottom === planned.top + 1 ? 1 : 0;
  const body = {
    oldFrom: standing.top + 1 + first,
    oldTo: standing.bottom + 1 - (first === 0 ? 1 : stays),
    newFrom: planned.top + 1 + first,
    newTo: planned.bottom + 1 - (first === 0 ? 1 : stays),
  };
  return [
    { stretch: head, isAligned: false },
    { stretch: body, isAligned: true },
  ];
}

function gapOf({ oldFrom, oldTo, newFrom, newTo }: Stretch): Gap {
  return { oldAt: oldFrom, oldCount: oldTo - oldFrom, newAt: newFrom, newCount: newTo - newFrom };
}

function spanning(gaps: readonly Gap[]): Stretch {
  const [first, last] = [gaps[0], gaps.at(-1)];
  return {
    oldFrom: first?.oldAt ?? 0,
    oldTo: (last?.oldAt ?? 0) + (last?.oldCount ?? 0),
    newFrom: first?.newAt ?? 0,
    newTo: (last?.newAt ?? 0) + (last?.newCount ?? 0),
  };
}

/** Of each gap as many rows as both have are written over; the rest comes in or goes out after these. */
function operationsOf(gaps: readonly Gap[]): readonly RowOperation[] {
  const bottomUp = [...gaps].reverse();
  const inserts = bottomUp.flatMap(({ oldAt, oldCount, newCount }): RowOperation[] =>
    newCount > oldCount ? [{ kind: "insert", at: oldAt + oldCount, count: newCount - oldCount }] : [],
  );
  // Rows are taken out when all others are in already: they lie lower by what came in above them.
  const deletes = bottomUp.flatMap((gap): RowOperation[] => {
    if (gap.newCount >= gap.oldCount) return [];
    const above = gaps.filter((other) => other.oldAt < gap.oldAt);
    const shift = above.reduce((sum, { oldCount, newCount }) => sum + Math.max(0, newCount - oldCount), 0);
    return [{ kind: "delete", at: gap.oldAt + gap.newCount + shift, count: gap.oldCount - gap.newCount }];
  });
  return [...inserts, ...deletes];
}

/**
 * Rows are told by their constants. Formulas don't count (they say where a row stands), nor do columns that only
 * number the rows.
 */
async function rowKeys({ standing, planned, table }: RowPlanInput, pace: Pace): Promise<RowKeys> {
  const numbering = table ? await numberingColumns(planned, table.planned, pace) : new Set<number>();
  const line: (CellContent | undefined)[] = [];
  const keyOf = (cells: readonly CellInput[]): string => {
    let key = "";
    // What a user typed beside the plan's columns doesn't make a row another one.
    for (let column = 0; column < Math.min(cells.length, planned.columnCount); column++) {
      const shown = cells[column] ?? "";
      key += shown === "" || isFormula(shown) || numbering.has(column) ? "\t" : `${typeof shown}${shown}\t`;
    }
    return key.trimEnd();
  };
  return {
    old: (row) => keyOf(standing.rows[row] ?? []),
    new: (row) => {
      planned.rowInto(row, line);
      return keyOf(line.map((content) => cellShown(content ?? null)));
    },
  };
}

async function numberingColumns(
  planned: PlannedCells,
  { top, bottom, left, right }: CellRange,
  pace: Pace,
): Promise<Set<number>> {
  const columns = new Set<number>();
  for (let column = left; column <= right; column++) columns.add(column);
  const line: (CellContent | undefined)[] = [];
  for (let row = top + 1; row <= bottom && columns.size > 0; row++) {
    planned.rowInto(row, line);
    for (const column of columns) if (line[column] !== row - top) columns.delete(column);
    await pace();
  }
  return columns;
}
