import type { DefinedName } from "../model/table";
import type { Workbook } from "../model/workbook";
import { parseArea } from "./addresses";
import { refusal } from "./excel-error";

const longestName = 255;

/** Refuses what Excel takes for no name of a table or of cells. */
export function ensureName(name: string): void {
  const isWritten = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= longestName;
  const isReference = parseArea(name) !== null || /^(r|c|r\d*c\d*)$/i.test(name);
  if (!isWritten || isReference) throw refusal("InvalidArgument", `not a name: ${name}`);
}

export function addName(
  workbook: Workbook,
  sheet: string | null,
  name: string,
  formula: string,
  comment: string,
): DefinedName {
  ensureName(name);
  const key = name.toLowerCase();
  const isTaken = workbook.names.some((each) => each.sheet === sheet && each.name.toLowerCase() === key);
  if (isTaken || workbook.tableNamed(name)) throw refusal("ItemAlreadyExists", name);
  const problem = workbook.formulas.problem(formula);
  if (problem !== null) throw refusal("InvalidArgument", `=${formula}: ${problem}`);
  const added: DefinedName = { name, sheet, formula, comment, visible: true };
  workbook.names.push(added);
  workbook.changed();
  return added;
}
