import { sumOfMonths } from "../check/own-figures";
import type { Finding } from "../finding";
import { compareVersions } from "./compare-versions";
import type { Because, Decisions, SheetDecision } from "./sheet-decision";
import type { SheetUnits } from "./sheet-units";
import type { PlacedSheet } from "./placed-sheet";
import type { ByWord } from "./settle-by-word";

/** Says which sheets came twice (at the copy), and which were replaced (at the sheet that replaces them). */
export function findingsOfDecisions(decisions: Decisions): Finding[] {
  return [...decisions].flatMap(([sheet, decision]) => findingOf(sheet, decision) ?? []);
}

/** C19: what counts or doesn't by the user's word is said like what the sheets themselves tell. */
export function findingsOfWords({ withdrawn, replaced }: ByWord): Finding[] {
  const said = (at: PlacedSheet, facts: Finding["facts"]): Finding => ({
    rule: "file.revised",
    severity: "info",
    ...(at.committee === null ? {} : { committee: at.committee }),
    where: placeOf(at),
    ...(facts && { facts }),
  });
  return [
    ...withdrawn.map((sheet) => said(sheet, { cause: "withdrawn" })),
    ...[...replaced].map(([sheet, other]) => {
      const { file, sheet: name } = placeOf(sheet);
      return said(other, { cause: "said", otherFile: file, otherSheet: name });
    }),
  ];
}

function findingOf(sheet: SheetUnits, { use, because }: SheetDecision): Finding | null {
  if (because === null) return null;
  const { other, others = [other], shared, isGuess, isDoubtful, cause } = because;
  const isRevision = use === "superseded";
  const isPartOfRows = use === "counted" && because.removed > shared;
  const [at, otherPlace] = isRevision ? [other, sheet] : [sheet, other];
  const { committee } = at.placed;
  return {
    rule: isRevision ? "file.revised" : "file.duplicate",
    severity: isDoubtful === true || (isGuess && (isRevision || isPartOfRows)) ? "warning" : "info",
    ...(committee === null ? {} : { committee }),
    where: placeOf(at.placed),
    facts: {
      otherFile: placeOf(otherPlace.placed).file,
      otherSheet: placeOf(otherPlace.placed).sheet,
      persons: shared,
      ...(because.gone === undefined ? {} : { gone: because.gone }),
      ...(isRevision ? changesOf(sheet, others, because) : {}),
      ...(cause !== undefined ? { cause } : use === "counted" ? { cause: "rows" } : {}),
    },
  };
}

/** C22: a corrected name is no other person. Of several sheets for one only the rows in common tell. */
function changesOf(sheet: SheetUnits, others: readonly SheetUnits[], { added, removed }: Because) {
  const [only] = others;
  if (only === undefined || others.length > 1) return { added, removed };
  const known = (placed: PlacedSheet) => [sheet, only].find((one) => one.placed === placed)?.units;
  const comparison = compareVersions([sheet.placed], [only.placed], known);
  const changed = comparison.changed.length;
  return {
    added: comparison.added.length,
    removed: comparison.removed.length,
    ...(changed > 0 && { changed }),
    ...(only.placed.extracted.sheet.kind === "counts" && {
      before: personsOf(sheet.placed),
      after: personsOf(only.placed),
    }),
  };
}

/** As they are counted: where months differ from a row's own number, by the months. */
function personsOf({ extracted: { entries } }: PlacedSheet): number {
  return entries.reduce((sum, entry) => sum + (sumOfMonths(entry) || entry.count), 0);
}

function placeOf({ extracted: { sheet } }: PlacedSheet): { readonly file: string; readonly sheet: string } {
  return { file: sheet.file, sheet: sheet.grid.name };
}
