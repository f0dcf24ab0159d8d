/** Rows or columns that come or go. With `across`, only the cells of those columns (of those rows) move. */
export interface StructureChange {
  readonly kind: "insert" | "delete";
  /** Id of the sheet. */
  readonly sheet: string;
  /** Name of the sheet, as formulas say it. */
  readonly sheetName: string;
  readonly axis: "rows" | "columns";
  /** The first row or column that comes or goes, from 0. */
  readonly at: number;
  readonly count: number;
  /** `null`: whole rows or columns. */
  readonly across: { readonly from: number; readonly to: number } | null;
}

/** A sheet got another name, or was deleted (`to: null`). */
export interface SheetRenamed {
  readonly kind: "renamed";
  readonly from: string;
  readonly to: string | null;
}

/** A table, a column of a table or a name got another name, or a table's went away (`to: null`). */
export interface TableRenamed {
  readonly kind: "table-renamed";
  readonly from: string;
  readonly to: string | null;
}

export interface TableColumnRenamed {
  readonly kind: "column-renamed";
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

export type WorkbookChange = StructureChange | SheetRenamed | TableRenamed | TableColumnRenamed;
