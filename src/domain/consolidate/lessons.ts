import { learn } from "../recognise/memory/learn";
import { mergeDecisions } from "../recognise/memory/recognise-remembering";
import type { Remembered } from "../recognise/memory/remembered";
import { fileKey } from "../recognise/memory/sender-names";
import { readRemembered, writeRemembered } from "../recognise/memory/written-memory";
import type { SheetDecisions } from "../recognise/sheet-decisions";
import { keyOfTable } from "../recognise/tables/table-key";
import type { CommitteeMatcher } from "../register/match-committee";
import type { PlacedSheet } from "./placed-sheet";

/** S5: what goes for the sender's next sheets of what was said of these (of one file), written in a line each. */
export function lessonsOf(
  sheets: readonly PlacedSheet[],
  matcher: () => CommitteeMatcher,
): ReadonlyMap<PlacedSheet, string> {
  const hasCounted = sheets.some(({ standing }) => standing === "candidate");
  return new Map(
    sheets.flatMap((placed): [PlacedSheet, string][] => {
      const remembered = lessonOf(placed, hasCounted, matcher);
      return remembered === null ? [] : [[placed, writeRemembered(remembered)]];
    }),
  );
}

function lessonOf(
  { extracted: { sheet, earlier }, file, committee }: PlacedSheet,
  hasCounted: boolean,
  matcher: () => CommitteeMatcher,
): Remembered | null {
  const own = file.decisions?.get(keyOfTable(sheet));
  if (earlier !== undefined) return relearn(readRemembered(earlier.remembered), own, sheet.file, committee);
  if (own === undefined && sheet.remembered === undefined) return null;
  const decisions = mergeDecisions(sheet.remembered ?? {}, own);
  return learn(
    { sheet, decisions, committee, hasCounted },
    decisions.committee === undefined ? null : matcher(),
  );
}

/** Of an earlier sheet only its committee is said anew: then its file's name is all that is left to tell it by. */
function relearn(
  before: Remembered | null,
  own: SheetDecisions | undefined,
  file: string,
  committee: string | null,
): Remembered | null {
  if (own?.committee === undefined || before?.committee === own.committee) return before;
  const name = fileKey(file);
  const layout = { rows: 0, columns: [] };
  const { alias, ...others } = before ?? { committee, file: name, sheet: "", layout, said: {} };
  const names = alias?.names ?? (name === "" ? [] : [name]);
  if (before === null && names.length === 0) return null;
  const among = alias?.among ?? [];
  return { ...others, committee, ...(names.length > 0 && { alias: { names, among } }) };
}
