import { automaticScale } from "../charts/automatic-scale";
import type { Scale } from "../charts/automatic-scale";
import type { Chart } from "../charts/chart";
import { seriesName, titleText, valuesOf } from "../charts/chart-data";
import type { AxisGroup } from "../charts/chart-parts";
import { kindOf } from "../charts/chart-series";
import { formatValue } from "../formulas/format-value";
import type { CellBox } from "./cell-element";
import { drawBars, drawLine } from "./chart-marks";
import { colorOf } from "./chart-plot";
import type { Plot } from "./chart-plot";
import { element, svgElement } from "./element";
import { pixelsPerPoint } from "./sheet-geometry";
import { shownValue } from "./shown-cell";

/** A chart as a sketch: what it says, not each detail of how Excel draws it. */
export function chartElement(chart: Chart, box: CellBox): HTMLElement {
  const host = element("div", { class: "chart", "data-chart": chart.name, title: chart.name });
  for (const key of ["top", "left", "width", "height"] as const) host.style[key] = `${box[key]}px`;
  const { width, height } = box;
  const size = (chart.font.size ?? 10) * pixelsPerPoint;
  const svg = svgElement("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": chart.font.name ?? "sans-serif",
    "font-size": size,
    fill: chart.font.color ?? "#000",
  });
  const titleSize = (chart.title.font.size ?? 14) * pixelsPerPoint;
  const hasTitle = chart.title.visible;
  if (hasTitle) {
    const place = { x: width / 2, y: titleSize + 2, "text-anchor": "middle" };
    svg.append(
      svgElement("text", { ...place, "font-size": titleSize, "font-weight": "bold" }, titleText(chart)),
    );
  }
  const top = hasTitle ? titleSize * 1.5 + 4 : 8;
  const legendHeight = chart.legend.visible ? size * 1.6 : 0;
  const legendTop = chart.legend.position === "Top" ? top : height - legendHeight;
  if (chart.legend.visible) svg.append(legend(chart, width, legendTop + size, size));
  const plotTop = top + (chart.legend.visible && chart.legend.position === "Top" ? legendHeight : 0);
  const bottom = height - (chart.legend.visible && chart.legend.position !== "Top" ? legendHeight : 4);
  drawPlot(svg, chart, { top: plotTop, left: 0, width, height: bottom - plotTop }, size);
  host.append(svg);
  return host;
}

function legend(chart: Chart, width: number, baseline: number, size: number): SVGElement {
  const group = svgElement("g");
  const listed = chart.listed().filter(({ inLegend }) => inLegend);
  const entryWidth = width / Math.max(1, listed.length + 0.5);
  listed.forEach((series, index) => {
    const x = entryWidth * (index + 0.3);
    group.append(
      svgElement("rect", {
        x,
        y: baseline - size * 0.7,
        width: size * 0.7,
        height: size * 0.7,
        fill: colorOf(chart, series),
      }),
      svgElement("text", { x: x + size, y: baseline }, seriesName(chart, series)),
    );
  });
  return group;
}

function drawPlot(svg: SVGElement, chart: Chart, outer: CellBox, size: number): void {
  const workbook = chart.sheet.workbook;
  const lies = chart.series.some(({ chartType }) => kindOf(chartType) === "bar");
  const [first] = chart.series;
  const categories = valuesOf(first?.categories ?? null, workbook).map(
    (value) => formatValue(value, "General").text,
  );
  const longest = categories.reduce((most, text) => Math.max(most, text.length), 0) * size * 0.5;
  const categoryRoom = Math.min(longest, lies ? outer.width * 0.35 : outer.height * 0.35) + 6;
  const hasSecondary = chart.series.some(({ axisGroup }) => axisGroup === "Secondary");
  const valueRoom = size * 3.4;
  const box: CellBox = {
    top: outer.top + 6,
    left: outer.left + (lies ? categoryRoom : valueRoom),
    width: outer.width - (lies ? categoryRoom + 10 : valueRoom + (hasSecondary ? valueRoom : 10)),
    height:
      outer.height -
      6 -
      (lies
        ? size * 1.6
        : Math.min(
            categoryRoom,
            longest > outer.width / Math.max(1, categories.length) ? categoryRoom : size * 1.6,
          )),
  };
  const scales: Partial<Record<AxisGroup, Scale>> = {};
  for (const group of ["Primary", "Secondary"] as const) {
    const axis = chart.axis("Value", group);
    if (axis) scales[group] = automaticScale(chart, axis);
  }
  const place = (value: number, group: AxisGroup): number => {
    const { minimum = 0, maximum = 1 } = scales[group] ?? {};
    const share = Math.max(0, Math.min(1, (value - minimum) / (maximum - minimum || 1)));
    return lies ? box.left + share * box.width : box.top + (1 - share) * box.height;
  };
  const isReversed = chart.axis("Category", "Primary")?.reversePlotOrder ?? false;
  const plot: Plot = { box, lies, categories, isReversed, place, fontSize: size };
  drawValueAxes(svg, chart, plot, scales);
  drawCategories(svg, chart, plot);
  drawBars(svg, chart, plot);
  for (const series of chart.series)
    if (kindOf(series.chartType) === "line") drawLine(svg, chart, series, plot);
}

function drawValueAxes(
  svg: SVGElement,
  chart: Chart,
  plot: Plot,
  scales: Partial<Record<AxisGroup, Scale>>,
): void {
  const { box, lies, place, fontSize } = plot;
  for (const group of ["Primary", "Secondary"] as const) {
    const axis = chart.axis("Value", group);
    const scale = scales[group];
    if (!axis || !scale) continue;
    const steps = Math.min(40, Math.floor((scale.maximum - scale.minimum) / scale.majorUnit + 0.001));
    for (let step = 0; step <= steps; step++) {
      const value = scale.minimum + step * scale.majorUnit;
      const at = place(value, group);
      if (axis.majorGridlines.visible) {
        const line = lies
          ? { x1: at, x2: at, y1: box.top, y2: box.top + box.height }
          : { x1: box.left, x2: box.left + box.width, y1: at, y2: at };
        svg.append(svgElement("line", { ...line, stroke: "#D9D9D9" }));
      }
      if (!axis.visible) continue;
      const { text } = shownValue(value, axis.numberFormat);
      const right = group === "Secondary";
      const spot = lies
        ? { x: at, y: box.top + box.height + fontSize * 1.2, "text-anchor": "middle" }
        : {
            x: right ? box.left + box.width + 4 : box.left - 4,
            y: at + fontSize * 0.35,
            "text-anchor": right ? "start" : "end",
          };
      svg.append(svgElement("text", spot, text));
    }
  }
}

function drawCategories(
  svg: SVGElement,
  chart: Chart,
  { box, lies, categories, isReversed, fontSize, place }: Plot,
): void {
  const axis = chart.axis("Category", "Primary");
  const zero = place(0, "Primary");
  const line = lies
    ? { x1: zero, x2: zero, y1: box.top, y2: box.top + box.height }
    : { x1: box.left, x2: box.left + box.width, y1: zero, y2: zero };
  svg.append(svgElement("line", { ...line, stroke: "#7F7F7F" }));
  if (!axis?.visible) return;
  const step = (lies ? box.height : box.width) / Math.max(1, categories.length);
  categories.forEach((text, index) => {
    const fromTop = lies && !isReversed ? categories.length - 1 - index : index;
    const middle = (fromTop + 0.5) * step;
    if (lies) {
      const spot = { x: box.left - 4, y: box.top + middle + fontSize * 0.35, "text-anchor": "end" };
      svg.append(svgElement("text", spot, text));
      return;
    }
    const x = box.left + middle;
    const y = box.top + box.height + fontSize;
    const isTurned = text.length * fontSize * 0.5 > step;
    const anchor = { "text-anchor": isTurned ? "end" : "middle" };
    const turn = isTurned && `rotate(-60 ${x} ${y})`;
    svg.append(svgElement("text", { x, y, ...anchor, transform: turn }, text));
  });
}
