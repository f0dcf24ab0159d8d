import type { CellValue } from "../model/content";
import { ErrorValue } from "../model/content";
import { displayText } from "../rules/display-text";
import { numberText } from "./values";

export interface FormattedValue {
  readonly text: string;
  /** `#RRGGBB` that the format asks for (`[Red]`); `null` without. */
  readonly color: string | null;
}

const colors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  magenta: "#FF00FF",
  cyan: "#00FFFF",
};

/** A value as a cell of that number format shows it (wide enough), with English separators. */
export function formatValue(value: CellValue, numberFormat: string): FormattedValue {
  if (value === null) return { text: "", color: null };
  if (value instanceof ErrorValue) return { text: value.error, color: null };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", color: null };
  if (/^general$/i.test(numberFormat) || (numberFormat === "@" && typeof value === "number"))
    return { text: typeof value === "number" ? numberText(value) : value, color: null };
  const section = sectionFor(value, numberFormat);
  const color = /\[(black|white|red|green|blue|yellow|magenta|cyan)\]/i.exec(section)?.[1];
  return {
    text: typeof value === "string" && !section.includes("@") ? value : displayText(value, numberFormat),
    color: color === undefined ? null : (colors[color.toLowerCase()] ?? null),
  };
}

/** The part of the format that is for the value: positive;negative;zero;text. */
function sectionFor(value: string | number, numberFormat: string): string {
  const sections = numberFormat.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/g) ?? [];
  if (typeof value === "string")
    return sections[3] ?? (sections.at(-1)?.includes("@") ? sections.at(-1) : "") ?? "";
  if (value < 0 && sections.length > 1) return sections[1] ?? "";
  if (value === 0 && sections.length > 2) return sections[2] ?? "";
  return sections[0] ?? "";
}
