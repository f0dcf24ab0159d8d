import type { HeaderReading } from "./find-header";
import type { HeaderMeaning } from "./header-synonyms";

type Reading = HeaderReading<HeaderMeaning>;

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
