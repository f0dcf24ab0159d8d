import type { Line, LineStyle } from "../model/style";
import { oneOf } from "./choices";
import { refusal } from "./excel-error";

/** A line as the API says it: style and weight apart. */
export interface NamedLine {
  readonly style: string;
  readonly weight: string;
}

const names: Readonly<Record<LineStyle, NamedLine>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

export function nameOfLine(line: Line | null): NamedLine {
  return line ? names[line.style] : { style: "None", weight: "Thin" };
}

/** The line with another style; `null` takes it away. */
export function lineWithStyle(line: Line | null, value: unknown): Line | null {
  const style = oneOf(styles, value, "style");
  if (style === "None") return null;
  const weight = line ? names[line.style].weight : "Thin";
  return { style: lineStyle(style, weight), color: line?.color ?? "#000000" };
}

export function lineWithWeight(line: Line | null, value: unknown): Line {
  const weight = oneOf(weights, value, "weight");
  const style = line ? names[line.style].style : "Continuous";
  return { style: lineStyle(style, weight), color: line?.color ?? "#000000" };
}

export function lineWithColor(line: Line | null, color: string): Line {
  return { style: line?.style ?? "thin", color };
}

/** Excel draws the nearest line where a style has no such weight. */
function lineStyle(style: string, weight: string): LineStyle {
  const fitting = (Object.keys(names) as LineStyle[]).filter((each) => names[each].style === style);
  const exact = fitting.find((each) => names[each].weight === weight);
  const nearest = exact ?? fitting[0];
  if (!nearest) throw refusal("InvalidArgument", `line ${style}`);
  return nearest;
}
