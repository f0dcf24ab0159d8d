import type { Chart } from "./chart";
import { valuesOf } from "./chart-data";
import type { AxisState } from "./chart-parts";
import { kindOf } from "./chart-series";

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit: number;
}

/** About the scale that Excel chooses for a value axis; what is set on the axis stays. */
export function automaticScale(chart: Chart, axis: AxisState): Scale {
  const numbers = chart.series
    .filter(({ axisGroup }) => axisGroup === axis.group)
    .flatMap((series) => valuesOf(series.values, chart.sheet.workbook))
    .filter((value) => typeof value === "number");
  const largest = numbers.reduce((most, number) => Math.max(most, number), 0);
  const smallest = numbers.reduce((least, number) => Math.min(least, number), 0);
  // Lines that keep to a small part of the room are looked at more closely.
  const isLines = chart.series.every(({ chartType }) => kindOf(chartType) === "line");
  const low = numbers.length > 0 ? Math.min(...numbers) : 0;
  const from = isLines && low > 0 && largest - low < largest / 6 ? low - (largest - low) / 2 : smallest;
  const unit = axis.majorUnit ?? roundUnit(((axis.maximum ?? largest) - (axis.minimum ?? from) || 1) / 5);
  const minimum = axis.minimum ?? Math.floor(from / unit) * unit;
  const maximum = axis.maximum ?? (Math.floor(largest / unit) + (largest > 0 ? 1 : 0)) * unit;
  return {
    minimum,
    maximum: maximum > minimum ? maximum : minimum + unit,
    majorUnit: unit,
    minorUnit: axis.minorUnit ?? unit / 5,
  };
}

/** The next 1, 2 or 5 times a power of ten. */
function roundUnit(unit: number): number {
  const power = 10 ** Math.floor(Math.log10(unit));
  const factor = [1, 2, 5, 10].find((each) => each * power >= unit * 0.999) ?? 10;
  return factor * power;
}
