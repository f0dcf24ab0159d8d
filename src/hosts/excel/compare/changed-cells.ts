import type { CellRange } from "../../../domain/grid/grid";
import type { CellContent } from "../../../domain/report/workbook-plan";
import { cellShown, isFormula } from "../cell-text";
import type { CellInput } from "../operation";
import type { Pace } from "../pace";
import { cellKey, holdsFormula, type PlannedCells, type StandingCells } from "./sheet-cells";

export interface CellComparison {
  readonly standing: StandingCells;
  readonly planned: PlannedCells;
  /** By row as it will be: the row as it stands, −1 for one that is put in. */
  readonly origins: readonly number[];
  /** Cells that an earlier plan filled, in rows as they will be. */
  readonly filledBefore: readonly CellRange[];
  /** Whether a planned formula has to be written although it seems to stand there already. */
  readonly mayMove: (formula: string) => boolean;
  /** The user types here: a formula of theirs that gives what is planned stays. */
  readonly isInput: boolean;
}

/** A request pays so much for a rectangle, and so much for a cell, in bytes: near ones are written as one. */
const rectangleCost = 450;
const cellCost = 12;

interface Run {
  readonly first: number;
  readonly last: number;
  readonly hasFormulas: boolean;
}

export interface ChangedRectangle extends CellRange {
  /** Whether formulas are written into it: contents that these may read come first. */
  readonly hasFormulas: boolean;
}

/** The rectangles whose cells don't hold what is planned, from top to bottom; they never overlap. */
export async function changedCells(
  comparison: CellComparison,
  pace: Pace,
): Promise<readonly ChangedRectangle[]> {
  const changed: OpenRectangle[] = [];
  const reader = new RowReader(comparison);
  const rows = Math.max(
    comparison.planned.rowCount,
    ...comparison.filledBefore.map(({ bottom }) => bottom + 1),
  );
  for (let row = 0; row < rows; row++) {
    for (const run of reader.changedRuns(row)) {
      const open = openFor(changed, row, run);
      if (open && isWorthJoining(open, row, run) && joinable(reader, open, row, run)) {
        open.left = Math.min(open.left, run.first);
        open.right = Math.max(open.right, run.last);
        open.bottom = row;
        open.needed += run.last - run.first + 1;
      } else {
        const { first: left, last: right, hasFormulas } = run;
        changed.push({ top: row, left, bottom: row, right, hasFormulas, needed: right - left + 1 });
      }
    }
    await pace();
  }
  return changed;
}

interface OpenRectangle extends ChangedRectangle {
  left: number;
  bottom: number;
  right: number;
  /** How many of its cells have to be written. */
  needed: number;
}

/** How many of the last rectangles are looked through for one that the row goes on with. */
const lookedThrough = 12;

function openFor(changed: readonly OpenRectangle[], row: number, run: Run): OpenRectangle | undefined {
  const goesOn = ({ bottom, left, right, hasFormulas }: OpenRectangle): boolean =>
    bottom === row - 1 && left === run.first && right === run.last && hasFormulas === run.hasFormulas;
  return changed.slice(-lookedThrough).find(goesOn) ?? changed.at(-1);
}

function isWorthJoining(open: OpenRectangle, row: number, { first, last, hasFormulas }: Run): boolean {
  if (open.hasFormulas !== hasFormulas) return false;
  const width = Math.max(open.right, last) - Math.min(open.left, first) + 1;
  const unneeded = width * (row - open.top + 1) - open.needed - (last - first + 1);
  return unneeded * cellCost < rectangleCost;
}

/** No cell of the joined rectangle may be one that is left alone, or of the other kind. */
function joinable(reader: RowReader, open: OpenRectangle, row: number, { first, last }: Run): boolean {
  const [left, right] = [Math.min(open.left, first), Math.max(open.right, last)];
  const isBelow = left === open.left && right === open.right && open.bottom >= row - 1;
  for (let at = isBelow ? row : open.top; at <= row; at++) {
    if (!reader.isOurs(at, left, right, open.hasFormulas)) return false;
  }
  return true;
}

class RowReader {
  private readonly line: (CellContent | undefined)[] = [];
  private lineRow = -1;

  constructor(private readonly comparison: CellComparison) {}

  changedRuns(row: number): readonly Run[] {
    const runs: { first: number; last: number; hasFormulas: boolean }[] = [];
    this.read(row);
    for (let column = 0; column < this.line.length; column++) {
      if (!this.differs(row, column)) continue;
      const run = runs.at(-1);
      const hasFormulas = this.isPlannedFormula(column);
      if (run?.last === column - 1 && run.hasFormulas === hasFormulas) run.last = column;
      else runs.push({ first: column, last: column, hasFormulas });
    }
    return runs;
  }

  /** Whether all these cells may be written: the plan speaks of them, and none is the user's. */
  isOurs(row: number, left: number, right: number, hasFormulas: boolean): boolean {
    this.read(row);
    for (let column = left; column <= right; column++) {
      if (this.line[column] === undefined || this.isUsers(row, column)) return false;
      if (!hasFormulas && this.isPlannedFormula(column)) return false;
    }
    return true;
  }

  private isPlannedFormula(column: number): boolean {
    const content = this.line[column];
    return typeof content === "object" && content !== null;
  }

  private read(row: number): void {
    if (this.lineRow === row) return;
    this.lineRow = row;
    this.comparison.planned.rowInto(row, this.line);
    for (const { top, bottom, left, right } of this.comparison.filledBefore) {
      if (row < top || row > bottom) continue;
      // What an earlier plan filled and this one doesn't is emptied.
      for (let column = left; column <= right; column++) this.line[column] ??= null;
    }
  }

  private differs(row: number, column: number): boolean {
    const content = this.line[column];
    if (content === undefined) return false;
    const origin = this.comparison.origins[row] ?? row;
    const { standing, mayMove } = this.comparison;
    const shown: CellInput = origin < 0 ? "" : (standing.rows[origin]?.[column] ?? "");
    const isPlannedFormula = typeof content === "object" && content !== null;
    if (cellShown(content) !== shown) return !this.isUsers(row, column);
    if (isFormula(shown) && holdsFormula(standing, origin, column) !== isPlannedFormula) return true;
    return isPlannedFormula && mayMove(content.formula);
  }

  /** A formula of the user's own in a column where the user types, that gives what is planned. */
  private isUsers(row: number, column: number): boolean {
    const { standing, origins, isInput } = this.comparison;
    const origin = origins[row] ?? row;
    const content = this.line[column];
    if (!isInput || origin < 0 || !holdsFormula(standing, origin, column)) return false;
    if (typeof content === "object" && content !== null) return false;
    return standing.results.get(cellKey(origin, column)) === cellShown(content ?? null);
  }
}
