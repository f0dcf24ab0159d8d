import { rangeAddress } from "../../src/domain/grid/address";
import type { AxisPlan, ChartPlan, SeriesPlan, TextSource } from "../../src/domain/report/workbook-plan";

interface Options {
  readonly withoutChartDescriptions?: boolean;
  readonly withoutPatterns?: boolean;
  readonly withoutFormulaValues?: boolean;
}

const black = "#000000";

/**
 * A chart with everything said that its plan leaves to the host, to compare with its twin: a pattern in either of
 * them leaves that series' fill uncompared, where asked for.
 */
export function chartFacts(chart: ChartPlan, twin: ChartPlan | undefined, options: Options): object {
  const hasColumns = chart.series.some(({ type }) => type !== "line");
  const hasSecondary = chart.series.some(({ axis }) => axis === "secondary");
  return {
    ...(!options.withoutChartDescriptions && { description: chart.description }),
    anchor: rangeAddress(chart.anchor),
    title: textFacts(chart.title, options),
    series: Object.fromEntries(
      chart.series.map((series, index) => [
        `series ${index + 1}`,
        seriesFacts(series, twin?.series[index], options),
      ]),
    ),
    categoryAxis: axisFacts(chart.categoryAxis, false),
    valueAxis: axisFacts(chart.valueAxis, true),
    secondaryAxis: hasSecondary ? axisFacts(chart.secondaryAxis ?? { visible: true }, true) : null,
    legend: chart.legend,
    legendOmits: chart.legend === "none" ? [] : [...(chart.legendOmits ?? [])].sort((a, b) => a - b),
    ...(hasColumns && { gapWidth: Math.round(chart.gapWidth), overlap: Math.round(chart.overlap) }),
    fontSize: chart.fontSize,
  };
}

function textFacts(text: TextSource, { withoutFormulaValues }: Options): unknown {
  if (typeof text === "string") return text;
  const { sheet, range, cached } = text;
  return { at: `${sheet}!${rangeAddress(range)}`, ...(!withoutFormulaValues && { cached }) };
}

function isPatternedSeries({ type, fill }: SeriesPlan): boolean {
  return type !== "line" && fill?.pattern !== undefined && fill.pattern !== "solid";
}

function seriesFacts(series: SeriesPlan, twin: SeriesPlan | undefined, options: Options): object {
  const { categories, values, type } = series;
  const isPatterned = isPatternedSeries(series);
  const leftOut = options.withoutPatterns && (isPatterned || (twin && isPatternedSeries(twin)));
  const cells = (data: SeriesPlan["categories"] | SeriesPlan["values"]) => ({
    at: `${data.sheet}!${rangeAddress(data.range)}`,
    ...(!options.withoutFormulaValues && { cached: data.cached }),
  });
  return {
    name: textFacts(series.name, options),
    categories: cells(categories),
    values: cells(values),
    type,
    axis: series.axis,
    ...(!leftOut && {
      fill: type === "line" ? null : fillFacts(series.fill),
      line: lineFacts(series, isPatterned),
    }),
    marker: type === "line" ? markerFacts(series) : null,
    labels: series.labels ? labelFacts(series.labels, type) : null,
  };
}

function fillFacts(fill: SeriesPlan["fill"]): object | null {
  return fill ? { color: fill.color.toUpperCase(), pattern: fill.pattern ?? "solid" } : null;
}

function lineFacts({ line, fill, type }: SeriesPlan, isPatterned: boolean): unknown {
  const usual =
    type === "line"
      ? { color: fill?.color ?? black, width: 2 }
      : isPatterned
        ? { color: fill?.color ?? black, width: 0.75 }
        : ("none" as const);
  const drawn: SeriesPlan["line"] = line ?? usual;
  if (drawn === "none") return "none";
  return { color: drawn.color.toUpperCase(), width: drawn.width, dash: drawn.dash ?? "solid" };
}

function markerFacts({ marker = "none", fill, line }: SeriesPlan): object | null {
  if (marker === "none") return null;
  const lineColor = line === undefined || line === "none" ? undefined : line.color;
  return { marker, color: (fill?.color ?? lineColor ?? black).toUpperCase() };
}

type Labels = NonNullable<SeriesPlan["labels"]>;

/** Places that a kind of series doesn't have stand for the nearest that it has. */
function labelFacts(labels: Labels, type: SeriesPlan["type"]): object {
  const places = type === "line" ? linePlaces : barPlaces;
  return {
    numberFormat: labels.numberFormat,
    position: places[labels.position],
    fontSize: labels.fontSize,
    bold: labels.bold ?? false,
  };
}

const barPlaces: Record<Labels["position"], Labels["position"]> = {
  outsideEnd: "outsideEnd",
  top: "outsideEnd",
  right: "outsideEnd",
  insideEnd: "insideEnd",
  center: "center",
  insideBase: "insideBase",
  bottom: "insideBase",
  left: "insideBase",
};
const linePlaces: Record<Labels["position"], Labels["position"]> = {
  outsideEnd: "top",
  top: "top",
  right: "right",
  insideEnd: "top",
  center: "center",
  insideBase: "bottom",
  bottom: "bottom",
  left: "left",
};

/** Of an axis that doesn't show, only what the plot shows counts. */
function axisFacts(axis: AxisPlan, hasScale: boolean): object {
  return {
    visible: axis.visible,
    gridlines: axis.gridlines ?? false,
    reversed: axis.reversed ?? false,
    ...(hasScale && {
      minimum: axis.minimum ?? null,
      maximum: axis.maximum ?? null,
      majorUnit: axis.majorUnit ?? null,
    }),
    ...(axis.visible && {
      title: axis.title ?? "",
      numberFormat: axis.numberFormat ?? "General",
      labelsLow: axis.labelsLow ?? false,
      labelRotation: axis.labelRotation ?? null,
    }),
  };
}
