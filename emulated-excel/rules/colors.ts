import { refusal } from "./excel-error";

/** Names of HTML that Excel takes for colours. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  maroon: "#800000",
  purple: "#800080",
  navy: "#000080",
  teal: "#008080",
  lime: "#00FF00",
  aqua: "#00FFFF",
  fuchsia: "#FF00FF",
  olive: "#808000",
  pink: "#FFC0CB",
  brown: "#A52A2A",
};

/** `#rrggbb`, or a name: as `#RRGGBB`. */
export function colorOf(value: unknown): string {
  if (typeof value === "string") {
    if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace("#", "").toUpperCase()}`;
    const color = named[value.toLowerCase()];
    if (color) return color;
  }
  throw refusal("InvalidArgument", `colour ${String(value)}`);
}
