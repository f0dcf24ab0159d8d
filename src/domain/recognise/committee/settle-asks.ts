import { committeeOf } from "../memory/recognise-remembering";
import type { RecognisedSheet } from "../recognised-sheet";
import { holdsFigures } from "../sheet/guide-sheets";
import { createSheetArea } from "../sheet/sheet-area";

/**
 * The sheets of one workbook without questions for a committee that need no answer: a sheet that names nobody is of
 * the committee that the others certainly name (C3), and of what is no list and no count form nothing is counted.
 */
export function settleAsks(recognised: readonly RecognisedSheet[]): RecognisedSheet[] {
  const committee = committeeOf(recognised);
  const isLone = recognised.every(({ kind, leftOut }) => kind === "guide" || kind === "empty" || leftOut);
  const sheets = isLone ? recognised.map(doubted) : recognised;
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

/** A workbook without any form isn't passed over as one of guides while a sheet has figures beside texts. */
function doubted(sheet: RecognisedSheet): RecognisedSheet {
  if (sheet.kind !== "guide" || sheet.leftOut || sheet.score >= sureGuide) return sheet;
  if (!holdsFigures(createSheetArea(sheet.grid))) return sheet;
  return { ...sheet, kind: "unknown", score: 0, asks: [{ about: "header", choices: [] }] };
}

/** A sheet that calls itself a guide. */
const sureGuide = 0.9;
