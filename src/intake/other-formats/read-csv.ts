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
  const rows = text.slice(directive?.[0].length ?? 0).replace(/^\uFEFF/, "");
  const options = {
    delimiter: directive?.[1] ?? "",
    delimitersToGuess: [",", ";", "\t", "|"],
    skipEmptyLines: false as const,
  };
  const quoted = parse<string[]>(rows, options);
  // A quotation mark that nobody closed takes the rows behind it into its cell: then it is a letter like others.
  const isUnclosed = quoted.errors.some(({ type }) => type === "Quotes");
  const { data } = isUnclosed ? parse<string[]>(rows, { ...options, quoteChar: noQuote }) : quoted;
  const sheet = new SheetBuilder(plainStyle);
  data.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const value = (isUnclosed ? withoutQuotes(cell) : cell).replace(/\r\n?/g, "\n");
      if (value !== "") sheet.set(row, column, value, plainStyle);
    });
  });
  return { sheets: [sheet.build(sheetName(name), "visible", false)] };
}

/** Can't stand in a text file. */
const noQuote = "\0";

function withoutQuotes(cell: string): string {
  return /^".*"$/s.test(cell) ? cell.slice(1, -1).replace(/""/g, '"') : cell;
}

/** As Excel names the sheet of such a file: by the file, without its ending, 31 characters. */
function sheetName(file: string): string {
  const own = file.split(/[/\\!]/).at(-1) ?? "";
  return own.replace(/\.[^.]*$/, "").slice(0, 31) || "Sheet1";
}
