import { cellAddress } from "../../../domain/grid/address";
import type { CellRange } from "../../../domain/grid/grid";
import { movedRange, type RowOperation } from "../../../domain/report/drawn/row-operation";
import type { SheetLayout } from "../../../domain/report/drawn/layout";
import type { CellContent, SheetPlan } from "../../../domain/report/workbook-plan";
import { cellInput, inputOf } from "../cell-text";
import type { CellInput, SheetOperation } from "../operation";
import type { Pace } from "../pace";
import { changedCells, type ChangedRectangle } from "./changed-cells";
import { mayMove, type RowOperations } from "./moved-references";
import { originRuns, rowOrigins, type RowOrigins } from "./row-origins";
import { holdsFormula, PlannedCells, type StandingCells } from "./sheet-cells";

export type CellsOperation = Extract<SheetOperation, { readonly do: "cells" }>;

export interface ContentComparison {
  readonly sheet: SheetPlan;
  readonly standing: StandingCells;
  /** How it was drawn last; `null` where that isn't known. */
  readonly drawn: SheetLayout | null;
  readonly operations: RowOperations;
  readonly isInput: boolean;
  /** Written when the rows are gone that go. */
  readonly isLate: boolean;
}

export interface ContentChanges {
  /** Constants, in rows as they are before any is taken out unless they are `late`; then formulas. */
  readonly constants: readonly CellsOperation[];
  readonly formulas: readonly CellsOperation[];
  /** In rows as they stand. */
  readonly back: readonly CellsOperation[];
}

/** The cells that have to be written, there and back. */
export async function compareContents(comparison: ContentComparison, pace: Pace): Promise<ContentChanges> {
  const { sheet, standing, drawn, operations } = comparison;
  const own = operations.get(sheet.name) ?? [];
  const planned = new PlannedCells(sheet);
  const filledBefore = (drawn?.blocks ?? []).flatMap((block) => movedThrough(block, own));
  const lastBefore = filledBefore.reduce((last, { bottom }) => Math.max(last, bottom + 1), 0);
  const rows = Math.max(standing.rows.length, planned.rowCount, lastBefore);
  const origins = rowOrigins(rows, own);
  const changed = await changedCells(
    {
      standing,
      planned,
      origins: origins.old,
      filledBefore,
      mayMove: (formula) => mayMove(formula, sheet.name, operations),
      isInput: comparison.isInput,
    },
    pace,
  );
  const constants: CellsOperation[] = [];
  const formulas: CellsOperation[] = [];
  for (const rectangle of changed) {
    const inputs = await plannedInputs(sheet.name, planned, rectangle, pace);
    if (rectangle.hasFormulas) formulas.push(inputs);
    else if (comparison.isLate) constants.push(inputs);
    else constants.push(...inMiddleRows(inputs, origins));
    await pace();
  }
  return { constants, formulas, back: await standingInputs(standing, changed, origins, pace) };
}

function movedThrough(range: CellRange, operations: readonly RowOperation[]): CellRange[] {
  const moved = operations.reduce<CellRange | null>(
    (at, operation) => at && movedRange(at, operation),
    range,
  );
  return moved ? [moved] : [];
}

async function plannedInputs(
  sheet: string,
  planned: PlannedCells,
  range: ChangedRectangle,
  pace: Pace,
): Promise<CellsOperation> {
  const line: (CellContent | undefined)[] = [];
  const cells: CellInput[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    planned.rowInto(row, line);
    const inputs: CellInput[] = [];
    for (let column = range.left; column <= range.right; column++) {
      inputs.push(cellInput(line[column] ?? null, () => `${sheet}!${cellAddress(row, column)}`));
    }
    cells.push(inputs);
    await pace();
  }
  return { do: "cells", row: range.top, column: range.left, cells };
}

/** Constants are written while rows that go are still there: a rectangle over such rows is written in pieces. */
function inMiddleRows(operation: CellsOperation, { middle }: RowOrigins): readonly CellsOperation[] {
  const { row, cells } = operation;
  return originRuns(middle, row, row + cells.length - 1).map(({ first, origin, count }) => ({
    ...operation,
    row: origin,
    cells: cells.slice(first - row, first - row + count),
  }));
}

/** What stands in the cells that will be written, and in the rows that will be taken out. */
async function standingInputs(
  standing: StandingCells,
  changed: readonly ChangedRectangle[],
  { old, deleted }: RowOrigins,
  pace: Pace,
): Promise<readonly CellsOperation[]> {
  const width = standing.rows[0]?.length ?? 0;
  const written = changed.flatMap(({ top, bottom, left, right }) =>
    originRuns(old, top, bottom).map(({ origin, count }) => ({
      top: origin,
      bottom: origin + count - 1,
      left,
      right,
    })),
  );
  const gone = deleted
    .filter(({ first, last }) => last >= first && width > 0)
    .map(({ first, last }) => ({ top: first, bottom: last, left: 0, right: width - 1 }));
  const operations: CellsOperation[] = [];
  for (const range of [...written, ...gone]) operations.push(await standingRange(standing, range, pace));
  return operations;
}

async function standingRange(
  standing: StandingCells,
  { top, bottom, left, right }: CellRange,
  pace: Pace,
): Promise<CellsOperation> {
  const cells: CellInput[][] = [];
  for (let row = top; row <= bottom; row++) {
    const inputs: CellInput[] = [];
    for (let column = left; column <= right; column++) {
      inputs.push(inputOf(standing.rows[row]?.[column] ?? "", !holdsFormula(standing, row, column)));
    }
    cells.push(inputs);
    await pace();
  }
  return { do: "cells", row: top, column: left, cells };
}
