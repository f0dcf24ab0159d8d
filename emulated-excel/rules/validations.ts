import type { CellRange } from "../../src/domain/grid/grid";
import type { Validation, ValidationRule } from "../model/rules-of-cells";
import type { Worksheet } from "../model/worksheet";
import { clearValidation } from "./clear-cells";
import { cellCount, intersection, overlaps, without } from "./ranges";

/** What cells without a rule have. */
export function noValidation(ranges: CellRange[]): Validation {
  return {
    ranges,
    rule: { kind: "none" },
    ignoreBlanks: true,
    alert: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: true, title: "", message: "" },
  };
}

/** The validations of the range's cells; mixed when there are several, or cells with none beside cells with one. */
export function validationsIn(
  sheet: Worksheet,
  range: CellRange,
): { readonly found: readonly Validation[]; readonly isMixed: boolean } {
  const found = sheet.validations.filter(({ ranges }) => ranges.some((each) => overlaps(each, range)));
  const covered = found.flatMap(({ ranges }) => ranges.flatMap((each) => intersection(each, range) ?? []));
  const cells = covered.reduce((sum, each) => sum + cellCount(each), 0);
  return { found, isMixed: found.length > 1 || (found.length === 1 && cells !== cellCount(range)) };
}

/** Gives the cells a rule, in place of what they had; alerts and prompts begin anew. */
export function validate(sheet: Worksheet, range: CellRange, rule: ValidationRule): void {
  clearValidation(sheet, range);
  if (rule.kind === "none") return;
  sheet.validations.push({ ...noValidation([range]), rule });
}

/** The validations of exactly these cells: those that reach further are split; cells without one get an empty one. */
export function carveValidations(sheet: Worksheet, range: CellRange): Validation[] {
  const carved: Validation[] = [];
  let bare = [range];
  for (const validation of [...sheet.validations]) {
    const inside = validation.ranges.flatMap((each) => intersection(each, range) ?? []);
    if (inside.length === 0) continue;
    bare = inside.reduce((parts, hole) => parts.flatMap((part) => without(part, hole)), bare);
    const outside = validation.ranges.flatMap((each) => without(each, range));
    if (outside.length > 0) {
      sheet.validations.push({ ...validation, ranges: outside });
      validation.ranges = inside;
    }
    carved.push(validation);
  }
  if (bare.length > 0) {
    const empty = noValidation(bare);
    sheet.validations.push(empty);
    carved.push(empty);
  }
  return carved;
}
