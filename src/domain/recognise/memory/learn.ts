import type { CommitteeMatcher } from "../../register/match-committee";
import type { RecognisedSheet } from "../recognised-sheet";
import type { SheetDecisions } from "../sheet-decisions";
import { layoutOf, leftOf } from "./layout-fingerprint";
import type { LearntAlias, Remembered, RememberedWords } from "./remembered";
import { fileKey, senderKey, senderNames } from "./sender-names";

export interface Lesson {
  /** As it is read with all that was decided. */
  readonly sheet: RecognisedSheet;
  readonly decisions: SheetDecisions;
  /** Whose sheet it is, by itself or by the rest of its workbook. */
  readonly committee: string | null;
  /** Another form of the same file counts: only beside one is a sheet left out for good (S8). */
  readonly hasCounted: boolean;
}

/**
 * What of the user's words goes for the sender's next sheets too (S5). `null` where nothing was said; where the user
 * refused what was remembered, it holds no words, and what was remembered before ends.
 */
export function learn(lesson: Lesson, matcher: CommitteeMatcher | null): Remembered | null {
  const { sheet, decisions, committee } = lesson;
  const said = wordsOf(lesson);
  const alias = aliasOf(sheet, decisions, matcher);
  const isSaid = Object.keys(said).length > 0 || alias !== null || decisions.plain === true;
  if (!isSaid) return null;
  return {
    committee,
    file: fileKey(sheet.file),
    sheet: senderKey(sheet.grid.name),
    ...(sheet.table !== undefined && { table: sheet.table }),
    layout: layoutOf(sheet),
    said,
    ...(alias && { alias }),
  };
}

function wordsOf({ sheet, decisions, hasCounted }: Lesson): RememberedWords {
  const { kind, header, leftOut, columns, encoding } = decisions;
  const left = leftOf(sheet.columns);
  const placed = [...(columns ?? [])].filter(([column]) => column >= left);
  return {
    ...(kind !== undefined && { kind }),
    ...(header !== undefined && sheet.header !== null && { header: true as const }),
    ...(leftOut === true && hasCounted && { leftOut }),
    ...(encoding !== undefined && { encoding }),
    ...(placed.length > 0 && {
      columns: new Map(placed.map(([column, field]) => [column - left, field] as const)),
    }),
  };
}

/**
 * S7: by which texts the sender names the committee that the user named. A text that names another committee of the
 * register is none; without any such text the committee isn't remembered.
 */
function aliasOf(
  sheet: RecognisedSheet,
  { committee }: SheetDecisions,
  matcher: CommitteeMatcher | null,
): LearntAlias | null {
  if (committee === undefined) return null;
  const names = senderNames(sheet).filter((name) => {
    const hits = matcher?.find(name) ?? [];
    return hits.length === 0 || hits.some(({ id }) => id === committee);
  });
  const among = sheet.committee.candidates.map(({ id }) => id).filter((id) => id !== committee);
  return names.length === 0 ? null : { names, among: [...new Set(among)].sort() };
}
