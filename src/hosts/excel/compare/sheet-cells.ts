import type { Block, CellContent, SheetPlan } from "../../../domain/report/workbook-plan";
import { tableColumnNames } from "../../../domain/report/drawn/table-column-names";
import type { CellInput } from "../operation";
import { isFormula } from "../cell-text";

/** What stands in a sheet, from A1 on, as `formulas` shows it. */
export interface StandingCells {
  readonly rows: readonly (readonly CellInput[])[];
  /** The values of the cells that show `=…`, by `cellKey`: a text that looks like a formula is its own value. */
  readonly results: ReadonlyMap<string, CellInput>;
}

export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** Whether a formula stands in the cell. */
export function holdsFormula({ rows, results }: StandingCells, row: number, column: number): boolean {
  const shown = rows[row]?.[column] ?? "";
  return isFormula(shown) && results.get(cellKey(row, column)) !== shown;
}

/** What a plan wants in the cells of a sheet; `undefined` where it says nothing. */
export class PlannedCells {
  /** Rows from the first to the last that the plan fills. */
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly blocks: readonly Block[];
  private readonly headers = new Map<number, Map<number, string>>();
  /** Blocks by the rows they reach, in pieces of so many rows. */
  private readonly byRow = new Map<number, Block[]>();

  constructor(sheet: SheetPlan) {
    this.blocks = sheet.blocks.filter(({ cells }) => (cells[0]?.length ?? 0) > 0);
    let rows = 0;
    let columns = 0;
    for (const block of this.blocks) {
      rows = Math.max(rows, block.row + block.cells.length);
      columns = Math.max(columns, block.column + (block.cells[0]?.length ?? 0));
      const last = Math.floor((block.row + block.cells.length - 1) / pieceRows);
      for (let piece = Math.floor(block.row / pieceRows); piece <= last; piece++) {
        const there = this.byRow.get(piece);
        if (there) there.push(block);
        else this.byRow.set(piece, [block]);
      }
    }
    this.rowCount = rows;
    this.columnCount = columns;
    for (const table of sheet.tables) {
      const row = this.headers.get(table.range.top) ?? new Map<number, string>();
      tableColumnNames(table).forEach((name, index) => row.set(table.range.left + index, name));
      this.headers.set(table.range.top, row);
    }
  }

  /** The row's contents by column, written into `into`, which is emptied first. */
  rowInto(row: number, into: (CellContent | undefined)[]): void {
    into.length = 0;
    for (const block of this.byRow.get(Math.floor(row / pieceRows)) ?? []) {
      const cells = block.cells[row - block.row];
      if (!cells) continue;
      while (into.length < block.column) into.push(undefined);
      for (let index = 0; index < cells.length; index++) into[block.column + index] = cells[index] ?? null;
    }
    // A table's header cells bear the names that Excel gives its columns.
    this.headers.get(row)?.forEach((name, column) => {
      into[column] = name;
    });
  }
}

const pieceRows = 64;
