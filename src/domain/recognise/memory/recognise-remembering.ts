import type { RecognisedSheet } from "../recognised-sheet";
import type { SheetDecisions } from "../sheet-decisions";
import { recall, type Memory } from "./recall";

/** A table as it is recognised by itself and by what the user says of it now. */
export interface OwnReading {
  readonly sheet: RecognisedSheet;
  readonly decisions: SheetDecisions | undefined;
  /** Recognises it again with other decisions. */
  readonly again: (decisions: SheetDecisions) => RecognisedSheet;
}

/** The tables of one file with what is remembered of their sender's layouts (S5); never all of its forms left out (S8). */
export function recogniseRemembering(readings: readonly OwnReading[], memory: Memory): RecognisedSheet[] {
  const committee = committeeOf(readings.map(({ sheet }) => sheet));
  const recalled = readings.map(({ sheet, decisions }) => recall(memory, sheet, decisions, committee));
  const isAnyLeft = readings.some(
    ({ sheet }, index) => isForm(sheet) && sheet.leftOut !== true && recalled[index]?.leftOut !== true,
  );
  return readings.map(({ sheet, decisions, again }, index) => {
    const { leftOut, ...others } = recalled[index] ?? {};
    const said: SheetDecisions = { ...others, ...(leftOut === true && isAnyLeft && { leftOut }) };
    if (Object.keys(said).length === 0) return sheet;
    return { ...again(mergeDecisions(said, decisions)), remembered: said };
  });
}

/** Both, the latter's words before the former's. */
export function mergeDecisions(said: SheetDecisions, own: SheetDecisions | undefined): SheetDecisions {
  const columns = [...(said.columns ?? []), ...(own?.columns ?? [])];
  return { ...said, ...own, ...(columns.length > 0 && { columns: new Map(columns) }) };
}

/** The one committee that the forms of a workbook certainly name; `null` where they name none, or several. */
export function committeeOf(sheets: readonly RecognisedSheet[]): string | null {
  const named = new Set(
    sheets.flatMap((sheet) => {
      const { id, state } = sheet.committee;
      return isForm(sheet) && state === "certain" && id !== null ? [id] : [];
    }),
  );
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

function isForm({ kind }: RecognisedSheet): boolean {
  return kind === "list" || kind === "counts";
}
