import { SSF } from "@e965/xlsx";
import type { CellValue } from "../model/content";
import { ErrorValue } from "../model/content";

const { format } = SSF as { readonly format: (numberFormat: string, value: string | number) => string };

/** What a cell shows of its value, its width apart. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (value instanceof ErrorValue) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return format(numberFormat === "" ? "General" : numberFormat, value);
}
