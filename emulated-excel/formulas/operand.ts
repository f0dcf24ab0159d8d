import type { CellRange } from "../../src/domain/grid/grid";
import type { CellContent, CellValue } from "../model/content";

/** A sheet as formulas see it. */
export interface SheetCells {
  readonly id: string;
  readonly name: string;
  readonly contentAt: (row: number, column: number) => CellContent | null;
  /** Rows and columns from the first to the last with contents: beyond, all is empty. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A table as formulas see it; `range` includes header and totals. */
export interface TableCells {
  readonly sheet: SheetCells;
  readonly range: CellRange;
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** All that a calculation asks of a workbook. Names are found whatever their case. */
export interface CellSource {
  readonly sheet: (name: string) => SheetCells | null;
  readonly table: (name: string) => TableCells | null;
  readonly tableAt: (sheet: SheetCells, row: number, column: number) => TableCells | null;
  /** Formula of a defined name, as seen from a sheet. */
  readonly name: (name: string, sheet: SheetCells) => string | null;
  /** For TODAY and NOW: serial number. */
  readonly now: () => number;
}

/** What a part of a formula gives: one value, cells, or an array. */
export type Operand = CellValue | Area | Matrix;

/** Cells of a sheet. */
export class Area {
  constructor(
    readonly sheet: SheetCells,
    readonly range: CellRange,
  ) {}

  get rows(): number {
    return this.range.bottom - this.range.top + 1;
  }

  get columns(): number {
    return this.range.right - this.range.left + 1;
  }
}

/** Values in rows and columns that stand in no cells. */
export class Matrix {
  constructor(
    readonly values: readonly CellValue[],
    readonly rows: number,
    readonly columns: number,
  ) {}
}
