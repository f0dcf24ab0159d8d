import type { AxisGroup, FillState, FontState, LineState, TextState } from "./chart-parts";
import { newFont, newLine } from "./chart-parts";

/** The kinds of chart that this Excel draws; others are refused. */
export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "LineMarkersStacked",
  "Area",
  "AreaStacked",
  "Pie",
  "Doughnut",
] as const;

export type ChartType = (typeof chartTypes)[number];

export const markerStyles = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

export const labelPositions = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

export type LabelPosition = (typeof labelPositions)[number];

/** Formulas name the cells: `'Tổng hợp'!$C$11:$C$24`, or `#REF!` after they were deleted. */
export interface SeriesState {
  readonly id: number;
  /** `null`: Excel's own, `Series1`. */
  name: TextState | null;
  values: string | null;
  categories: string | null;
  chartType: ChartType;
  axisGroup: AxisGroup;
  fill: FillState;
  readonly line: LineState;
  readonly marker: MarkerState;
  smooth: boolean;
  invertIfNegative: boolean;
  varyByCategories: boolean;
  hasDataLabels: boolean;
  readonly labels: LabelsState;
  /** Shown in the legend. */
  inLegend: boolean;
}

export interface MarkerState {
  style: (typeof markerStyles)[number];
  size: number;
  /** `null`: automatic. */
  background: string | null;
  foreground: string | null;
}

export interface LabelsState {
  showValue: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  showPercentage: boolean;
  showLegendKey: boolean;
  showBubbleSize: boolean;
  separator: string;
  /** `null`: where Excel puts them for the kind of series. */
  position: LabelPosition | null;
  numberFormat: string;
  linkNumberFormat: boolean;
  textOrientation: number;
  readonly font: FontState;
  fill: FillState;
  readonly border: LineState;
}

export function newSeries(id: number, chartType: ChartType): SeriesState {
  return {
    id,
    name: null,
    values: null,
    categories: null,
    chartType,
    axisGroup: "Primary",
    fill: { kind: "automatic" },
    line: newLine(),
    marker: { style: "Automatic", size: 5, background: null, foreground: null },
    smooth: false,
    invertIfNegative: false,
    varyByCategories: false,
    hasDataLabels: false,
    labels: newLabels(),
    inLegend: true,
  };
}

export function newLabels(): LabelsState {
  return {
    showValue: true,
    showCategoryName: false,
    showSeriesName: false,
    showPercentage: false,
    showLegendKey: false,
    showBubbleSize: false,
    separator: ", ",
    position: null,
    numberFormat: "General",
    linkNumberFormat: true,
    textOrientation: 0,
    font: newFont(),
    fill: { kind: "none" },
    border: newLine({ style: "None" }),
  };
}

export type SeriesKind = "column" | "bar" | "line" | "area" | "round";

export function kindOf(type: ChartType): SeriesKind {
  if (type.startsWith("Column")) return "column";
  if (type.startsWith("Bar")) return "bar";
  if (type.startsWith("Line")) return "line";
  return type.startsWith("Area") ? "area" : "round";
}

/** Where labels of a series may stand; Excel refuses other places. */
export function labelPlaces(type: ChartType): readonly LabelPosition[] {
  switch (kindOf(type)) {
    case "column":
    case "bar":
      return type.endsWith("Clustered")
        ? ["Center", "InsideEnd", "InsideBase", "OutsideEnd"]
        : ["Center", "InsideEnd", "InsideBase"];
    case "line":
      return ["Left", "Right", "Top", "Bottom", "Center"];
    case "area":
      return [];
    case "round":
      return type === "Pie" ? ["Center", "InsideEnd", "OutsideEnd", "BestFit"] : [];
  }
}
