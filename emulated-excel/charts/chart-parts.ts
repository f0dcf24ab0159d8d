/** Letters of a part of a chart; `null`: as the chart's own. */
export interface FontState {
  name: string | null;
  size: number | null;
  bold: boolean | null;
  italic: boolean | null;
  color: string | null;
  underline: "None" | "Single" | null;
}

export type FillState =
  | { readonly kind: "automatic" | "none" }
  /** A pattern comes only from a file: Office.js has none. */
  | { readonly kind: "solid"; readonly color: string; readonly pattern?: string };

export const lineStyles = [
  "Automatic",
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "RoundDot",
] as const;

export interface LineState {
  style: (typeof lineStyles)[number];
  color: string | null;
  /** Points. */
  weight: number | null;
}

/** A text of a chart: typed, or what a cell shows. */
export type TextState =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "cell"; readonly formula: string };

export interface TitleState {
  visible: boolean;
  /** `null`: Excel's own ("Chart Title", or the only series' name). */
  text: TextState | null;
  overlay: boolean;
  position: (typeof titlePositions)[number];
  textOrientation: number;
  readonly font: FontState;
  readonly box: BoxState;
}

export const titlePositions = ["Automatic", "Top", "Bottom", "Left", "Right"] as const;

/** Something with a fill and an edge. */
export interface BoxState {
  fill: FillState;
  readonly border: LineState;
}

export interface LegendState {
  visible: boolean;
  position: (typeof legendPositions)[number];
  overlay: boolean;
  readonly font: FontState;
  readonly box: BoxState;
}

export const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export interface AxisState {
  readonly type: "Category" | "Value";
  readonly group: AxisGroup;
  visible: boolean;
  /** `null`: automatic, as the next three. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  numberFormat: string;
  /** The format is that of the cells. */
  linkNumberFormat: boolean;
  categoryType: (typeof categoryTypes)[number];
  reversePlotOrder: boolean;
  tickLabelPosition: (typeof tickLabelPositions)[number];
  /** `null`: automatic. */
  tickLabelSpacing: number | null;
  tickMarkSpacing: number;
  majorTickMark: (typeof tickMarks)[number];
  minorTickMark: (typeof tickMarks)[number];
  /** Degrees; `null`: automatic. */
  textOrientation: number | null;
  position: (typeof axisPositions)[number];
  positionAt: number;
  scaleType: "Linear" | "Logarithmic";
  isBetweenCategories: boolean;
  multiLevel: boolean;
  offset: number;
  readonly title: TitleState;
  readonly font: FontState;
  readonly box: BoxState;
  readonly majorGridlines: GridlinesState;
  readonly minorGridlines: GridlinesState;
}

export type AxisGroup = "Primary" | "Secondary";

export const categoryTypes = ["Automatic", "TextAxis", "DateAxis"] as const;
export const tickLabelPositions = ["NextToAxis", "High", "Low", "None"] as const;
export const tickMarks = ["None", "Cross", "Inside", "Outside"] as const;
export const axisPositions = ["Automatic", "Maximum", "Minimum", "Custom"] as const;

export interface GridlinesState {
  visible: boolean;
  readonly line: LineState;
}

export function newFont(given: Partial<FontState> = {}): FontState {
  return { name: null, size: null, bold: null, italic: null, color: null, underline: null, ...given };
}

export function newLine(given: Partial<LineState> = {}): LineState {
  return { style: "Automatic", color: null, weight: null, ...given };
}

export function newBox(): BoxState {
  return { fill: { kind: "automatic" }, border: newLine() };
}

export function newTitle(visible: boolean, font: Partial<FontState>): TitleState {
  return {
    visible,
    text: null,
    overlay: false,
    position: "Automatic",
    textOrientation: 0,
    font: newFont(font),
    box: newBox(),
  };
}

/** An axis as Excel gives it to a new chart of columns. */
export function newAxis(type: AxisState["type"], group: AxisGroup): AxisState {
  return {
    type,
    group,
    // A second category axis stands behind the first and doesn't show.
    visible: type === "Value" || group === "Primary",
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    numberFormat: "General",
    linkNumberFormat: true,
    categoryType: "Automatic",
    reversePlotOrder: false,
    tickLabelPosition: "NextToAxis",
    tickLabelSpacing: null,
    tickMarkSpacing: 1,
    majorTickMark: "None",
    minorTickMark: "None",
    textOrientation: null,
    position: "Automatic",
    positionAt: 0,
    scaleType: "Linear",
    isBetweenCategories: true,
    multiLevel: true,
    offset: 100,
    title: newTitle(false, { size: 10, bold: false }),
    font: newFont(),
    box: newBox(),
    majorGridlines: { visible: type === "Value" && group === "Primary", line: newLine() },
    minorGridlines: { visible: false, line: newLine() },
  };
}
