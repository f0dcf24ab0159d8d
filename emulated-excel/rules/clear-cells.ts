import type { CellRange } from "../../src/domain/grid/grid";
import type { Worksheet } from "../model/worksheet";
import { clearContentsOf } from "./clear-contents";
import { ensureAllowed, ensureContentsEditable } from "./protection";
import { contains, without } from "./ranges";
import { afterEntering } from "./table-cells";

export type ClearKind = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Clears contents, formats (with conditional formats and merges) or both (with validations too). */
export function clearCells(sheet: Worksheet, range: CellRange, kind: ClearKind): void {
  if (kind === "Hyperlinks" || kind === "RemoveHyperlinks") return;
  if (kind !== "Formats") ensureContentsEditable(sheet, range);
  if (kind !== "Contents") ensureAllowed(sheet, "allowFormatCells");
  if (kind !== "Formats") clearContents(sheet, range);
  if (kind === "Contents") return;
  sheet.restyle(range, () => 0);
  sheet.merges = sheet.merges.filter((merge) => !contains(range, merge));
  for (const format of sheet.conditionalFormats) {
    format.ranges = format.ranges.flatMap((each) => without(each, range));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.ranges.length > 0);
  if (kind === "All") clearValidation(sheet, range);
}

/** Cells of a range without validation; a rule keeps its other cells. */
export function clearValidation(sheet: Worksheet, range: CellRange): void {
  for (const validation of sheet.validations) {
    validation.ranges = validation.ranges.flatMap((each) => without(each, range));
  }
  sheet.validations = sheet.validations.filter((validation) => validation.ranges.length > 0);
}

function clearContents(sheet: Worksheet, range: CellRange): void {
  clearContentsOf(sheet, range);
  afterEntering(sheet, range);
  sheet.workbook.changed();
}
