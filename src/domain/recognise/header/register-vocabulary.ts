import type { HeaderVocabulary } from "./find-header";
import { registerSynonyms } from "./header-synonyms";
import type { RegisterField } from "./header-synonyms";
import { createHeaderScorer } from "./score-header";

const score = createHeaderScorer(registerSynonyms);

/** Columns of the register's sheet (G1). Their contents say little: years and quotas are both numbers. */
export const registerVocabulary: HeaderVocabulary<RegisterField> = {
  isHeaderWord: (text) => score(text).length > 0,
  meanings: (columns) =>
    columns.map(({ label }) => {
      const best = new Map<RegisterField, number>();
      for (const text of [label.levels.at(-1) ?? "", label.levels.join(" ")])
        for (const { key, score: own } of score(text)) best.set(key, Math.max(best.get(key) ?? 0, own));
      return [...best].map(([key, own]) => ({ key, score: own }));
    }),
  weight: (key) => (key === "committee" || key === "quota" ? 3 : key === "other" ? 0.3 : 1),
  // Committee and quota, then the others.
  mostWeight: (columns) => columns + 2 * Math.min(2, columns),
  slot: ({ key }) => (key === "other" ? null : key),
};
