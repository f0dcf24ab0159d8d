import * as XLSX from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { openFile } from "../../src/intake/open-file";
import { readWithLibrary } from "../../src/intake/other-formats/read-with-library";
import { filledCells } from "./read-one";
import type { CellDifference } from "./reading";

/** How many cells our own reader fills in each sheet, against SheetJS; `null` where either doesn't read the file. */
export async function compareOne(path: string): Promise<readonly CellDifference[] | null> {
  const bytes = new Uint8Array(readFileSync(path));
  const opened = await openFile(path, bytes);
  if (opened.state === "refused") return null;
  const other = readWithLibrary(XLSX, bytes);
  if (other === null) return null;
  const counts = new Map(other.sheets.map(({ name, values }) => [name, filledCells(values)]));
  const own = new Map(opened.workbook.sheets.map(({ name, values }) => [name, filledCells(values)]));
  return [...new Set([...counts.keys(), ...own.keys()])].flatMap((sheet) => {
    const difference = { sheet, own: own.get(sheet) ?? -1, other: counts.get(sheet) ?? -1 };
    return difference.own === difference.other ? [] : [difference];
  });
}
