import { oneOf, textOf } from "../../objects/arguments";
import { worksheetClass } from "../../objects/shells";
import type { Worksheet } from "../../model/worksheet";
import { apiClass, method, object, scalar } from "../../protocol/api-class";
import { ensureAllowed } from "../../rules/protection";
import { chartTypes } from "../chart-series";
import { addChart } from "../new-chart";
import { chartClass, chartObject, seriesBy, sourceOf } from "./chart-class";

export const chartCollectionClass = apiClass<Worksheet>({
  name: "ChartCollection",
  items: {
    all: (sheet) => sheet.charts.map(chartObject),
    byKey: (sheet, key) => {
      const chart = chartNamed(sheet, String(key));
      return chart ? chartObject(chart) : null;
    },
  },
  members: {
    count: scalar("1.1", (sheet) => sheet.charts.length),
    getCount: method("1.4", (sheet) => sheet.charts.length),
    getItemOrNullObject: method("1.4", (sheet, [name]) => {
      const chart = chartNamed(sheet, textOf(name, "name"));
      return chart ? chartObject(chart) : null;
    }),
    add: method("1.1", (sheet, [type, source, by]) => {
      ensureAllowed(sheet, "allowEditObjects");
      return chartClass.of(addChart(sheet, oneOf(chartTypes, type, "type"), sourceOf(source), seriesBy(by)));
    }),
  },
});

worksheetClass.extend({
  charts: object("1.1", (sheet) => chartCollectionClass.of(sheet)),
});

function chartNamed(sheet: Worksheet, key: string): Worksheet["charts"][number] | undefined {
  return (
    sheet.charts.find(({ id }) => id === key) ??
    sheet.charts.find(({ name }) => name.toLowerCase() === key.toLowerCase())
  );
}
