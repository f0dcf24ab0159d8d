import type { AxisPlan, ChartPlan } from "../../../domain/report/workbook-plan";

const axisGrey = "#7F7F7F";
const gridGrey = "#D9D9D9";
const lineWidth = 0.75;

interface Drawing {
  readonly chart: ChartPlan;
  readonly font: string;
}

/** The axes of a chart; its series must be on theirs already. */
export function drawAxes(chart: Excel.Chart, drawing: Drawing): void {
  const plan = drawing.chart;
  const { categoryAxis, valueAxis } = chart.axes;
  drawAxis(categoryAxis, plan.categoryAxis, drawing);
  // Committees are names, whatever they look like, and each of them is written.
  categoryAxis.categoryType = "TextAxis";
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.multiLevel = false;
  // Where the first category is on top the far end is below: the numbers stay at the foot of the chart.
  categoryAxis.position = plan.categoryAxis.reversed ? "Maximum" : "Automatic";
  drawValueAxis(valueAxis, plan.valueAxis, drawing);
  if (plan.series.some(({ axis }) => axis === "secondary")) {
    const secondary = chart.axes.getItem("Value", "Secondary");
    drawValueAxis(secondary, plan.secondaryAxis ?? { visible: true }, drawing);
  }
}

function drawValueAxis(axis: Excel.ChartAxis, plan: AxisPlan, drawing: Drawing): void {
  drawAxis(axis, plan, drawing);
  // An empty text is Excel's word for "as you see fit".
  axis.minimum = plan.minimum ?? "";
  axis.maximum = plan.maximum ?? "";
  axis.majorUnit = plan.majorUnit ?? "";
}

function drawAxis(axis: Excel.ChartAxis, plan: AxisPlan, { chart, font }: Drawing): void {
  axis.visible = plan.visible;
  // Excel refuses to touch what an axis that doesn't show would look like, but for its scale and its lines.
  axis.majorGridlines.visible = plan.gridlines === true;
  if (plan.gridlines) {
    axis.majorGridlines.format.line.color = gridGrey;
    axis.majorGridlines.format.line.weight = lineWidth;
  }
  axis.reversePlotOrder = plan.reversed === true;
  if (!plan.visible) return;
  drawAxisTitle(axis, plan.title ?? "", { chart, font });
  if (plan.numberFormat !== undefined) axis.numberFormat = plan.numberFormat;
  axis.majorTickMark = "None";
  axis.minorTickMark = "None";
  axis.tickLabelPosition = plan.labelsLow ? "Low" : "NextToAxis";
  if (plan.labelRotation !== undefined) axis.textOrientation = -plan.labelRotation;
  axis.format.line.color = axisGrey;
  axis.format.line.weight = lineWidth;
  axis.format.font.name = font;
  axis.format.font.size = chart.fontSize;
  axis.format.font.color = "#000000";
}

function drawAxisTitle({ title }: Excel.ChartAxis, text: string, { chart, font }: Drawing): void {
  title.visible = text !== "";
  if (text === "") return;
  title.text = text;
  title.format.font.name = font;
  title.format.font.size = chart.fontSize;
  title.format.font.color = "#000000";
}
