import { committeeOf } from "../memory/recognise-remembering";
import type { RecognisedSheet } from "../recognised-sheet";

/**
 * The sheets of one workbook without questions for a committee that need no answer: a sheet that names nobody is of
 * the committee that the others certainly name (C3), and of what is no list and no count form nothing is counted.
 */
export function settleAsks(sheets: readonly RecognisedSheet[]): RecognisedSheet[] {
  const committee = committeeOf(sheets);
  return sheets.map((sheet) => {
    const { kind, committee: own, asks } = sheet;
    const isForm = kind === "list" || kind === "counts";
    const isNameless = own.state === "unknown" && own.candidates.length === 0;
    const isSettled = !isForm || (isNameless && committee !== null);
    return isSettled && asks.some(({ about }) => about === "committee")
      ? { ...sheet, asks: asks.filter(({ about }) => about !== "committee") }
      : sheet;
  });
}
