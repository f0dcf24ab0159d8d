import { booleanOf, given, oneOf, rangeArgument, textOf, wholeNumberOf } from "../../objects/arguments";
import { apiClass, method, object, scalar } from "../../protocol/api-class";
import type { Member } from "../../protocol/api-class";
import type { Host } from "../../protocol/host";
import { colorOf } from "../../rules/colors";
import { displayText } from "../../rules/display-text";
import { refusal } from "../../rules/excel-error";
import type { Chart } from "../chart";
import { cellsOf, formulaOf, seriesName, valuesOf } from "../chart-data";
import type { MarkerState, SeriesState } from "../chart-series";
import { chartTypes, labelPlaces, markerStyles, newSeries } from "../chart-series";
import { chartFillClass, chartLineClass } from "./chart-format";
import { chartLabelsClass } from "./chart-labels";
import { ensureChart, kept, partClass } from "./part";
import type { Part } from "./part";

const longestName = 255;

const seriesFormatClass = partClass<SeriesState>("ChartSeriesFormat", {
  fill: object("1.1", ({ chart, state }) => chartFillClass.of({ chart, state })),
  line: object("1.1", ({ chart, state }) => chartLineClass.of({ chart, state: state.line })),
});

function markerMember<K extends keyof MarkerState>(
  key: K,
  read: (value: unknown, what: string) => MarkerState[K],
): Member<Part<SeriesState>> {
  return scalar(
    "1.7",
    ({ state }) => state.marker[key] ?? "",
    ({ state }, value) => {
      state.marker[key] = read(value, key);
    },
  );
}

/** It is shared by the series that are drawn side by side. */
function groupMember(
  set: string,
  key: "gapWidth" | "overlap",
  least: number,
  most: number,
): Member<Part<SeriesState>> {
  return scalar(
    set,
    ({ chart, state }) => chart.group(state)[key],
    ({ chart, state }, value) => {
      const number = wholeNumberOf(value, key);
      if (number < least || number > most) throw refusal("InvalidArgument", `${key} ${number}`);
      chart.group(state)[key] = number;
    },
  );
}

export const chartSeriesClass = partClass<SeriesState>("ChartSeries", {
  name: scalar(
    "1.1",
    ({ chart, state }) => seriesName(chart, state),
    ({ chart, state }, value) => putName(chart, state, textOf(value, "name")),
  ),
  chartType: scalar(
    "1.7",
    ({ state }) => state.chartType,
    ({ chart, state }, value) => putType(chart, state, oneOf(chartTypes, value, "chartType")),
  ),
  axisGroup: kept<SeriesState, "axisGroup">("1.8", "axisGroup", (value, what) =>
    oneOf(["Primary", "Secondary"], value, what),
  ),
  gapWidth: groupMember("1.7", "gapWidth", 0, 500),
  overlap: groupMember("1.8", "overlap", -100, 100),
  hasDataLabels: kept<SeriesState, "hasDataLabels">("1.7", "hasDataLabels", booleanOf),
  smooth: kept<SeriesState, "smooth">("1.7", "smooth", booleanOf),
  invertIfNegative: kept<SeriesState, "invertIfNegative">("1.8", "invertIfNegative", booleanOf),
  varyByCategories: kept<SeriesState, "varyByCategories">("1.8", "varyByCategories", booleanOf),
  plotOrder: scalar(
    "1.7",
    ({ chart, state }) => chart.series.indexOf(state) + 1,
    ({ chart, state }, value) => putOrder(chart, state, wholeNumberOf(value, "plotOrder") - 1),
  ),
  markerStyle: markerMember("style", (value, what) => oneOf(markerStyles, value, what)),
  markerSize: markerMember("size", (value, what) => markerSize(wholeNumberOf(value, what))),
  markerBackgroundColor: markerMember("background", colorOf),
  markerForegroundColor: markerMember("foreground", colorOf),
  format: object("1.1", ({ chart, state }) => seriesFormatClass.of({ chart, state })),
  dataLabels: object("1.8", ({ chart, state }) => chartLabelsClass.of({ chart, state: { series: [state] } })),
  setValues: method("1.7", ({ chart, state }, [source], host) => {
    state.values = cellsArgument(chart, source, host);
  }),
  setXAxisValues: method("1.7", ({ chart, state }, [source], host) => {
    state.categories = cellsArgument(chart, source, host);
  }),
  getDimensionValues: method("1.12", ({ chart, state }, [dimension]) => {
    const which = oneOf(["Categories", "Values"], dimension, "dimension");
    const formula = which === "Values" ? state.values : state.categories;
    return valuesOf(formula, chart.sheet.workbook).map((value) => displayText(value, "General"));
  }),
  getDimensionDataSourceString: method("1.15", ({ state }, [dimension]) => {
    const which = oneOf(["Categories", "Values"], dimension, "dimension");
    return (which === "Values" ? state.values : state.categories) ?? "";
  }),
  delete: method("1.7", ({ chart, state }) => {
    chart.series.splice(chart.series.indexOf(state), 1);
  }),
});

export const chartSeriesCollectionClass = apiClass<Chart>({
  name: "ChartSeriesCollection",
  check: ensureChart,
  items: {
    all: (chart) => chart.series.map((state) => chartSeriesClass.of({ chart, state })),
    byKey: () => null,
  },
  members: {
    count: scalar("1.1", (chart) => chart.series.length),
    getCount: method("1.4", (chart) => chart.series.length),
    add: method("1.7", (chart, [name, index]) => {
      const state = newSeries(chart.sheet.workbook.nextId(), chart.chartType);
      const at = given(index, (value) => wholeNumberOf(value, "index"), chart.series.length);
      if (at < 0 || at > chart.series.length) throw refusal("InvalidArgument", `index ${at}`);
      chart.series.splice(at, 0, state);
      given(name, (value) => putName(chart, state, textOf(value, "name")), undefined);
      return chartSeriesClass.of({ chart, state });
    }),
  },
});

/** `='Tổng hợp'!$C$10` reads the cell; any other text is the name itself. */
function putName(chart: Chart, series: SeriesState, name: string): void {
  if (name.startsWith("=")) {
    const formula = name.slice(1);
    if (!cellsOf(formula, chart.sheet.workbook)) throw refusal("InvalidArgument", `name ${name}`);
    series.name = { kind: "cell", formula };
    return;
  }
  if (name.length > longestName) throw refusal("InvalidArgument", `name of ${name.length} characters`);
  series.name = name === "" ? null : { kind: "text", text: name };
}

/** Labels stay where they are, unless the new kind has no such place. */
function putType(chart: Chart, series: SeriesState, type: SeriesState["chartType"]): void {
  series.chartType = type;
  const { labels } = series;
  if (labels.position !== null && !labelPlaces(type).includes(labels.position)) labels.position = null;
  if (chart.series.length === 1) chart.chartType = type;
}

function putOrder(chart: Chart, series: SeriesState, at: number): void {
  if (at < 0 || at >= chart.series.length) throw refusal("InvalidArgument", `plotOrder ${at + 1}`);
  chart.series.splice(chart.series.indexOf(series), 1);
  chart.series.splice(at, 0, series);
}

function markerSize(size: number): number {
  if (size < 2 || size > 72) throw refusal("InvalidArgument", `markerSize ${size}`);
  return size;
}

/** The formula of one row or one column of cells. */
function cellsArgument(chart: Chart, source: unknown, host: Host): string {
  const target = rangeArgument(source, chart.sheet, host);
  if (target.isGone) throw refusal("InvalidReference", "its cells were deleted");
  return formulaOf(target);
}
