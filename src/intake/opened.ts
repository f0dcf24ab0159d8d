import type { Workbook } from "../domain/grid/grid";
import type { FileFormat, OpenedFile } from "./opened-file";
import { refused } from "./refusal";

/** The outcome of a reader: `null` is a file that is what it seems but can't be read. */
export function opened(format: FileFormat, workbook: Workbook | null): OpenedFile {
  if (workbook === null) return refused("damaged");
  return workbook.sheets.length === 0 ? refused("no-sheets") : { state: "read", format, workbook };
}
