import type { Finding } from "../finding";
import type { Decisions, SheetDecision } from "./sheet-decision";
import type { SheetUnits } from "./sheet-units";

/** Says which sheets came twice (at the copy), and which were replaced (at the sheet that replaces them). */
export function findingsOfDecisions(decisions: Decisions): Finding[] {
  return [...decisions].flatMap(([sheet, decision]) => findingOf(sheet, decision) ?? []);
}

function findingOf(sheet: SheetUnits, { use, because }: SheetDecision): Finding | null {
  if (because === null) return null;
  const { other, shared, added, removed, isGuess, isDoubtful, cause } = because;
  const isRevision = use === "superseded";
  const isPartOfRows = use === "counted" && removed > shared;
  const [at, otherPlace] = isRevision ? [other, sheet] : [sheet, other];
  const { committee } = at.placed;
  return {
    rule: isRevision ? "file.revised" : "file.duplicate",
    severity: isDoubtful === true || (isGuess && (isRevision || isPartOfRows)) ? "warning" : "info",
    ...(committee === null ? {} : { committee }),
    where: placeOf(at),
    facts: {
      otherFile: placeOf(otherPlace).file,
      otherSheet: placeOf(otherPlace).sheet,
      persons: shared,
      ...(isRevision ? { added, removed } : {}),
      ...(cause !== undefined ? { cause } : use === "counted" ? { cause: "rows" } : {}),
    },
  };
}

function placeOf({ placed }: SheetUnits): { readonly file: string; readonly sheet: string } {
  const { sheet } = placed.extracted;
  return { file: sheet.file, sheet: sheet.grid.name };
}
