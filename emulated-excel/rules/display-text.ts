import { SSF } from "@e965/xlsx";
import type { CellValue } from "../model/content";
import { ErrorValue } from "../model/content";

const { format } = SSF as { readonly format: (numberFormat: string, value: string | number) => string };

/** What a cell shows of its value, its width apart. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (value instanceof ErrorValue) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // The library takes a locale (`[$-42A]`) for a currency.
  const code = numberFormat.replace(/\[\$-[0-9a-f]+\]/gi, "");
  return format(code === "" ? "General" : code, value);
}
