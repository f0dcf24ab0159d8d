import { formatValue } from "../formulas/format-value";
import type { CellValue } from "../model/content";

/** What a cell shows of its value, its width apart. */
export function displayText(value: CellValue, numberFormat: string): string {
  return formatValue(value, numberFormat === "" ? "General" : numberFormat).text;
}
