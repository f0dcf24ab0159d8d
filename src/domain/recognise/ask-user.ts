import type { Ask, CommitteeMatch, RecognisedColumn } from "./recognised-sheet";
import type { ChosenReading } from "./header/decided-reading";
import type { DecidedKind } from "./sheet/decide-kind";
import type { SheetDecisions } from "./sheet-decisions";

/** A kind less sure than this is asked about; so is a header with a rival this close. */
const certain = 0.75;
const closeKind = 0.9;
/** Where no other kind is likely, less is enough. */
const unrivalled = 0.05;
const certainAlone = 0.65;
const closeHeader = 0.92;

/** Which of two columns has one of these changes no number, no date and nobody's committee. */
const unasked: ReadonlySet<string> = new Set([
  "other",
  "number",
  "note",
  "occupation",
  "qualification",
  "cardNumber",
]);

/** Both are read by what stands in their cells, marks or names: which of the two it is changes nothing. */
const readAlike: ReadonlySet<string> = new Set(["religion,religious", "ethnicMinority,ethnicity"]);

/** What the user would be asked: only what the evidence and the user's own words leave open. */
export function asksOf(
  kind: DecidedKind,
  { reading, rival, isGuess }: ChosenReading,
  committee: CommitteeMatch,
  columns: readonly RecognisedColumn[],
  decisions: SheetDecisions,
): Ask[] {
  if (decisions.leftOut) return [];
  const asks: Ask[] = [];
  const { next } = kind;
  if (kind.kind === "unknown") asks.push({ about: "kind", choices: ["list", "counts"] });
  else if (decisions.kind === undefined && isUncertain(kind))
    asks.push({ about: "kind", choices: [kind.kind, next.kind] });
  if (rival && rival.score > closeHeader * reading.score)
    asks.push({ about: "header", choices: [String(reading.top + 1), String(rival.top + 1)] });
  else if (isGuess && columns.every(({ field }) => field !== "name" && field !== "organisation"))
    asks.push({ about: "header", choices: [String(reading.top + 1)] });
  for (const { label, meaning, contested } of reading.columns) {
    if (decisions.columns?.has(label.column)) continue;
    if (!contested || unasked.has(contested.key) || meaning?.key === "other") continue;
    const field = columns.find(({ column }) => column === label.column)?.field ?? null;
    if (field === contested.key || readAlike.has([field, contested.key].toSorted().join())) continue;
    const choices = [...new Set([field, contested.key])].filter((choice) => choice !== null);
    asks.push({ about: "column", column: label.column, choices });
  }
  return kind.kind === "unknown" ? asks : [...asks, ...asksOfCommittee(committee)];
}

function isUncertain({ score, next }: DecidedKind): boolean {
  return score < (next.score < unrivalled ? certainAlone : certain) || next.score > closeKind * score;
}

/** A committee without doubt isn't asked about; of others what is near is offered. */
function asksOfCommittee({ state, candidates, proposals }: CommitteeMatch): Ask[] {
  if (state === "certain") return [];
  const named = state === "ambiguous" ? candidates : proposals;
  return [{ about: "committee", choices: [...new Set(named.map(({ id }) => id))] }];
}
