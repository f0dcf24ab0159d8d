import type { Summary } from "../../consolidate/summary";
import type { ChartFigures } from "./chart-figures";
import { type ChartPlace, ink, percentFormat, countFormat } from "./chart-style";
import type { DrawingContext } from "../plan-options";
import type { ChartPlan, SeriesPlan } from "../workbook-plan";

/** Admissions from month to month against the straight line of the even plan; cut off after the period. */
export function cumulativeChart(
  summary: Summary,
  figures: ChartFigures,
  months: { readonly first: number; readonly last: number },
  common: ChartPlace,
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
export function structureChart(
  figures: ChartFigures,
  common: ChartPlace,
  context: DrawingContext,
): ChartPlan {
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
    valueAxis: { visible: false, minimum: 0, maximum: 100 },
    legend: "none",
    gapWidth: 50,
    overlap: 0,
    fontSize: 8,
  };
}
