import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { refusal } from "./excel-error";
import { ensureStructureOpen } from "./protection";

const longestName = 31;

/** Refuses what Excel takes for no sheet name. `own` may keep its name. */
export function ensureSheetName(workbook: Workbook, name: string, own: Worksheet | null): void {
  if (name === "" || name.length > longestName)
    throw refusal("InvalidArgument", `sheet name of ${name.length} characters`);
  if (/[:\\/?*[\]]/.test(name)) throw refusal("InvalidArgument", `characters in sheet name ${name}`);
  if (name.startsWith("'") || name.endsWith("'")) throw refusal("InvalidArgument", `apostrophe in ${name}`);
  if (name.toLowerCase() === "history") throw refusal("InvalidArgument", "Excel keeps the name History");
  const taken = workbook.sheetNamed(name);
  if (taken && taken !== own) throw refusal("ItemAlreadyExists", `sheet ${name}`);
}

export function addSheet(workbook: Workbook, name: string | null): Worksheet {
  ensureStructureOpen(workbook);
  const chosen = name === null || name === "" ? freeName(workbook) : name;
  ensureSheetName(workbook, chosen, null);
  return workbook.addSheet(chosen);
}

function freeName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheetNamed(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

export function renameSheet(sheet: Worksheet, name: string): void {
  ensureStructureOpen(sheet.workbook);
  ensureSheetName(sheet.workbook, name, sheet);
  const from = sheet.name;
  if (from === name) return;
  sheet.name = name;
  sheet.workbook.follow({ kind: "renamed", from, to: name });
}

export function deleteSheet(sheet: Worksheet): void {
  const { workbook } = sheet;
  ensureStructureOpen(workbook);
  if (sheet.visibility === "VeryHidden") throw refusal("GeneralException", "a very hidden sheet");
  const visible = workbook.sheets.filter((each) => each.visibility === "Visible");
  if (visible.length === 1 && visible[0] === sheet) {
    throw refusal("InvalidOperation", "a workbook needs a visible sheet");
  }
  const position = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(position, 1);
  for (const table of sheet.tables) workbook.follow({ kind: "table-renamed", from: table.name, to: null });
  const own = workbook.names.filter((name) => name.sheet === sheet.id);
  for (const name of own) workbook.names.splice(workbook.names.indexOf(name), 1);
  workbook.follow({ kind: "renamed", from: sheet.name, to: null });
  if (workbook.activeSheet !== sheet.id) return;
  activateSheet(visible.find((each) => each !== sheet) ?? sheet);
}

export function activateSheet(sheet: Worksheet): void {
  if (sheet.visibility !== "Visible") throw refusal("InvalidOperation", `${sheet.name} is hidden`);
  sheet.workbook.activeSheet = sheet.id;
  sheet.workbook.selection = { ...sheet.workbook.selection, sheet: sheet.id };
}

export function moveSheet(sheet: Worksheet, position: number): void {
  const { workbook } = sheet;
  ensureStructureOpen(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) {
    throw refusal("InvalidArgument", `position ${position}`);
  }
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
}

export function showSheet(sheet: Worksheet, visibility: Worksheet["visibility"]): void {
  ensureStructureOpen(sheet.workbook);
  const others = sheet.workbook.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
  if (visibility !== "Visible" && others.length === 0) {
    throw refusal("InvalidOperation", "a workbook needs a visible sheet");
  }
  sheet.visibility = visibility;
}
