import type { CellRange } from "../grid/grid";
import type { WorkbookState } from "./state/workbook-state";

/**
 * The workbook to draw, as plain data: what a person would say of it, in the units that a person would use.
 * Two hosts draw it (Excel through Office.js, and an .xlsx file); neither decides anything about content.
 * Rows and columns count from 0. Formulas are English, with commas, without the leading "=";
 * they may refer to tables (`DuLieu[Số lượng]`).
 */
export interface WorkbookPlan {
  readonly title: string;
  readonly creator: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** The style that cells without a format have. */
  readonly baseFont: { readonly name: string; readonly size: number };
  /** What the workbook says of itself to later runs; left out of one that is no consolidation. */
  readonly state?: WorkbookState;
}

export interface NamePlan {
  readonly name: string;
  readonly formula: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly tabColor?: string;
  /** Width in characters of the base font, from column 0 on. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Height in points, by row; other rows have the default. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** Rectangles of contents; they never overlap. */
  readonly blocks: readonly Block[];
  /** Laid one over the other: a later format wins where both set a property. */
  readonly formats: readonly FormatPlan[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly TablePlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly charts: readonly ChartPlan[];
  readonly page: PagePlan;
  /** How many rows and columns stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  /** Every row as long as the first. */
  readonly cells: readonly (readonly CellContent[])[];
}

/** A string is always text, never a formula. Dates are serial numbers with a date format. */
export type CellContent = string | number | boolean | null | FormulaContent;

export interface FormulaContent {
  readonly formula: string;
  /** The value it has when the workbook is made: cached in the file. */
  readonly value: string | number | boolean;
}

export interface FormatPlan {
  readonly range: CellRange;
  readonly style: StylePlan;
}

/** Only what is set is laid over. */
export interface StylePlan {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
  };
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "general";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly shrink?: boolean;
  readonly numberFormat?: string;
  /** Of the range as a whole: outer edges and the lines inside. */
  readonly borders?: {
    readonly top?: LinePlan;
    readonly bottom?: LinePlan;
    readonly left?: LinePlan;
    readonly right?: LinePlan;
    readonly insideHorizontal?: LinePlan;
    readonly insideVertical?: LinePlan;
  };
}

export interface LinePlan {
  readonly style: "hair" | "thin" | "medium" | "double" | "dotted";
  readonly color?: string;
}

/** A native table. Its cells (header included) are in a block; a formula column fills down when rows are added. */
export interface TablePlan {
  /** `DuLieu`: starts with a letter, no spaces, unique in the workbook. */
  readonly name: string;
  readonly range: CellRange;
  readonly columns: readonly TableColumnPlan[];
  readonly style: string | null;
  readonly filterButtons: boolean;
}

export interface TableColumnPlan {
  readonly name: string;
  readonly formula?: string;
}

export interface ConditionalFormatPlan {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: "formula"; readonly formula: string; readonly style: ConditionalStyle }
    | {
        readonly kind: "dataBar";
        readonly color: string;
        readonly minimum: number;
        readonly maximum: number;
      };
}

export interface ConditionalStyle {
  readonly color?: string;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly numberFormat?: string;
}

export interface ValidationPlan {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "wholeNumber"; readonly minimum: number; readonly maximum: number }
    | { readonly kind: "date"; readonly from: string; readonly to: string };
  readonly allowBlank: boolean;
  readonly errorTitle: string;
  readonly errorMessage: string;
  readonly promptTitle?: string;
  readonly promptMessage?: string;
}

export interface ChartPlan {
  readonly name: string;
  /** Alternative text for those who can't see it. */
  readonly description: string;
  /** The cells that the chart covers. */
  readonly anchor: CellRange;
  /** Live where it refers to a cell. */
  readonly title: TextSource;
  readonly series: readonly SeriesPlan[];
  readonly categoryAxis: AxisPlan;
  readonly valueAxis: AxisPlan;
  readonly secondaryAxis?: AxisPlan;
  readonly legend: "top" | "bottom" | "right" | "none";
  /** Space between the groups of columns or bars, in percent of their width. */
  readonly gapWidth: number;
  /** −100 to 100: how far columns of a group lie over each other. */
  readonly overlap: number;
  readonly fontSize: number;
  /** Series hidden from the legend, by index. */
  readonly legendOmits?: readonly number[];
}

export type TextSource =
  string | { readonly sheet: string; readonly range: CellRange; readonly cached: string };

export interface SeriesPlan {
  readonly name: TextSource;
  readonly categories: DataReference<string>;
  readonly values: DataReference<number | null>;
  /** `bar` lies, `column` stands; all series of a chart lie or all stand. */
  readonly type: "column" | "bar" | "line";
  readonly axis: "primary" | "secondary";
  readonly fill?: { readonly color: string; readonly pattern?: "solid" | "wideUpwardDiagonal" | "percent20" };
  readonly line?:
    { readonly color: string; readonly width: number; readonly dash?: "solid" | "dash" | "dot" } | "none";
  readonly marker?: "none" | "circle" | "diamond" | "square" | "triangle";
  readonly labels?: {
    readonly numberFormat: string;
    readonly position:
      "outsideEnd" | "insideEnd" | "center" | "top" | "bottom" | "right" | "left" | "insideBase";
    readonly fontSize: number;
    readonly bold?: boolean;
  };
}

/** Cells that a chart reads, with the values they have when the workbook is made. */
export interface DataReference<T> {
  readonly sheet: string;
  readonly range: CellRange;
  readonly cached: readonly T[];
}

export interface AxisPlan {
  readonly visible: boolean;
  readonly title?: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly gridlines?: boolean;
  /** First category on top (bars). */
  readonly reversed?: boolean;
  /** Names of categories at the low end, where values go below zero. */
  readonly labelsLow?: boolean;
  /** Degrees; 0 lies flat, -90 reads upwards. */
  readonly labelRotation?: number;
}

/** The printed page: A4. Lengths in millimetres. */
export interface PagePlan {
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly printArea: CellRange | null;
  /** Rows printed on every page: first and last. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** Pages across; `tall` 0 means as many as needed. */
  readonly fit: { readonly wide: number; readonly tall: number };
  readonly centerHorizontally: boolean;
  /** Excel's codes: &P page, &N pages. */
  readonly header: HeaderFooterPlan;
  readonly footer: HeaderFooterPlan;
  /** Without header on page 1. */
  readonly differentFirstPage: boolean;
  /** A new page starts at these rows. */
  readonly breaksBefore?: readonly number[];
}

export interface HeaderFooterPlan {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}
