import type { HeaderReading } from "./header/find-header";
import type { HeaderMeaning } from "./header/header-synonyms";
import type { Ask, CommitteeMatch, RecognisedColumn } from "./recognised-sheet";
import type { KindScore } from "./sheet/score-kind";

type Reading = HeaderReading<HeaderMeaning>;

/** A kind less sure than this is asked about; so is a header with a rival this close. */
const certain = 0.75;
const closeKind = 0.9;
const closeHeader = 0.92;
/** A header that reads less well than this share of the best one is no rival. */
const rivalShare = 0.8;

/** The best other header that doesn't share rows with the best and doesn't repeat it on a next page. */
export function rivalHeader(readings: readonly Reading[]): Reading | null {
  const [best] = readings;
  if (!best) return null;
  const key = headerKey(best);
  return (
    readings.find(
      (reading) =>
        (reading.bottom < best.top || reading.top > best.bottom) &&
        headerKey(reading) !== key &&
        reading.score > rivalShare * best.score,
    ) ?? null
  );
}

function headerKey({ columns }: Reading): string {
  return columns.map(({ label, meaning }) => `${label.column} ${meaning?.key ?? ""}`).join("|");
}

/** What the user would be asked: only what the evidence leaves open. */
export function asksOf(
  kind: KindScore,
  next: KindScore,
  reading: Reading,
  rival: Reading | null,
  committee: CommitteeMatch,
  columns: readonly RecognisedColumn[],
): Ask[] {
  const asks: Ask[] = [];
  if (kind.score < certain || next.score > closeKind * kind.score)
    asks.push({ about: "kind", choices: [kind.kind, next.kind] });
  if (rival && rival.score > closeHeader * reading.score)
    asks.push({ about: "header", choices: [String(reading.top + 1), String(rival.top + 1)] });
  for (const { label, meaning, contested } of reading.columns) {
    if (!contested || contested.key === "other" || meaning?.key === "other") continue;
    const field = columns.find(({ column }) => column === label.column)?.field ?? null;
    if (field === contested.key) continue;
    const choices = [...new Set([field, contested.key])].filter((choice) => choice !== null);
    asks.push({ about: "column", column: label.column, choices });
  }
  return [...asks, ...asksOfCommittee(committee)];
}

function asksOfCommittee({ state, candidates, proposals }: CommitteeMatch): Ask[] {
  if (state === "certain") return [];
  const named = state === "ambiguous" ? candidates : proposals;
  return [{ about: "committee", choices: [...new Set(named.map(({ id }) => id))] }];
}
