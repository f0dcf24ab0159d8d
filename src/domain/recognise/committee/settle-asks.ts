import { committeeOf } from "../memory/recognise-remembering";
import type { RecognisedSheet } from "../recognised-sheet";

/**
 * The sheets of one workbook without questions for a committee that need no answer: a sheet that names nobody is of
 * the committee that the others certainly name (C3), and of what is no list and no count form nothing is counted.
 */
export function settleAsks(sheets: readonly RecognisedSheet[]): RecognisedSheet[] {
  const committee = committeeOf(sheets);
  return sheets.map((sheet) => {
    const { kind, committee: own, asks, table } = sheet;
    const isForm = kind === "list" || kind === "counts";
    // A further table whose own title nearly names another is asked about (R7).
    const isNear = table !== undefined && own.proposals.length > 0;
    const isNameless = own.state === "unknown" && own.candidates.length === 0 && !isNear;
    const isSettled = !isForm || (isNameless && committee !== null);
    return isSettled && asks.some(({ about }) => about === "committee")
      ? { ...sheet, asks: asks.filter(({ about }) => about !== "committee") }
      : sheet;
  });
}
