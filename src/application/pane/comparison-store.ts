import { compareVersions, type VersionComparison } from "../../domain/consolidate/compare-versions";
import type { PlacedSheet } from "../../domain/consolidate/placed-sheet";
import type { ExtractedEntry } from "../../domain/extract/extracted-sheet";

type Entries = readonly ExtractedEntry[];

/** Comparisons of versions, made once as long as the rows are the same: every change of a session shows them again. */
export class ComparisonStore {
  readonly #known = new WeakMap<
    Entries,
    { readonly key: readonly Entries[]; readonly comparison: VersionComparison }[]
  >();

  compare(older: readonly PlacedSheet[], newer: readonly PlacedSheet[]): VersionComparison {
    const key = [...older, ...newer].map(({ extracted }) => extracted.entries);
    const [first] = key;
    const known = first === undefined ? [] : (this.#known.get(first) ?? []);
    const found = known.find(
      (one) => one.key.length === key.length && one.key.every((entries, index) => entries === key[index]),
    );
    if (found !== undefined) return found.comparison;
    const comparison = compareVersions(older, newer);
    if (first !== undefined) this.#known.set(first, [...known, { key, comparison }]);
    return comparison;
  }
}
