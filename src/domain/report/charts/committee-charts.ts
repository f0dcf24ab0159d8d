import type { Summary } from "../../consolidate/summary";
import type { CellRange } from "../../grid/grid";
import type { ChartFigures } from "./chart-figures";
import { type ChartPlace, ink, percentFormat, countFormat } from "./chart-style";
import type { ChartTable } from "./chart-tables";
import type { DrawingContext } from "../plan-options";
import type { ChartPlan, SeriesPlan, TextSource } from "../workbook-plan";

/** Quota and admitted as columns, the percentage as markers against the line of 100 %. */
export function quotaChart(
  summary: Summary,
  figures: ChartFigures,
  common: ChartPlace,
  context: DrawingContext,
): ChartPlan {
  const { shown } = figures;
  const categories = shown.texts(0);
  const highest = Math.max(1, ...summary.committees.flatMap(({ quota, admitted }) => [quota ?? 0, admitted]));
  const highestPercent = Math.max(100, ...summary.committees.map(({ percent }) => percent ?? 0));
  const highestMark = Math.ceil((highestPercent * 1.12) / 20) * 20;
  const lowestMark = Math.min(...summary.committees.map(({ percent }) => percent ?? Infinity));
  const columnsShare = Math.min(0.6, Math.max(0.4, (lowestMark / highestMark) * 0.9));
  const hasPercent = summary.committees.some(({ percent }) => percent !== null);
  const column = (index: number, color: string): SeriesPlan => ({
    name: shown.name(index),
    categories,
    values: shown.numbers(index),
    type: "column",
    axis: "primary",
    fill: { color },
    line: { color: ink.line, width: 0.5 },
  });
  const percent: SeriesPlan = {
    name: shown.name(3),
    categories,
    values: shown.numbers(3),
    type: "line",
    axis: "secondary",
    line: "none",
    marker: "diamond",
    fill: { color: ink.mark },
    // Where thirty stand close together their numbers would overlap; the further pages have them.
    ...(figures.ranking
      ? {}
      : {
          labels: {
            numberFormat: percentFormat,
            position: "top" as const,
            fontSize: figures.shownCount > 20 ? 6 : 7,
          },
        }),
  };
  const full: SeriesPlan = {
    name: shown.name(4),
    categories,
    values: shown.numbers(4),
    type: "line",
    axis: "secondary",
    line: { color: ink.mark, width: 1, dash: "dash" },
    marker: "none",
  };
  return {
    ...common,
    name: "QuotaChart",
    description: context.texts.charts.describe.quota(context.narrative),
    series: [
      ...(summary.total.quota === null ? [] : [column(1, ink.pale)]),
      column(2, ink.dark),
      ...(hasPercent ? [percent, full] : []),
    ],
    categoryAxis: { visible: true, labelRotation: figures.shownCount > 16 ? -90 : -45 },
    // The columns keep to the lower part, so that the markers above them stay legible.
    valueAxis: {
      visible: true,
      numberFormat: countFormat,
      minimum: 0,
      gridlines: true,
      ...(hasPercent ? { maximum: roundedUp(highest / columnsShare) } : {}),
    },
    ...(hasPercent
      ? {
          secondaryAxis: {
            visible: true,
            numberFormat: percentFormat,
            minimum: 0,
            maximum: highestMark,
          },
        }
      : {}),
    legend: "bottom",
    gapWidth: 60,
    overlap: 0,
    fontSize: 8,
  };
}

/** Bars to the right above the quota, hatched bars to the left below it, the number at their end. */
export function varianceChart(
  variance: ChartTable,
  count: number,
  common: ChartPlace,
  context: DrawingContext,
): ChartPlan {
  const categories = variance.texts(0);
  const bars = (index: number, fill: NonNullable<SeriesPlan["fill"]>, numberFormat: string): SeriesPlan => ({
    name: variance.name(index),
    categories,
    values: variance.numbers(index),
    type: "bar",
    axis: "primary",
    fill,
    line: { color: ink.line, width: 0.5 },
    labels: { numberFormat, position: "outsideEnd", fontSize: count > 20 ? 6 : 8 },
  });
  return {
    ...common,
    name: "VarianceChart",
    description: context.texts.charts.describe.variance,
    series: [
      bars(2, { color: ink.dark }, '[>=1][$-42A]+#,##0;[>0]0;""'),
      bars(3, { color: ink.hatched, pattern: "wideUpwardDiagonal" }, '"";[$-42A]"–"#,##0;""'),
    ],
    categoryAxis: { visible: true, reversed: true, labelsLow: true },
    valueAxis: { visible: false, numberFormat: "General", ...withRoomForLabels(variance) },
    legend: "bottom",
    gapWidth: 40,
    overlap: 100,
    fontSize: count > 20 ? 7 : 8,
  };
}

/** Ends of the axis beyond the longest bars: a number at a bar's end would else lie over the names. */
function withRoomForLabels(variance: ChartTable): { minimum: number; maximum: number } {
  const values = [2, 3].flatMap((index) => variance.numbers(index).cached.map((value) => value ?? 0));
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = Math.max(1, highest - lowest) * 0.2;
  return {
    minimum: lowest < 0 ? Math.floor(lowest - room) : 0,
    maximum: highest > 0 || lowest === 0 ? Math.ceil(highest + room) : 0,
  };
}

/** A page of the ranking of all committees, for provinces with too many of them for the first page. */
export function rankingChart(
  ranking: ChartTable,
  part: { readonly from: number; readonly to: number; readonly number: number },
  place: { readonly anchor: CellRange; readonly title: TextSource; readonly maximum: number },
  context: DrawingContext,
): ChartPlan {
  const bars = (index: number, fill: NonNullable<SeriesPlan["fill"]>): SeriesPlan => ({
    name: ranking.name(index),
    categories: ranking.texts(0, part.from, part.to),
    values: ranking.numbers(index, part.from, part.to),
    type: "bar",
    axis: "primary",
    fill,
    line: { color: ink.line, width: 0.5 },
    labels: { numberFormat: '[>=0.005][$-42A]General;[>0]0;""', position: "outsideEnd", fontSize: 7 },
  });
  return {
    name: `RankingChart${part.number}`,
    description: context.texts.charts.describe.ranking,
    anchor: place.anchor,
    title: place.title,
    series: [bars(2, { color: ink.dark }), bars(3, { color: ink.hatched, pattern: "wideUpwardDiagonal" })],
    categoryAxis: { visible: true, reversed: true },
    valueAxis: {
      visible: true,
      minimum: 0,
      maximum: place.maximum,
      majorUnit: 50,
      gridlines: true,
      numberFormat: percentFormat,
    },
    legend: "bottom",
    gapWidth: 35,
    overlap: 100,
    fontSize: 7,
  };
}

/** To one or two leading digits, so that the axis has round steps. */
function roundedUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value)) / 2;
  return Math.ceil(value / step) * step;
}
