import type { Workbook } from "../../grid/grid";
import { sheetNames } from "../workbook-names";
import type { CellPlace, NumberMeaning } from "./number-meaning";
import { progressNumberAt } from "./progress-numbers";
import { summaryNumberAt } from "./summary-numbers";

/** What a number at a place of one sheet is; `book` holds the sheets that `needed` names. */
export type NumberReader = (book: Workbook, row: number, column: number) => NumberMeaning | null;

/** The sheets whose numbers are known, each with the sheets that must be read to say what a number of it is. */
export const numberSheets: ReadonlyMap<
  string,
  { readonly needed: readonly string[]; readonly read: NumberReader }
> = new Map([
  [sheetNames.summary, { needed: [sheetNames.summary, sheetNames.quotas], read: summaryNumberAt }],
  [
    sheetNames.progress,
    { needed: [sheetNames.progress, sheetNames.summary, sheetNames.quotas], read: progressNumberAt },
  ],
]);

/**
 * S11: what the number in a cell is, by the labels that stand around it now; `null` where the cell holds no number
 * of the product's.
 */
export function numberAt(book: Workbook, { sheet, row, column }: CellPlace): NumberMeaning | null {
  const grid = book.sheets.find(({ name }) => name === sheet);
  if (typeof grid?.values[row]?.[column] !== "number") return null;
  return numberSheets.get(sheet)?.read(book, row, column) ?? null;
}
