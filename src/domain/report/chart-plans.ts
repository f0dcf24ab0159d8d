import type { Summary } from "../consolidate/summary";
import type { CellRange } from "../grid/grid";
import type { ChartFigures } from "./chart-figures";
import type { ChartTable } from "./chart-tables";
import type { DrawingContext } from "./plan-options";
import type { AxisPlan, ChartPlan, SeriesPlan, TextSource } from "./workbook-plan";

/** Pale and dark tell the series apart on a black-and-white print as well; so do the hatching and the markers. */
const ink = {
  pale: "#CFCFCF",
  dark: "#1F3864",
  hatched: "#9C2A00",
  mark: "#C55A11",
  line: "#595959",
} as const;

const hiddenAxis: AxisPlan = { visible: false };
const countFormat = "[$-42A]#,##0";
const percentFormat = "[$-42A]General";

type Common = Pick<ChartPlan, "anchor" | "title">;

/** Quota and admitted as columns, the percentage as markers against the line of 100 %. */
export function quotaChart(
  summary: Summary,
  figures: ChartFigures,
  common: Common,
  context: DrawingContext,
): ChartPlan {
  const { shown } = figures;
  const categories = shown.texts(0);
  const highest = Math.max(1, ...summary.committees.flatMap(({ quota, admitted }) => [quota ?? 0, admitted]));
  const highestPercent = Math.max(100, ...summary.committees.map(({ percent }) => percent ?? 0));
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
    labels: { numberFormat: percentFormat, position: "top", fontSize: figures.shownCount > 20 ? 6 : 7 },
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
    series: [column(1, ink.pale), column(2, ink.dark), ...(hasPercent ? [percent, full] : [])],
    categoryAxis: { visible: true, labelRotation: figures.shownCount > 16 ? -90 : -45 },
    // The columns keep to the lower part, so that the markers above them stay legible.
    valueAxis: {
      visible: true,
      numberFormat: countFormat,
      minimum: 0,
      gridlines: true,
      ...(hasPercent ? { maximum: roundedUp(highest * 1.8) } : {}),
    },
    ...(hasPercent
      ? {
          secondaryAxis: {
            visible: true,
            numberFormat: percentFormat,
            minimum: 0,
            maximum: Math.ceil((highestPercent * 1.12) / 20) * 20,
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
  common: Common,
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
      bars(2, { color: ink.dark }, '[>=1]+#,##0;[>0]0;""'),
      bars(3, { color: ink.hatched, pattern: "wideUpwardDiagonal" }, '"";"–"#,##0;""'),
    ],
    categoryAxis: { visible: true, reversed: true, labelsLow: true },
    valueAxis: { ...hiddenAxis, numberFormat: "General" },
    legend: "bottom",
    gapWidth: 40,
    overlap: 100,
    fontSize: count > 20 ? 7 : 8,
  };
}

/** Admissions from month to month against the straight line of the even plan; cut off after the period. */
export function cumulativeChart(
  summary: Summary,
  figures: ChartFigures,
  months: { readonly first: number; readonly last: number },
  common: Common,
  context: DrawingContext,
): ChartPlan {
  const { months: table } = figures;
  const [from, to] = [months.first - 1, months.last - 1];
  const plan: SeriesPlan = {
    name: table.name(1),
    categories: table.texts(0),
    values: table.numbers(1),
    type: "line",
    axis: "primary",
    line: { color: ink.line, width: 1.5, dash: "dash" },
    marker: "none",
  };
  // A series starts with the first category: up to the cut-off it is drawn from January on.
  const reached: SeriesPlan = {
    name: table.name(2),
    categories: table.texts(0, 0, Math.max(from, to)),
    values: table.numbers(2, 0, Math.max(from, to)),
    type: "line",
    axis: "primary",
    line: { color: ink.dark, width: 2.25 },
    marker: "circle",
    labels: { numberFormat: countFormat, position: "top", fontSize: 7 },
  };
  return {
    ...common,
    name: "CumulativeChart",
    description: context.texts.charts.describe.cumulative,
    series: summary.total.quota === null ? [reached] : [plan, reached],
    categoryAxis: { visible: true },
    valueAxis: { visible: true, numberFormat: countFormat, minimum: 0, gridlines: true },
    legend: "bottom",
    gapWidth: 50,
    overlap: 0,
    fontSize: 8,
  };
}

/** Groups overlap (a woman may be a Youth Union member), so they are bars of shares, not slices of a whole. */
export function structureChart(figures: ChartFigures, common: Common, context: DrawingContext): ChartPlan {
  const { structure } = figures;
  return {
    ...common,
    name: "StructureChart",
    description: context.texts.charts.describe.structure,
    series: [
      {
        name: structure.name(1),
        categories: structure.texts(0),
        values: structure.numbers(1),
        type: "bar",
        axis: "primary",
        fill: { color: ink.dark },
        line: { color: ink.line, width: 0.5 },
        labels: { numberFormat: `${percentFormat}"%"`, position: "outsideEnd", fontSize: 8, bold: true },
      },
    ],
    categoryAxis: { visible: true, reversed: true },
    valueAxis: { ...hiddenAxis, minimum: 0, maximum: 100 },
    legend: "none",
    gapWidth: 50,
    overlap: 0,
    fontSize: 8,
  };
}

/** A page of the ranking of all committees, for provinces with too many of them for the first page. */
export function rankingChart(
  ranking: ChartTable,
  part: { readonly from: number; readonly to: number; readonly number: number },
  place: { readonly anchor: CellRange; readonly title: TextSource; readonly maximum: number },
  context: DrawingContext,
): ChartPlan {
  return {
    name: `RankingChart${part.number}`,
    description: context.texts.charts.describe.ranking,
    anchor: place.anchor,
    title: place.title,
    series: [
      {
        name: ranking.name(1),
        categories: ranking.texts(0, part.from, part.to),
        values: ranking.numbers(1, part.from, part.to),
        type: "bar",
        axis: "primary",
        fill: { color: ink.dark },
        line: { color: ink.line, width: 0.5 },
        labels: { numberFormat: percentFormat, position: "outsideEnd", fontSize: 7 },
      },
    ],
    categoryAxis: { visible: true, reversed: true },
    valueAxis: {
      visible: true,
      minimum: 0,
      maximum: place.maximum,
      majorUnit: 50,
      gridlines: true,
      numberFormat: percentFormat,
    },
    legend: "none",
    gapWidth: 35,
    overlap: 0,
    fontSize: 7,
  };
}

/** To one or two leading digits, so that the axis has round steps. */
function roundedUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value)) / 2;
  return Math.ceil(value / step) * step;
}
