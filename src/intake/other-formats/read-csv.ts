import type { Workbook } from "../../domain/grid/grid";
import { plainStyle } from "../../domain/grid/grid";
import { SheetBuilder } from "../sheet-builder";

/**
 * Reads separated text as strings, as they are: what is a number or a date is decided later, by the whole column.
 * A first line `sep=;` names the separator and is no row, as in Excel; else it is guessed.
 */
export async function readCsv(text: string, name: string): Promise<Workbook> {
  const loaded = await import("papaparse");
  const parse = loaded.default?.parse ?? loaded.parse;
  const directive = /^\uFEFF?"?sep=([^\r\n])"?[^\S\t]*\r?\n/i.exec(text);
  const { data } = parse<string[]>(text.slice(directive?.[0].length ?? 0).replace(/^\uFEFF/, ""), {
    delimiter: directive?.[1] ?? "",
    delimitersToGuess: [",", ";", "\t", "|"],
    skipEmptyLines: false,
  });
  const sheet = new SheetBuilder(plainStyle);
  data.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== "") sheet.set(row, column, cell.replace(/\r\n?/g, "\n"), plainStyle);
    });
  });
  return { sheets: [sheet.build(sheetName(name), "visible", false)] };
}

/** As Excel names the sheet of such a file: by the file, without its ending, 31 characters. */
function sheetName(file: string): string {
  const own = file.split(/[/\\!]/).at(-1) ?? "";
  return own.replace(/\.[^.]*$/, "").slice(0, 31) || "Sheet1";
}
