import type { CellRange } from "../../domain/grid/grid";
import type { SheetLayout } from "../../domain/report/drawn/layout";
import type { Look } from "../../domain/report/drawn/looks";
import type { RowOperation } from "../../domain/report/drawn/row-operation";
import type {
  ChartPlan,
  ConditionalFormatPlan,
  PagePlan,
  TablePlan,
  ValidationPlan,
  WorkbookPlan,
} from "../../domain/report/workbook-plan";

/** A cell as it is assigned: `=…` is a formula, a leading `'` makes text, `""` empties the cell. */
export type CellInput = string | number | boolean;

export type BaseFont = WorkbookPlan["baseFont"];

/**
 * One thing done to the workbook, as plain data: drawing is a list of them, and so is what takes it back, which is
 * kept in the workbook while the drawing lasts. Doing one twice is as good as once, but for `rows`.
 */
export type Operation = WorkbookOperation | (SheetOperation & { readonly sheet: string });

export type WorkbookOperation =
  | { readonly do: "name"; readonly name: string; readonly formula: string }
  | { readonly do: "rewrite-name"; readonly name: string; readonly formula: string }
  | { readonly do: "remove-name"; readonly name: string }
  /** Makes a table cells again; its contents and looks stay. */
  | { readonly do: "untable"; readonly name: string };

export type SheetOperation =
  | { readonly do: "add-sheet"; readonly position: number; readonly font: BaseFont }
  | { readonly do: "delete-sheet" }
  | { readonly do: "base-font"; readonly font: BaseFont }
  | { readonly do: "rows"; readonly rows: RowOperation }
  | {
      readonly do: "cells";
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellInput[])[];
    }
  /** `from` is how the cells look now, as far as it is known: only what differs is written. */
  | {
      readonly do: "look";
      readonly range: CellRange;
      readonly look: Look;
      readonly from: Look | null;
      readonly font: BaseFont;
    }
  /** In points; `null` is the sheet's own width. */
  | { readonly do: "width"; readonly first: number; readonly last: number; readonly points: number | null }
  | { readonly do: "columns-hidden"; readonly first: number; readonly last: number; readonly hidden: boolean }
  /** In points; `null` is the sheet's own height. */
  | { readonly do: "height"; readonly first: number; readonly last: number; readonly points: number | null }
  | { readonly do: "merge" | "unmerge"; readonly range: CellRange }
  | { readonly do: "table"; readonly table: TablePlan }
  | { readonly do: "table-look"; readonly table: TablePlan }
  /** Only where Excel has it (ExcelApi 1.13). */
  | { readonly do: "resize-table"; readonly name: string; readonly range: CellRange }
  /** All of the sheet's. */
  | { readonly do: "conditional-formats"; readonly formats: readonly ConditionalFormatPlan[] }
  | {
      readonly do: "validations";
      readonly clear: readonly CellRange[];
      readonly validations: readonly ValidationPlan[];
    }
  | { readonly do: "add-chart"; readonly chart: ChartPlan; readonly font: string }
  /** Of the same series, one by one, as the chart that is there. */
  | { readonly do: "redraw-chart"; readonly chart: ChartPlan; readonly font: string }
  | { readonly do: "delete-chart"; readonly name: string }
  | { readonly do: "page"; readonly page: PagePlan }
  | {
      readonly do: "view";
      readonly view: Pick<SheetLayout, "freeze" | "showGridlines" | "tabColor">;
    };
