export interface Line {
  readonly style: LineStyle;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** As `Excel.BorderLineStyle` and `BorderWeight` together. */
export type LineStyle =
  | "hair"
  | "thin"
  | "medium"
  | "thick"
  | "double"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot";

/** The full format of a cell: flat, so that mixed ranges compare property by property. */
export interface CellStyle {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  /** `#RRGGBB`. */
  readonly fontColor: string;
  /** `null`: no fill. */
  readonly fill: string | null;
  readonly numberFormat: string;
  readonly horizontal: Horizontal;
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  /** Degrees −90 to 90, or 180 for stacked letters. */
  readonly textOrientation: number;
  readonly readingOrder: "Context" | "LeftToRight" | "RightToLeft";
  /** Edges: a line between two cells is kept by the one it was set on, and never by both. */
  readonly top: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
  readonly right: Line | null;
  readonly diagonalDown: Line | null;
  readonly diagonalUp: Line | null;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Entered with a leading apostrophe: text whatever it looks like. */
  readonly quotePrefix: boolean;
}

export type Horizontal =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";

/** Number of a style in the workbook's style book; 0 is the Normal style. */
export type StyleId = number;

export const normalStyle: CellStyle = {
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  subscript: false,
  superscript: false,
  fontColor: "#000000",
  fill: null,
  numberFormat: "General",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  shrink: false,
  textOrientation: 0,
  readingOrder: "Context",
  top: null,
  bottom: null,
  left: null,
  right: null,
  diagonalDown: null,
  diagonalUp: null,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};
