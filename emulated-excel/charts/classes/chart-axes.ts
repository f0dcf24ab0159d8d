import { booleanOf, given, numberOf, oneOf, rangeArgument, textOf } from "../../objects/arguments";
import { apiClass, method, object, scalar } from "../../protocol/api-class";
import type { HostObject, Member } from "../../protocol/api-class";
import { refusal } from "../../rules/excel-error";
import type { Chart } from "../chart";
import { automaticScale } from "../automatic-scale";
import { formulaOf } from "../chart-data";
import type { AxisGroup, AxisState, GridlinesState } from "../chart-parts";
import { axisPositions, categoryTypes, tickLabelPositions, tickMarks } from "../chart-parts";
import { chartAxisFormatClass, chartLineClass } from "./chart-format";
import { chartAxisTitleClass } from "./chart-title";
import { ensureChart, kept, partClass } from "./part";
import type { Part } from "./part";

const gridlinesFormatClass = partClass<GridlinesState>("ChartGridlinesFormat", {
  line: object("1.1", ({ chart, state }) => chartLineClass.of({ chart, state: state.line })),
});

const gridlinesClass = partClass<GridlinesState>("ChartGridlines", {
  visible: kept<GridlinesState, "visible">("1.1", "visible", booleanOf),
  format: object("1.1", ({ chart, state }) => gridlinesFormatClass.of({ chart, state })),
});

type Bound = "minimum" | "maximum" | "majorUnit" | "minorUnit";

/** "" makes it automatic again; then it reads as the number that Excel chose. */
function bound(key: Bound): Member<Part<AxisState>> {
  return scalar(
    "1.1",
    ({ chart, state }) => {
      if (state[key] !== null) return state[key];
      if (state.type === "Category") return "";
      return automaticScale(chart, state)[key];
    },
    ({ state }, value) => {
      state[key] = value === "" || value === null ? null : numberOf(value, key);
    },
  );
}

export const chartAxisClass = partClass<AxisState>("ChartAxis", {
  type: scalar("1.7", ({ state }) => state.type),
  axisGroup: scalar("1.7", ({ state }) => state.group),
  minimum: bound("minimum"),
  maximum: bound("maximum"),
  majorUnit: bound("majorUnit"),
  minorUnit: bound("minorUnit"),
  visible: kept<AxisState, "visible">("1.7", "visible", booleanOf),
  categoryType: kept<AxisState, "categoryType">("1.7", "categoryType", (value, what) =>
    oneOf(categoryTypes, value, what),
  ),
  reversePlotOrder: kept<AxisState, "reversePlotOrder">("1.7", "reversePlotOrder", booleanOf),
  tickLabelPosition: kept<AxisState, "tickLabelPosition">("1.7", "tickLabelPosition", (value, what) =>
    oneOf(tickLabelPositions, value, what),
  ),
  tickLabelSpacing: scalar(
    "1.7",
    ({ state }) => state.tickLabelSpacing ?? "Automatic",
    ({ state }, value) => {
      state.tickLabelSpacing = value === "" ? null : numberOf(value, "tickLabelSpacing");
    },
  ),
  tickMarkSpacing: kept<AxisState, "tickMarkSpacing">("1.7", "tickMarkSpacing", numberOf),
  majorTickMark: kept<AxisState, "majorTickMark">("1.7", "majorTickMark", (value, what) =>
    oneOf(tickMarks, value, what),
  ),
  minorTickMark: kept<AxisState, "minorTickMark">("1.7", "minorTickMark", (value, what) =>
    oneOf(tickMarks, value, what),
  ),
  scaleType: kept<AxisState, "scaleType">("1.7", "scaleType", (value, what) =>
    oneOf(["Linear", "Logarithmic"], value, what),
  ),
  numberFormat: scalar(
    "1.8",
    ({ state }) => state.numberFormat,
    ({ state }, value) => {
      state.numberFormat = textOf(value, "numberFormat");
      state.linkNumberFormat = false;
    },
  ),
  linkNumberFormat: kept<AxisState, "linkNumberFormat">("1.9", "linkNumberFormat", booleanOf),
  isBetweenCategories: kept<AxisState, "isBetweenCategories">("1.8", "isBetweenCategories", booleanOf),
  multiLevel: kept<AxisState, "multiLevel">("1.8", "multiLevel", booleanOf),
  offset: kept<AxisState, "offset">("1.8", "offset", numberOf),
  position: kept<AxisState, "position">("1.8", "position", (value, what) =>
    oneOf(axisPositions, value, what),
  ),
  positionAt: scalar("1.8", ({ state }) => state.positionAt),
  setPositionAt: method("1.8", ({ state }, [value]) => {
    state.positionAt = numberOf(value, "value");
    state.position = "Custom";
  }),
  textOrientation: scalar(
    "1.8",
    ({ state }) => state.textOrientation ?? "",
    ({ state }, value) => {
      state.textOrientation = value === "" ? null : rotation(numberOf(value, "textOrientation"));
    },
  ),
  setCategoryNames: method("1.7", ({ chart, state }, [source], host) => {
    if (state.type !== "Category") throw refusal("InvalidOperation", "category names of a value axis");
    const formula = formulaOf(rangeArgument(source, chart.sheet, host));
    for (const series of chart.series) if (series.axisGroup === state.group) series.categories = formula;
  }),
  title: object("1.1", ({ chart, state }) => chartAxisTitleClass.of({ chart, state: state.title })),
  format: object("1.1", ({ chart, state }) => chartAxisFormatClass.of({ chart, state })),
  majorGridlines: object("1.1", ({ chart, state }) =>
    gridlinesClass.of({ chart, state: state.majorGridlines }),
  ),
  minorGridlines: object("1.1", ({ chart, state }) =>
    gridlinesClass.of({ chart, state: state.minorGridlines }),
  ),
});

function rotation(degrees: number): number {
  if (degrees < -90 || degrees > 90) throw refusal("InvalidArgument", `textOrientation ${degrees}`);
  return degrees;
}

export const chartAxesClass = apiClass<Chart>({
  name: "ChartAxes",
  check: ensureChart,
  members: {
    categoryAxis: object("1.1", (chart) => axisOf(chart, "Category", "Primary")),
    valueAxis: object("1.1", (chart) => axisOf(chart, "Value", "Primary")),
    getItem: method("1.7", (chart, [type, group]) =>
      axisOf(
        chart,
        oneOf(["Category", "Value"], type, "type"),
        given(group, (value) => oneOf(["Primary", "Secondary"], value, "group"), "Primary"),
      ),
    ),
  },
});

function axisOf(chart: Chart, type: AxisState["type"], group: AxisGroup): HostObject {
  const state = chart.axis(type, group);
  if (!state) throw refusal("ItemNotFound", `no series stands on the ${group.toLowerCase()} axis`);
  return chartAxisClass.of({ chart, state });
}
