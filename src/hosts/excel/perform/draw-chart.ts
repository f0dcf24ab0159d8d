/**
 * Charts through Office.js (set 1.9). What a plan can say and the calls can't, and what stands for it:
 * - pattern fills of series: a lighter tint of their colour with an outline in it, which differs in black and white too;
 * - the alternative text of a chart: none (charts are no shapes at 1.9); the sentence below the title says the finding;
 * - a category axis of its own for the second value axis: Excel makes one that doesn't show.
 */
import { cellAddress } from "../../../domain/grid/address";
import type { ChartPlan, SeriesPlan } from "../../../domain/report/workbook-plan";
import { drawAxes } from "./draw-axis";
import { chartTypeOf, drawSeries } from "./draw-series";
import { formulaReference, rangeOf } from "./places";

interface Drawing {
  readonly chart: ChartPlan;
  /** The name of the font of its letters. */
  readonly font: string;
}

/** The title stands out from the chart's letters by so many points. */
const titleLarger = 2;

/** Makes the chart; its sources must be there. */
export function addChart(context: Excel.RequestContext, sheet: Excel.Worksheet, drawing: Drawing): void {
  const [first] = drawing.chart.series;
  if (!first) throw new RangeError(`The chart ${drawing.chart.name} has no series`);
  const source = rangeOf(context.workbook.worksheets.getItem(first.values.sheet), first.values.range);
  // "Auto" takes rows for columns where there are more of these; one column of values makes one series.
  const chart = sheet.charts.add(chartTypeOf(first), source, "Columns");
  chart.name = drawing.chart.name;
  drawing.chart.series.slice(1).forEach(() => chart.series.add());
  drawParts(context, chart, drawing);
  omitFromLegend(chart, drawing.chart);
}

/** Draws the chart that is there anew, series by series: whatever the plan doesn't speak of stays. */
export function redrawChart(context: Excel.RequestContext, sheet: Excel.Worksheet, drawing: Drawing): void {
  drawParts(context, sheet.charts.getItem(drawing.chart.name), drawing);
}

/** Nothing happens where there is no such chart any more. */
export function deleteChart(sheet: Excel.Worksheet, name: string): void {
  sheet.charts.getItem(name).delete();
}

function drawParts(context: Excel.RequestContext, chart: Excel.Chart, drawing: Drawing): void {
  const plan = drawing.chart;
  const { anchor } = plan;
  chart.setPosition(cellAddress(anchor.top, anchor.left), cellAddress(anchor.bottom, anchor.right));
  drawGround(chart, drawing);
  plan.series.forEach((series, index) => {
    drawSeries(context, chart.series.getItemAt(index), series, drawing);
  });
  drawAxes(chart, drawing);
  drawTitle(chart, drawing);
  drawLegend(chart, drawing);
}

function drawGround(chart: Excel.Chart, { chart: plan, font }: Drawing): void {
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.format.border.lineStyle = "None";
  chart.format.roundedCorners = false;
  chart.format.font.name = font;
  chart.format.font.size = plan.fontSize;
  chart.format.font.color = "#000000";
  chart.plotArea.format.fill.clear();
  // Cells that a user hides or filters away stay in the chart: it shows what the table says.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "NotPlotted";
}

function drawTitle(chart: Excel.Chart, { chart: plan, font }: Drawing): void {
  const { title } = chart;
  if (plan.title === "") {
    title.visible = false;
    return;
  }
  title.visible = true;
  if (typeof plan.title === "string") title.text = plan.title;
  else title.setFormula(formulaReference(plan.title.sheet, plan.title.range));
  title.overlay = false;
  title.format.font.name = font;
  title.format.font.size = plan.fontSize + titleLarger;
  title.format.font.bold = true;
  title.format.font.color = "#000000";
}

const legendPositions = { top: "Top", bottom: "Bottom", right: "Right" } as const;

function drawLegend({ legend }: Excel.Chart, { chart: plan, font }: Drawing): void {
  legend.visible = plan.legend !== "none";
  if (plan.legend === "none") return;
  legend.position = legendPositions[plan.legend];
  legend.overlay = false;
  legend.format.font.name = font;
  legend.format.font.size = plan.fontSize;
}

function omitFromLegend(chart: Excel.Chart, plan: ChartPlan): void {
  if (plan.legend === "none") return;
  const listed = legendOrder(plan.series);
  for (const series of plan.legendOmits ?? []) {
    const entry = listed.indexOf(series);
    if (entry >= 0) chart.legend.legendEntries.getItemAt(entry).visible = false;
  }
}

/** Excel lists columns before lines, and of each kind those on the first axis before those on the second. */
function legendOrder(series: readonly SeriesPlan[]): readonly number[] {
  const rank = ({ type, axis }: SeriesPlan): number =>
    (type === "line" ? 2 : 0) + (axis === "secondary" ? 1 : 0);
  return series
    .map((one, index) => ({ index, rank: rank(one) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ index }) => index);
}
