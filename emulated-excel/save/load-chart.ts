import { absoluteRange, qualifiedAddress } from "../../src/domain/grid/address";
import type {
  AxisPlan,
  ChartPlan,
  DataReference,
  SeriesPlan,
  TextSource,
} from "../../src/domain/report/workbook-plan";
import { anchorOver } from "../charts/chart-anchor";
import { Chart } from "../charts/chart";
import type { AxisState, LineState, TextState } from "../charts/chart-parts";
import { newSeries } from "../charts/chart-series";
import type { ChartType, LabelPosition, SeriesState } from "../charts/chart-series";
import { chartId } from "../charts/new-chart";
import type { Worksheet } from "../model/worksheet";

/** The title stands out from the chart's letters by so many points. */
const titleLarger = 2;
const black = "#000000";

/** Puts a plan's chart on the sheet, as the file host draws it. */
export function loadChart(sheet: Worksheet, plan: ChartPlan): void {
  const [first] = plan.series;
  const type = first ? typeOf(first) : "ColumnClustered";
  const id = chartId(sheet.workbook.nextId());
  const chart = new Chart(id, plan.name, sheet, type, anchorOver(plan.anchor));
  chart.description = plan.description;
  chart.plotVisibleOnly = false;
  Object.assign(chart.font, { size: plan.fontSize, color: black });
  Object.assign(chart.title.font, { size: plan.fontSize + titleLarger, bold: true });
  chart.title.visible = plan.title !== "";
  chart.title.text = plan.title === "" ? null : textState(plan.title);
  plan.series.forEach((series, index) => {
    chart.series.push(loadSeries(series, sheet.workbook.nextId()));
    if (plan.legendOmits?.includes(index)) (chart.series[index] as SeriesState).inLegend = false;
  });
  for (const series of chart.series) {
    const group = chart.group(series);
    group.gapWidth = Math.min(500, Math.max(0, Math.round(plan.gapWidth)));
    group.overlap = Math.min(100, Math.max(-100, Math.round(plan.overlap)));
  }
  loadLegend(chart, plan);
  loadAxes(chart, plan);
  sheet.charts.push(chart);
}

function loadLegend({ legend }: Chart, plan: ChartPlan): void {
  legend.visible = plan.legend !== "none";
  if (plan.legend !== "none") legend.position = legendPositions[plan.legend];
}

const legendPositions = { top: "Top", bottom: "Bottom", right: "Right" } as const;

function loadSeries(plan: SeriesPlan, id: number): SeriesState {
  const state = newSeries(id, typeOf(plan));
  state.name = textState(plan.name);
  state.values = formula(plan.values);
  state.categories = formula(plan.categories);
  state.axisGroup = plan.axis === "secondary" ? "Secondary" : "Primary";
  loadLine(state.line, plan);
  if (plan.fill && plan.type !== "line") {
    const { color, pattern = "solid" } = plan.fill;
    state.fill = {
      kind: "solid",
      color: color.toUpperCase(),
      ...(pattern !== "solid" && { pattern }),
    };
  }
  if (plan.type === "line") loadMarker(state, plan);
  if (plan.labels) loadLabels(state, plan.labels, plan.type);
  return state;
}

function typeOf({ type, marker }: SeriesPlan): ChartType {
  if (type !== "line") return type === "bar" ? "BarClustered" : "ColumnClustered";
  return marker === undefined || marker === "none" ? "Line" : "LineMarkers";
}

/** Where a plan says nothing: columns have no outline, but patterns one that keeps them tidy; lines are 2 points. */
function loadLine(line: LineState, plan: SeriesPlan): void {
  const { fill } = plan;
  const isPatterned = fill?.pattern !== undefined && fill.pattern !== "solid";
  const usual =
    plan.type === "line"
      ? { color: fill?.color ?? black, width: 2 }
      : isPatterned
        ? { color: fill.color, width: 0.75 }
        : "none";
  const drawn = plan.line ?? usual;
  if (drawn === "none") {
    line.style = "None";
    return;
  }
  line.style = dashes[("dash" in drawn ? drawn.dash : undefined) ?? "solid"];
  line.color = drawn.color.toUpperCase();
  line.weight = drawn.width;
}

const dashes = { solid: "Continuous", dash: "Dash", dot: "Dot" } as const;

function loadMarker(state: SeriesState, { marker = "none", fill, line }: SeriesPlan): void {
  if (marker === "none") {
    state.marker.style = "None";
    return;
  }
  const lineColor = line === undefined || line === "none" ? undefined : line.color;
  const color = (fill?.color ?? lineColor ?? black).toUpperCase();
  state.marker.style = markers[marker];
  state.marker.size = 7;
  state.marker.background = color;
  state.marker.foreground = lineColor?.toUpperCase() ?? color;
}

const markers = { circle: "Circle", diamond: "Diamond", square: "Square", triangle: "Triangle" } as const;

function loadLabels(
  state: SeriesState,
  plan: NonNullable<SeriesPlan["labels"]>,
  type: SeriesPlan["type"],
): void {
  state.hasDataLabels = true;
  state.labels.position = type === "line" ? linePlaces[plan.position] : barPlaces[plan.position];
  state.labels.numberFormat = plan.numberFormat;
  state.labels.linkNumberFormat = false;
  Object.assign(state.labels.font, { size: plan.fontSize, bold: plan.bold ?? false, color: black });
}

type PlanPosition = NonNullable<SeriesPlan["labels"]>["position"];

/** A kind of series doesn't have all places: the nearest is taken. */
export const barPlaces: Readonly<Record<PlanPosition, LabelPosition>> = {
  outsideEnd: "OutsideEnd",
  top: "OutsideEnd",
  right: "OutsideEnd",
  insideEnd: "InsideEnd",
  center: "Center",
  insideBase: "InsideBase",
  bottom: "InsideBase",
  left: "InsideBase",
};
export const linePlaces: Readonly<Record<PlanPosition, LabelPosition>> = {
  outsideEnd: "Top",
  top: "Top",
  right: "Right",
  insideEnd: "Top",
  center: "Center",
  insideBase: "Bottom",
  bottom: "Bottom",
  left: "Left",
};

function loadAxes(chart: Chart, plan: ChartPlan): void {
  const category = chart.axis("Category", "Primary");
  const value = chart.axis("Value", "Primary");
  const secondary = chart.axis("Value", "Secondary");
  if (category) {
    loadAxis(category, plan.categoryAxis);
    Object.assign(category, { categoryType: "TextAxis", tickLabelSpacing: 1, multiLevel: false });
  }
  if (value) loadAxis(value, plan.valueAxis);
  if (secondary) loadAxis(secondary, plan.secondaryAxis ?? { visible: true });
}

function loadAxis(axis: AxisState, plan: AxisPlan): void {
  axis.visible = plan.visible;
  axis.minimum = plan.minimum ?? null;
  axis.maximum = plan.maximum ?? null;
  axis.majorUnit = plan.majorUnit ?? null;
  if (plan.numberFormat !== undefined) {
    axis.numberFormat = plan.numberFormat;
    axis.linkNumberFormat = false;
  }
  axis.majorGridlines.visible = plan.gridlines === true;
  axis.reversePlotOrder = plan.reversed === true;
  axis.tickLabelPosition = plan.labelsLow ? "Low" : "NextToAxis";
  // Excel counts degrees upwards.
  axis.textOrientation = plan.labelRotation === undefined ? null : -plan.labelRotation || 0;
  if (plan.title !== undefined && plan.title !== "") {
    axis.title.visible = true;
    axis.title.text = { kind: "text", text: plan.title };
  }
}

function textState(text: TextSource): TextState {
  if (typeof text === "string") return { kind: "text", text };
  return { kind: "cell", formula: formula(text) };
}

function formula({ sheet, range }: Pick<DataReference<unknown>, "sheet" | "range">): string {
  return qualifiedAddress(sheet, absoluteRange(range));
}
