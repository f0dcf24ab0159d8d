import { yearOf } from "../../domain/calendar";
import type { ExtractedSheet } from "../../domain/extract/extracted-sheet";
import type { Register } from "../../domain/register/register";

/**
 * The year that a consolidation is most likely of: the register's, else the one that most admissions fall in;
 * `null` where nothing tells. Of equals the later one.
 */
export function guessYear(register: Register | null, sheets: Iterable<ExtractedSheet>): number | null {
  const ofRegister = mostFrequent((register?.committees ?? []).flatMap(({ year }) => year ?? []));
  return ofRegister ?? mostFrequent(admissionYears(sheets));
}

function* admissionYears(sheets: Iterable<ExtractedSheet>): Generator<number> {
  for (const { entries } of sheets)
    for (const { admissionDate } of entries) if (admissionDate !== null) yield yearOf(admissionDate);
}

function mostFrequent(years: Iterable<number>): number | null {
  const times = new Map<number, number>();
  for (const year of years) times.set(year, (times.get(year) ?? 0) + 1);
  const [first] = [...times].sort(([one, many], [other, more]) => more - many || other - one);
  return first?.[0] ?? null;
}
