import { committeeOf } from "../memory/recognise-remembering";
import type { RecognisedSheet } from "../recognised-sheet";
import { holdsFigures } from "../sheet/guide-sheets";
import { holdsUnreadFigures } from "../sheet/unread-figures";
import { createSheetArea } from "../sheet/sheet-area";

/**
 * The sheets of one workbook without questions for a committee that need no answer: a sheet that names nobody is of
 * the committee that the others certainly name (C3), and of what is no list and no count form nothing is counted.
 */
export function settleAsks(recognised: readonly RecognisedSheet[]): RecognisedSheet[] {
  const committee = committeeOf(recognised);
  const isLone = recognised.every(({ kind, leftOut }) => kind === "guide" || kind === "empty" || leftOut);
  const hasList = recognised.some(({ kind, leftOut }) => kind === "list" && leftOut !== true);
  const forms = recognised.filter(({ kind, leftOut }) => kind === "counts" && leftOut !== true);
  // Beside lists figures change no number (C7).
  const isDoubted = (sheet: RecognisedSheet) => isLone || (!hasList && holdsUnreadFigures(sheet, forms));
  const sheets = recognised.map((sheet) =>
    sheet.kind === "guide" && isDoubted(sheet) ? doubted(sheet) : sheet,
  );
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

/** No sheet with figures beside texts is passed over as a guide where no other is a form, or where it may be one more of them. */
function doubted(sheet: RecognisedSheet): RecognisedSheet {
  if (sheet.kind !== "guide" || sheet.leftOut || sheet.score >= sureGuide) return sheet;
  if (!holdsFigures(createSheetArea(sheet.grid))) return sheet;
  return { ...sheet, kind: "unknown", score: 0, asks: [{ about: "header", choices: [] }] };
}

/** A sheet that calls itself a guide. */
const sureGuide = 0.9;
