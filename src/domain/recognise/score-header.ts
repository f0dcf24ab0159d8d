import type { SynonymTable } from "./header-synonyms";
import { headerWords, isMisspelling, wordWeight } from "./header-words";
import type { HeaderWords } from "./header-words";

/** How well a header's text names each key of a synonym table: 0 to 1, only what may be meant, best first. */
export type HeaderScorer<Key extends string> = (text: string) => readonly HeaderScore<Key>[];

export interface HeaderScore<Key extends string> {
  readonly key: Key;
  readonly score: number;
}

interface Phrase<Key extends string> extends HeaderWords {
  readonly key: Key;
  readonly weight: number;
}

/** Below this a header is not taken for a synonym. */
export const leastHeaderScore = 0.7;
const mostRemembered = 5000;

/** Scores are remembered: in a list the same texts are asked for in every candidate header (R2). */
export function createHeaderScorer<Key extends string>(table: SynonymTable<Key>): HeaderScorer<Key> {
  const phrases = table.flatMap(([key, texts]) => texts.map((text) => phraseOf(key, text)));
  const exact = new Map<string, Key[]>();
  for (const { key, phrase } of phrases) {
    const keys = exact.get(phrase) ?? [];
    if (!keys.includes(key)) keys.push(key);
    exact.set(phrase, keys);
  }
  const known = new Map<string, readonly HeaderScore<Key>[]>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered) return remembered;
    const scores = scoreText(text, phrases, exact);
    // What senders wrote doesn't stay in memory for good.
    if (known.size >= mostRemembered) known.clear();
    known.set(text, scores);
    return scores;
  };
}

function phraseOf<Key extends string>(key: Key, text: string): Phrase<Key> {
  const words = headerWords(text);
  return { ...words, key, weight: weightOf(words.words) };
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + wordWeight(word), 0);
}

function scoreText<Key extends string>(
  text: string,
  phrases: readonly Phrase<Key>[],
  exact: ReadonlyMap<string, readonly Key[]>,
): HeaderScore<Key>[] {
  // A paragraph is no header, and comparing it with every phrase takes long.
  if (text.length > 160) return [];
  const best = new Map<Key, number>();
  for (const variant of variantsOf(text)) {
    const words = headerWords(variant);
    for (const key of exact.get(words.phrase) ?? []) best.set(key, 1);
    if (words.words.length === 0) continue;
    const weight = weightOf(words.words);
    for (const phrase of phrases) {
      const score = similarity(words, weight, phrase);
      if (score >= leastHeaderScore && score > (best.get(phrase.key) ?? 0)) best.set(phrase.key, score);
    }
  }
  return [...best].map(([key, score]) => ({ key, score })).sort((a, b) => b.score - a.score);
}

/** A header with and without what stands in brackets: units and explanations mostly, but `Nam (Nữ)` too. */
function variantsOf(text: string): string[] {
  const bare = text.replace(/\([^)]*\)?/g, " ");
  return bare.trim() === text.trim() || bare.trim() === "" ? [text] : [text, bare];
}

/**
 * 1 for the same words in the same order, 0.97 in another; where the phrase is contained, less the more else the
 * header says; where words are missing, the share that both have.
 */
function similarity<Key extends string>(words: HeaderWords, weight: number, phrase: Phrase<Key>): number {
  if (words.phrase === phrase.phrase) return 1;
  if (phrase.words.length === 0) return 0;
  let common = 0;
  let misspelt = 0;
  const left = [...words.words];
  for (const word of phrase.words) {
    let at = left.indexOf(word);
    if (at < 0) {
      at = left.findIndex((other) => isMisspelling(other, word));
      if (at >= 0) misspelt++;
    }
    if (at < 0) continue;
    common += wordWeight(word);
    left.splice(at, 1);
  }
  const misspeltCost = misspelt * 0.06;
  if (common === phrase.weight && left.length === 0) return 0.97 - misspeltCost;
  if (common === phrase.weight) return 0.55 + (0.42 * phrase.weight) / weight - misspeltCost;
  return (0.95 * 2 * common) / (phrase.weight + weight) - misspeltCost;
}
