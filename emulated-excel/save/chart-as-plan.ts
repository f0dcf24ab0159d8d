import type {
  AxisPlan,
  ChartPlan,
  DataReference,
  SeriesPlan,
  TextSource,
} from "../../src/domain/report/workbook-plan";
import { coveredCells } from "../charts/chart-anchor";
import type { Chart } from "../charts/chart";
import { cellsOf, seriesName, textOf, valuesOf } from "../charts/chart-data";
import type { AxisState, FillState, LineState, TextState } from "../charts/chart-parts";
import { kindOf } from "../charts/chart-series";
import type { LabelPosition, SeriesState } from "../charts/chart-series";
import { formatValue } from "../formulas/format-value";
import type { CellValue } from "../model/content";
import type { Workbook } from "../model/workbook";
import type { Lost } from "./workbook-as-plan";

const automaticColor = "#4472C4";

/** The chart as a plan; `null` for kinds that no plan has. */
export function chartAsPlan(chart: Chart, lost: Lost): ChartPlan | null {
  const series = chart.series.map((state) => seriesAsPlan(chart, state));
  if (series.some((plan) => plan === null) || series.length === 0) {
    lost(`the chart ${chart.name}`);
    return null;
  }
  const bars = chart.series.find(({ chartType }) => kindOf(chartType) !== "line");
  const group = bars ? chart.group(bars) : { gapWidth: 150, overlap: 0 };
  const category = chart.axis("Category", "Primary");
  const value = chart.axis("Value", "Primary");
  const secondary = chart.axis("Value", "Secondary");
  const omitted = chart.series.flatMap(({ inLegend }, index) => (inLegend ? [] : [index]));
  return {
    name: chart.name,
    description: chart.description,
    anchor: coveredCells(chart.anchor),
    title: titleAsPlan(chart),
    series: series.filter((plan) => plan !== null),
    categoryAxis: category ? axisAsPlan(category) : { visible: true },
    valueAxis: value ? axisAsPlan(value) : { visible: true },
    ...(secondary && { secondaryAxis: axisAsPlan(secondary) }),
    legend: legendAsPlan(chart),
    gapWidth: group.gapWidth,
    overlap: group.overlap,
    fontSize: chart.font.size ?? 10,
    ...(omitted.length > 0 && { legendOmits: omitted }),
  };
}

function titleAsPlan(chart: Chart): TextSource {
  if (!chart.title.visible) return "";
  const workbook = chart.sheet.workbook;
  if (chart.title.text) return textAsPlan(chart.title.text, workbook);
  const [only, ...others] = chart.series;
  return only && others.length === 0 ? seriesName(chart, only) : "Chart Title";
}

function textAsPlan(text: TextState, workbook: Workbook): TextSource {
  const cells = text.kind === "cell" ? cellsOf(text.formula, workbook) : null;
  const cached = textOf(text, workbook);
  return cells ? { sheet: cells.sheet.name, range: cells.range, cached } : cached;
}

function legendAsPlan({ legend }: Chart): ChartPlan["legend"] {
  if (!legend.visible) return "none";
  return legend.position === "Top" ? "top" : legend.position === "Bottom" ? "bottom" : "right";
}

function seriesAsPlan(chart: Chart, state: SeriesState): SeriesPlan | null {
  const workbook = chart.sheet.workbook;
  const kind = kindOf(state.chartType);
  const isClustered = state.chartType.endsWith("Clustered") || /^Line(Markers)?$/.test(state.chartType);
  if (kind === "area" || kind === "round" || !isClustered) return null;
  const values = reference(state.values, workbook, numberOf);
  if (!values) return null;
  const numbers = values.cached.map((_, index) => String(index + 1));
  const categories = reference(state.categories, workbook, categoryText) ?? { ...values, cached: numbers };
  const line = lineAsPlan(state.line);
  const fill = kind === "line" ? markerFill(state) : fillAsPlan(state.fill);
  const marker = markers[state.marker.style];
  return {
    name: state.name ? textAsPlan(state.name, workbook) : seriesName(chart, state),
    categories,
    values,
    type: kind,
    axis: state.axisGroup === "Secondary" ? "secondary" : "primary",
    ...(fill && { fill }),
    ...(line && { line }),
    ...(kind === "line" && marker && { marker }),
    ...(state.hasDataLabels && { labels: labelsAsPlan(state) }),
  };
}

/** Cells with the values they have now; `null` where the cells are gone. */
function reference<T>(
  formula: string | null,
  workbook: Workbook,
  read: (value: CellValue) => T,
): DataReference<T> | null {
  const cells = cellsOf(formula, workbook);
  if (!cells) return null;
  return { sheet: cells.sheet.name, range: cells.range, cached: valuesOf(formula, workbook).map(read) };
}

function numberOf(value: CellValue): number | null {
  return typeof value === "number" ? value : null;
}

function categoryText(value: CellValue): string {
  return formatValue(value, "General").text;
}

function fillAsPlan(fill: FillState): SeriesPlan["fill"] {
  if (fill.kind !== "solid") return undefined;
  const { color, pattern } = fill;
  return pattern === "wideUpwardDiagonal" || pattern === "percent20" ? { color, pattern } : { color };
}

function markerFill({ marker }: SeriesState): SeriesPlan["fill"] {
  return marker.style !== "None" && marker.background !== null ? { color: marker.background } : undefined;
}

const markers: Readonly<Partial<Record<SeriesState["marker"]["style"], SeriesPlan["marker"]>>> = {
  None: "none",
  Circle: "circle",
  Diamond: "diamond",
  Square: "square",
  Triangle: "triangle",
};

function lineAsPlan({ style, color, weight }: LineState): SeriesPlan["line"] {
  if (style === "Automatic") return undefined;
  if (style === "None") return "none";
  const dash = style === "Dot" || style === "RoundDot" ? "dot" : style.startsWith("Dash") ? "dash" : "solid";
  return { color: color ?? automaticColor, width: weight ?? 0.75, ...(dash !== "solid" && { dash }) };
}

function labelsAsPlan({ labels, chartType }: SeriesState): NonNullable<SeriesPlan["labels"]> {
  const usual = kindOf(chartType) === "line" ? "Right" : "OutsideEnd";
  return {
    numberFormat: labels.numberFormat,
    position: positions[labels.position ?? usual] ?? "outsideEnd",
    fontSize: labels.font.size ?? 9,
    ...(labels.font.bold !== null && { bold: labels.font.bold }),
  };
}

const positions: Readonly<Partial<Record<LabelPosition, NonNullable<SeriesPlan["labels"]>["position"]>>> = {
  OutsideEnd: "outsideEnd",
  InsideEnd: "insideEnd",
  InsideBase: "insideBase",
  Center: "center",
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

function axisAsPlan(axis: AxisState): AxisPlan {
  const { title, minimum, maximum, majorUnit, textOrientation } = axis;
  return {
    visible: axis.visible,
    ...(title.visible && title.text?.kind === "text" && { title: title.text.text }),
    ...(!axis.linkNumberFormat && { numberFormat: axis.numberFormat }),
    ...(minimum !== null && { minimum }),
    ...(maximum !== null && { maximum }),
    ...(majorUnit !== null && { majorUnit }),
    gridlines: axis.majorGridlines.visible,
    reversed: axis.reversePlotOrder,
    labelsLow: axis.tickLabelPosition === "Low",
    // A plan counts degrees downwards.
    ...(textOrientation !== null && { labelRotation: -textOrientation || 0 }),
  };
}
