import { booleanOf, numberOf, oneOf, textOf } from "../../objects/arguments";
import { object, scalar } from "../../protocol/api-class";
import type { Member } from "../../protocol/api-class";
import { refusal } from "../../rules/excel-error";
import type { Chart } from "../chart";
import type { LabelsState, SeriesState } from "../chart-series";
import { labelPlaces, labelPositions, newLabels } from "../chart-series";
import { chartBorderClass, chartFillClass, chartFontClass } from "./chart-format";
import { partClass } from "./part";
import type { Part } from "./part";

/** Labels of one series, or of all series of the chart. */
export interface LabelsTarget {
  readonly series: readonly SeriesState[];
}

export function labelsOfChart(chart: Chart): LabelsTarget {
  return { series: chart.series };
}

type Flag =
  "showValue" | "showCategoryName" | "showSeriesName" | "showPercentage" | "showLegendKey" | "showBubbleSize";

/** Showing something of a label brings the labels themselves. */
function flag(key: Flag): Member<Part<LabelsTarget>> {
  return scalar(
    "1.1",
    ({ state }) => state.series.some((series) => series.hasDataLabels && series.labels[key]),
    ({ state }, value) => {
      for (const series of state.series) {
        series.labels[key] = booleanOf(value, key);
        if (value === true) series.hasDataLabels = true;
      }
    },
  );
}

function labelMember<K extends keyof LabelsState>(
  set: string,
  key: K,
  read: (value: unknown, what: string) => LabelsState[K],
  after: (labels: LabelsState) => void = () => undefined,
): Member<Part<LabelsTarget>> {
  return scalar(
    set,
    ({ state }) => first(state)[key],
    ({ state }, value) => {
      for (const { labels } of shown(state)) {
        labels[key] = read(value, key);
        after(labels);
      }
    },
  );
}

const labelFormatClass = partClass<LabelsTarget>("ChartDataLabelFormat", {
  font: object("1.1", ({ chart, state }) => chartFontClass.of({ chart, state: first(state).font })),
  fill: object("1.1", ({ chart, state }) => chartFillClass.of({ chart, state: first(state) })),
  border: object("1.8", ({ chart, state }) => chartBorderClass.of({ chart, state: first(state).border })),
});

export const chartLabelsClass = partClass<LabelsTarget>("ChartDataLabels", {
  showValue: flag("showValue"),
  showCategoryName: flag("showCategoryName"),
  showSeriesName: flag("showSeriesName"),
  showPercentage: flag("showPercentage"),
  showLegendKey: flag("showLegendKey"),
  showBubbleSize: flag("showBubbleSize"),
  separator: labelMember("1.1", "separator", textOf),
  numberFormat: labelMember("1.8", "numberFormat", textOf, (labels) => {
    labels.linkNumberFormat = false;
  }),
  linkNumberFormat: labelMember("1.9", "linkNumberFormat", booleanOf),
  textOrientation: labelMember("1.8", "textOrientation", numberOf),
  position: scalar(
    "1.1",
    ({ state }) => first(state).position ?? "Invalid",
    ({ state }, value) => {
      const position = oneOf(labelPositions, value, "position");
      for (const { chartType, labels } of shown(state)) {
        if (!labelPlaces(chartType).includes(position))
          throw refusal("InvalidArgument", `labels of ${chartType} can't stand ${position}`);
        labels.position = position;
      }
    },
  ),
  format: object("1.1", ({ chart, state }) => labelFormatClass.of({ chart, state })),
});

function first({ series }: LabelsTarget): LabelsState {
  return series[0]?.labels ?? newLabels();
}

/** A series without labels has none to format. */
function shown({ series }: LabelsTarget): readonly SeriesState[] {
  const found = series.filter(({ hasDataLabels }) => hasDataLabels);
  if (found.length === 0) throw refusal("InvalidOperation", "the series has no data labels");
  return found;
}
