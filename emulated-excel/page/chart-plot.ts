import type { Chart } from "../charts/chart";
import type { AxisGroup } from "../charts/chart-parts";
import { kindOf } from "../charts/chart-series";
import type { SeriesState } from "../charts/chart-series";
import type { CellBox } from "./cell-element";

const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The part of a chart in which series stand, and how numbers become places in it. */
export interface Plot {
  readonly box: CellBox;
  /** Bars lie. */
  readonly lies: boolean;
  readonly categories: readonly string[];
  readonly isReversed: boolean;
  readonly place: (value: number, group: AxisGroup) => number;
  readonly fontSize: number;
}

/** A series' colour, or Excel's own for its place. */
export function colorOf(chart: Chart, series: SeriesState): string {
  if (kindOf(series.chartType) === "line") {
    if (series.line.style !== "None" && series.line.color) return series.line.color;
    if (series.marker.background) return series.marker.background;
  }
  if (series.fill.kind === "solid") return series.fill.color;
  return palette[chart.series.indexOf(series) % palette.length] ?? "#4472C4";
}
