import type { CellRange } from "../../src/domain/grid/grid";
import type { Line } from "./style";

/** A conditional format; the first of the sheet's list has the highest priority. */
export interface ConditionalFormat {
  readonly id: string;
  ranges: CellRange[];
  stopIfTrue: boolean;
  rule: ConditionalRule;
}

export type ConditionalRule = CustomRule | DataBarRule;

export interface CustomRule {
  readonly kind: "custom";
  /** Without the leading "=", as it reads in the top left cell of the first range. */
  formula: string;
  format: ConditionalStyle;
}

/** What a conditional format lays over; absent where it leaves the cell's own. */
export interface ConditionalStyle {
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: string;
  fill?: string;
  numberFormat?: string;
  top?: Line;
  bottom?: Line;
  left?: Line;
  right?: Line;
}

export interface DataBarRule {
  readonly kind: "dataBar";
  color: string;
  borderColor: string;
  gradient: boolean;
  negativeColor: string;
  negativeBorderColor: string;
  negativeMatchesFill: boolean;
  negativeMatchesBorder: boolean;
  axisColor: string;
  axis: "Automatic" | "None" | "CellMidPoint";
  direction: "Context" | "LeftToRight" | "RightToLeft";
  showDataBarOnly: boolean;
  lower: DataBarBound;
  upper: DataBarBound;
}

export interface DataBarBound {
  readonly type:
    "Automatic" | "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile";
  /** A number as text, or a formula with "=". */
  readonly formula: string | null;
}

/** Data validation of cells: a cell has at most one. */
export interface Validation {
  ranges: CellRange[];
  rule: ValidationRule;
  ignoreBlanks: boolean;
  alert: { show: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}

export type ValidationRule =
  | { readonly kind: "none" }
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "time" | "textLength";
      readonly operator: ValidationOperator;
      /** As given: a number, a date as text, or a formula with "=". */
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    }
  | { readonly kind: "custom"; readonly formula: string };

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";
