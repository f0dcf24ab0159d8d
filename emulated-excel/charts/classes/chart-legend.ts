import { booleanOf, oneOf } from "../../objects/arguments";
import { apiClass, method, object, scalar } from "../../protocol/api-class";
import type { Chart } from "../chart";
import type { LegendState } from "../chart-parts";
import { legendPositions } from "../chart-parts";
import type { SeriesState } from "../chart-series";
import { chartLegendFormatClass } from "./chart-format";
import { ensureChart, kept, partClass } from "./part";

export const chartLegendEntryClass = partClass<SeriesState>("ChartLegendEntry", {
  visible: kept<SeriesState, "inLegend">("1.7", "inLegend", booleanOf),
  index: scalar("1.8", ({ chart, state }) => chart.listed().indexOf(state)),
});

export const chartLegendEntriesClass = apiClass<Chart>({
  name: "ChartLegendEntryCollection",
  check: ensureChart,
  items: {
    all: (chart) => chart.listed().map((state) => chartLegendEntryClass.of({ chart, state })),
    byKey: () => null,
  },
  members: { getCount: method("1.7", (chart) => chart.series.length) },
});

export const chartLegendClass = partClass<LegendState>("ChartLegend", {
  visible: kept<LegendState, "visible">("1.1", "visible", booleanOf),
  position: kept<LegendState, "position">("1.1", "position", (value, what) =>
    oneOf(legendPositions, value, what),
  ),
  overlay: kept<LegendState, "overlay">("1.1", "overlay", booleanOf),
  format: object("1.1", ({ chart, state }) => chartLegendFormatClass.of({ chart, state })),
  legendEntries: object("1.7", ({ chart }) => chartLegendEntriesClass.of(chart)),
});
