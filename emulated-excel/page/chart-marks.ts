import type { Chart } from "../charts/chart";
import { valuesOf } from "../charts/chart-data";
import { kindOf } from "../charts/chart-series";
import type { SeriesState } from "../charts/chart-series";
import { colorOf } from "./chart-plot";
import type { Plot } from "./chart-plot";
import { pixelsPerPoint } from "./sheet-geometry";
import { svgElement } from "./element";
import { shownValue } from "./shown-cell";

/** Columns that stand or bars that lie, side by side in each category. */
export function drawBars(svg: SVGElement, chart: Chart, plot: Plot): void {
  const bars = chart.series.filter(({ chartType }) => ["column", "bar"].includes(kindOf(chartType)));
  const [first] = bars;
  if (!first) return;
  const { gapWidth, overlap } = chart.group(first);
  const { box, lies, categories, isReversed, place } = plot;
  const step = (lies ? box.height : box.width) / Math.max(1, categories.length);
  const shift = 1 - overlap / 100;
  const thickness = step / (1 + shift * (bars.length - 1) + gapWidth / 100);
  bars.forEach((series, order) => {
    const values = valuesOf(series.values, chart.sheet.workbook);
    values.forEach((value, index) => {
      if (typeof value !== "number") return;
      const fromStart = lies && !isReversed ? categories.length - 1 - index : index;
      const start =
        (fromStart + 0.5) * step -
        (thickness * (1 + shift * (bars.length - 1))) / 2 +
        order * shift * thickness;
      const [zero, end] = [place(0, series.axisGroup), place(value, series.axisGroup)];
      const [low, high] = [Math.min(zero, end), Math.max(zero, end)];
      const rectangle = lies
        ? { x: low, y: box.top + start, width: high - low, height: thickness }
        : { x: box.left + start, y: low, width: thickness, height: high - low };
      svg.append(svgElement("rect", { ...rectangle, fill: colorOf(chart, series), ...stroke(series) }));
      const middle = (lies ? box.top : box.left) + start + thickness / 2;
      label(svg, series, value, lies ? { x: end + 3, y: middle } : { x: middle, y: end - 3 }, lies);
    });
  });
}

function stroke({ line }: SeriesState): Record<string, string | number> {
  if (line.style === "None" || line.style === "Automatic") return {};
  return { stroke: line.color ?? "#000", "stroke-width": (line.weight ?? 0.75) * pixelsPerPoint };
}

/** A line through the values, with its markers; a gap where there is no number. */
export function drawLine(svg: SVGElement, chart: Chart, series: SeriesState, plot: Plot): void {
  const { box, categories, place } = plot;
  const step = box.width / Math.max(1, categories.length);
  const color = colorOf(chart, series);
  let path = "";
  let isPenDown = false;
  valuesOf(series.values, chart.sheet.workbook).forEach((value, index) => {
    if (typeof value !== "number") {
      isPenDown = false;
      return;
    }
    const point = { x: box.left + (index + 0.5) * step, y: place(value, series.axisGroup) };
    path += `${isPenDown ? "L" : "M"}${point.x} ${point.y}`;
    isPenDown = true;
    if (series.marker.style !== "None" && series.chartType === "LineMarkers") {
      const size = series.marker.size * 0.6;
      const fill = series.marker.background ?? color;
      svg.append(
        series.marker.style === "Diamond"
          ? svgElement("rect", {
              x: point.x - size / 1.5,
              y: point.y - size / 1.5,
              width: size * 1.3,
              height: size * 1.3,
              fill,
              transform: `rotate(45 ${point.x} ${point.y})`,
            })
          : svgElement("circle", { cx: point.x, cy: point.y, r: size, fill }),
      );
    }
    label(svg, series, value, { x: point.x, y: point.y - 6 }, false);
  });
  if (series.line.style === "None" || path === "") return;
  const dash = series.line.style === "Dash" ? "6 4" : series.line.style === "Dot" ? "2 3" : "none";
  const width = (series.line.weight ?? 2) * pixelsPerPoint;
  svg.append(
    svgElement("path", {
      d: path,
      fill: "none",
      stroke: color,
      "stroke-width": width,
      "stroke-dasharray": dash,
    }),
  );
}

function label(
  svg: SVGElement,
  { hasDataLabels, labels }: SeriesState,
  value: number,
  at: { readonly x: number; readonly y: number },
  lies: boolean,
): void {
  if (!hasDataLabels) return;
  const size = (labels.font.size ?? 9) * pixelsPerPoint;
  const { text } = shownValue(value, labels.numberFormat);
  const anchor = lies ? "start" : "middle";
  const attributes = {
    x: at.x,
    y: lies ? at.y + size * 0.35 : at.y,
    "font-size": size,
    "text-anchor": anchor,
  };
  svg.append(svgElement("text", attributes, text));
}
