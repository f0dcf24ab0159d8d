import { booleanOf, given, numberOf, oneOf, rangeArgument, textOf } from "../../objects/arguments";
import { rangeClass, worksheetClass } from "../../objects/shells";
import { apiClass, method, object, scalar } from "../../protocol/api-class";
import type { HostObject, Member } from "../../protocol/api-class";
import { refusal } from "../../rules/excel-error";
import { Chart } from "../chart";
import { anchorOf, anchorOver, boxOf } from "../chart-anchor";
import type { Box } from "../chart-anchor";
import type { BoxState } from "../chart-parts";
import { chartTypes } from "../chart-series";
import { setSource } from "../new-chart";
import { chartAxesClass } from "./chart-axes";
import { chartAreaFormatClass, chartPlotAreaFormatClass } from "./chart-format";
import { chartLabelsClass, labelsOfChart } from "./chart-labels";
import { chartLegendClass } from "./chart-legend";
import { chartSeriesCollectionClass } from "./chart-series-class";
import { chartTitleClass } from "./chart-title";
import { ensureChart, guarded, partClass } from "./part";

const plotAreaClass = partClass<BoxState>("ChartPlotArea", {
  format: object("1.8", ({ chart, state }) => chartPlotAreaFormatClass.of({ chart, state })),
});

function side(key: keyof Box): Member<Chart> {
  return scalar(
    "1.1",
    (chart) => boxOf(chart.anchor, chart.sheet)[key],
    (chart, value) => {
      const box = { ...boxOf(chart.anchor, chart.sheet), [key]: numberOf(value, key) };
      if (box.left < 0 || box.top < 0 || box.width <= 0 || box.height <= 0)
        throw refusal("InvalidArgument", `${key} ${String(value)}`);
      chart.anchor = anchorOf(box, chart.sheet);
    },
  );
}

function flag(set: string, key: "plotVisibleOnly" | "showDataLabelsOverMaximum"): Member<Chart> {
  return scalar(
    set,
    (chart) => chart[key],
    (chart, value) => {
      chart[key] = booleanOf(value, key);
    },
  );
}

export const chartClass = apiClass<Chart>({
  name: "Chart",
  id: { property: "Id", of: ({ id }) => id },
  check: ensureChart,
  members: guarded((chart) => chart, {
    id: scalar("1.7", ({ id }) => id),
    name: scalar(
      "1.1",
      ({ name }) => name,
      (chart, value) => {
        chart.name = textOf(value, "name");
      },
    ),
    chartType: scalar(
      "1.7",
      ({ chartType }) => chartType,
      (chart, value) => {
        chart.chartType = oneOf(chartTypes, value, "chartType");
        for (const series of chart.series) series.chartType = chart.chartType;
      },
    ),
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
    displayBlanksAs: scalar(
      "1.8",
      (chart) => chart.displayBlanksAs,
      (chart, value) => {
        chart.displayBlanksAs = oneOf(["NotPlotted", "Zero", "Interplotted"], value, "displayBlanksAs");
      },
    ),
    plotVisibleOnly: flag("1.8", "plotVisibleOnly"),
    showDataLabelsOverMaximum: flag("1.8", "showDataLabelsOverMaximum"),
    style: scalar(
      "1.8",
      (chart) => chart.style,
      (chart, value) => {
        chart.style = numberOf(value, "style");
      },
    ),
    title: object("1.1", (chart) => chartTitleClass.of({ chart, state: chart.title })),
    legend: object("1.1", (chart) => chartLegendClass.of({ chart, state: chart.legend })),
    axes: object("1.1", (chart) => chartAxesClass.of(chart)),
    series: object("1.1", (chart) => chartSeriesCollectionClass.of(chart)),
    dataLabels: object("1.1", (chart) => chartLabelsClass.of({ chart, state: labelsOfChart(chart) })),
    format: object("1.1", (chart) => chartAreaFormatClass.of({ chart, state: chart })),
    plotArea: object("1.8", (chart) => plotAreaClass.of({ chart, state: chart.plotBox })),
    worksheet: object("1.2", ({ sheet }) => worksheetClass.of(sheet)),
    activate: method("1.9", ({ sheet }) => {
      sheet.workbook.activeSheet = sheet.id;
    }),
    delete: method("1.1", (chart) => {
      chart.sheet.charts.splice(chart.sheet.charts.indexOf(chart), 1);
    }),
    setData: method("1.1", (chart, [source, by]) => {
      setSource(chart, sourceOf(source), seriesBy(by));
    }),
    setPosition: method("1.1", (chart, [start, end], host) => {
      const first = rangeArgument(start, chart.sheet, host);
      const last = given(end, (value) => rangeArgument(value, chart.sheet, host), null);
      if (first.sheet !== chart.sheet || (last && last.sheet !== chart.sheet))
        throw refusal("InvalidArgument", "a chart stands over cells of its own sheet");
      if (!last) {
        const { width, height } = boxOf(chart.anchor, chart.sheet);
        const { left, top } = boxOf(anchorOver(first.range), chart.sheet);
        chart.anchor = anchorOf({ left, top, width, height }, chart.sheet);
        return;
      }
      chart.anchor = anchorOver({
        top: Math.min(first.range.top, last.range.top),
        left: Math.min(first.range.left, last.range.left),
        bottom: Math.max(first.range.bottom, last.range.bottom),
        right: Math.max(first.range.right, last.range.right),
      });
    }),
  }),
});

export function chartObject(item: unknown): HostObject {
  if (!(item instanceof Chart)) throw new Error("a sheet's chart that charts/ did not make");
  return chartClass.of(item);
}

/** The cells of a chart's source; refused when they are gone. */
export function sourceOf(value: unknown): ReturnType<typeof rangeClass.thing> {
  const source = rangeClass.thing(value);
  if (source.isGone || !source.sheet.workbook.sheets.includes(source.sheet))
    throw refusal("InvalidReference", "the chart's cells were deleted");
  return source;
}

export function seriesBy(value: unknown): "Auto" | "Columns" | "Rows" {
  return given(value, (each) => oneOf(["Auto", "Columns", "Rows"], each, "seriesBy"), "Auto");
}
