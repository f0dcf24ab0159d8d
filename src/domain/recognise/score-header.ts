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
  const index = indexPhrases(phrases);
  const known = new Map<string, readonly HeaderScore<Key>[]>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered) return remembered;
    const scores = scoreText(text, index);
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

/** Phrases by their words, so that a text is compared only with those that it shares a word with. */
interface PhraseIndex<Key extends string> {
  readonly exact: ReadonlyMap<string, readonly Phrase<Key>[]>;
  readonly byWord: ReadonlyMap<string, readonly Phrase<Key>[]>;
  /** The words of the phrases that a word may be a misspelling of. */
  readonly near: (word: string) => readonly string[];
}

function indexPhrases<Key extends string>(phrases: readonly Phrase<Key>[]): PhraseIndex<Key> {
  const exact = new Map<string, Phrase<Key>[]>();
  const byWord = new Map<string, Phrase<Key>[]>();
  for (const phrase of phrases) {
    exact.set(phrase.phrase, [...(exact.get(phrase.phrase) ?? []), phrase]);
    for (const word of new Set(phrase.words)) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  const vocabulary = [...byWord.keys()];
  const near = new Map<string, string[]>();
  return {
    exact,
    byWord,
    near: (word) => {
      if (byWord.has(word)) return [word];
      const found = near.get(word) ?? vocabulary.filter((other) => isMisspelling(word, other));
      if (near.size >= mostRemembered) near.clear();
      near.set(word, found);
      return found;
    },
  };
}

function scoreText<Key extends string>(text: string, index: PhraseIndex<Key>): HeaderScore<Key>[] {
  // A paragraph is no header.
  if (text.length > 160) return [];
  const best = new Map<Key, number>();
  for (const variant of variantsOf(text)) {
    const words = headerWords(variant);
    for (const { key } of index.exact.get(words.phrase) ?? []) best.set(key, 1);
    const weight = weightOf(words.words);
    const likely = words.words.flatMap(index.near).flatMap((word) => index.byWord.get(word) ?? []);
    for (const phrase of new Set(likely)) {
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
  if (phrase.words.length === 0 || cannotReach(weight, phrase.weight)) return 0;
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

/** Lengths so different that not even a full match of the shorter gives a score that counts. */
function cannotReach(weight: number, phraseWeight: number): boolean {
  return phraseWeight > weight && (0.95 * 2 * weight) / (phraseWeight + weight) < leastHeaderScore;
}
