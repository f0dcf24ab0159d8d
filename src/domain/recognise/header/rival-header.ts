import { foldText } from "../../text/fold";
import type { HeaderReading } from "./find-header";
import type { HeaderMeaning } from "./header-synonyms";

type Reading = HeaderReading<HeaderMeaning>;

/** A header that reads less well than this share of the best one is no rival. */
const rivalShare = 0.8;
const mostColumns = 0.6;

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
        !isPrintedAgain(reading, best) &&
        reading.score > rivalShare * best.score,
    ) ?? null
  );
}

/** Whether most columns are called the same in both: one may be read with a level more than the other. */
function isPrintedAgain(reading: Reading, best: Reading): boolean {
  const leaves = new Map(
    best.columns.map(({ label }) => [label.column, foldText(label.levels.at(-1) ?? "")]),
  );
  const same = reading.columns.filter(({ label }) => {
    const leaf = leaves.get(label.column);
    return leaf !== undefined && leaf !== "" && label.levels.some((text) => foldText(text) === leaf);
  });
  return same.length >= mostColumns * reading.columns.length;
}

function headerKey({ columns }: Reading): string {
  return columns.map(({ label, meaning }) => `${label.column} ${meaning?.key ?? ""}`).join("|");
}
