import type { ChartPlan, SeriesPlan } from "../../../domain/report/workbook-plan";
import { formulaReference, rangeOf } from "./places";

type LabelPlan = NonNullable<SeriesPlan["labels"]>;

const markerSize = 7;
const black = "#000000";

/** The type by which Excel draws a series; all of a chart lie or all stand. */
export function chartTypeOf({
  type,
  marker,
}: SeriesPlan): "ColumnClustered" | "BarClustered" | "Line" | "LineMarkers" {
  if (type !== "line") return type === "bar" ? "BarClustered" : "ColumnClustered";
  return marker === undefined || marker === "none" ? "Line" : "LineMarkers";
}

/** Gives a series its type, axis, sources and look. */
export function drawSeries(
  context: Excel.RequestContext,
  series: Excel.ChartSeries,
  plan: SeriesPlan,
  drawing: { readonly chart: ChartPlan; readonly font: string },
): void {
  const { worksheets } = context.workbook;
  series.chartType = chartTypeOf(plan);
  series.axisGroup = plan.axis === "secondary" ? "Secondary" : "Primary";
  series.name =
    typeof plan.name === "string" ? plan.name : formulaReference(plan.name.sheet, plan.name.range);
  series.setValues(rangeOf(worksheets.getItem(plan.values.sheet), plan.values.range));
  series.setXAxisValues(rangeOf(worksheets.getItem(plan.categories.sheet), plan.categories.range));
  if (plan.type === "line") drawLine(series, plan);
  else drawColumns(series, plan, drawing.chart);
  drawLabels(series, plan, drawing.font);
}

function drawColumns(series: Excel.ChartSeries, plan: SeriesPlan, chart: ChartPlan): void {
  series.gapWidth = Math.min(500, Math.max(0, Math.round(chart.gapWidth)));
  series.overlap = Math.min(100, Math.max(-100, Math.round(chart.overlap)));
  // Else negative bars come out white.
  series.invertIfNegative = false;
  if (plan.fill) series.format.fill.setSolidColor(plainColor(plan.fill));
  const isPatterned = plan.fill?.pattern !== undefined && plan.fill.pattern !== "solid";
  setLine(series, plan.line ?? (isPatterned ? { color: plan.fill?.color ?? black, width: 0.75 } : "none"));
}

function drawLine(series: Excel.ChartSeries, plan: SeriesPlan): void {
  setLine(series, plan.line ?? { color: plan.fill?.color ?? black, width: 2 });
  series.smooth = false;
  if (plan.marker === undefined || plan.marker === "none") {
    series.markerStyle = "None";
    return;
  }
  const lineColor = plan.line === undefined || plan.line === "none" ? undefined : plan.line.color;
  const color = plan.fill?.color ?? lineColor ?? black;
  series.markerStyle = markers[plan.marker];
  series.markerSize = markerSize;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = lineColor ?? color;
}

const markers = { circle: "Circle", diamond: "Diamond", square: "Square", triangle: "Triangle" } as const;
const dashes = { solid: "Continuous", dash: "Dash", dot: "Dot" } as const;

function setLine(series: Excel.ChartSeries, line: NonNullable<SeriesPlan["line"]>): void {
  const { line: format } = series.format;
  if (line === "none") {
    format.lineStyle = "None";
    return;
  }
  format.lineStyle = dashes[line.dash ?? "solid"];
  format.color = line.color;
  format.weight = line.width;
}

/** How much of the colour a pattern leaves to the eye: there is no call for patterns. */
const inked = { solid: 1, wideUpwardDiagonal: 0.5, percent20: 0.25 } as const;

function plainColor({ color, pattern = "solid" }: NonNullable<SeriesPlan["fill"]>): string {
  const share = inked[pattern];
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${channels
    .map((channel) => Math.round(255 - (255 - channel) * share))
    .map((channel) => channel.toString(16).toUpperCase().padStart(2, "0"))
    .join("")}`;
}

function drawLabels(series: Excel.ChartSeries, { labels, type }: SeriesPlan, font: string): void {
  series.hasDataLabels = labels !== undefined;
  if (!labels) return;
  const { dataLabels } = series;
  dataLabels.position = type === "line" ? linePositions[labels.position] : barPositions[labels.position];
  dataLabels.numberFormat = labels.numberFormat;
  dataLabels.showValue = true;
  dataLabels.showSeriesName = false;
  dataLabels.showCategoryName = false;
  dataLabels.showLegendKey = false;
  dataLabels.format.font.name = font;
  dataLabels.format.font.size = labels.fontSize;
  dataLabels.format.font.bold = labels.bold ?? false;
  dataLabels.format.font.color = black;
}

/** Excel refuses places that a kind of series doesn't have: the nearest is taken. */
const barPositions = {
  outsideEnd: "OutsideEnd",
  top: "OutsideEnd",
  right: "OutsideEnd",
  insideEnd: "InsideEnd",
  center: "Center",
  insideBase: "InsideBase",
  bottom: "InsideBase",
  left: "InsideBase",
} as const satisfies Record<LabelPlan["position"], string>;
const linePositions = {
  outsideEnd: "Top",
  top: "Top",
  right: "Right",
  insideEnd: "Top",
  center: "Center",
  insideBase: "Bottom",
  bottom: "Bottom",
  left: "Left",
} as const satisfies Record<LabelPlan["position"], string>;
