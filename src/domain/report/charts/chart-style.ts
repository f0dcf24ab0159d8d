import { numberFormats } from "../page/page-style";
import type { ChartPlan } from "../workbook-plan";

/** Pale and dark tell the series apart on a black-and-white print as well; so do the hatching and the markers. */
export const ink = {
  pale: "#CFCFCF",
  dark: "#1F3864",
  hatched: "#9C2A00",
  mark: "#C55A11",
  line: "#595959",
} as const;

export const countFormat = numberFormats.count;
export const percentFormat = numberFormats.percent;

/** Where a chart lies, and its title. */
export type ChartPlace = Pick<ChartPlan, "anchor" | "title">;
