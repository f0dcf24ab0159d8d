import type { CellRange } from "../../src/domain/grid/grid";

/** A native table. `range` includes header and totals. */
export interface Table {
  readonly id: string;
  name: string;
  range: CellRange;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  /** `TableStyleMedium2`; "" for none. */
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export interface TableColumn {
  readonly id: number;
  name: string;
  /** Formula that new rows take: the column holds it in every row. */
  formula: string | null;
}

/** A defined name; of the workbook, or (`sheet`: its id) of one sheet. */
export interface DefinedName {
  name: string;
  sheet: string | null;
  /** Without the leading "=". */
  formula: string;
  comment: string;
  visible: boolean;
}
