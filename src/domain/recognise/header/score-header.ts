import { readAbbreviation } from "./abbreviations";
import type { SynonymTable } from "./header-synonyms";
import { headerWords, isMisspelling, isOneLetterOff, wordWeight } from "./header-words";
import type { HeaderWords } from "./header-words";

/** How well a header's text names each key of a synonym table: 0 to 1, only what may be meant, best first. */
export type HeaderScorer<Key extends string> = (text: string) => readonly HeaderScore<Key>[];

export interface HeaderScore<Key extends string> {
  readonly key: Key;
  readonly score: number;
}

interface Phrase<Key extends string> extends HeaderWords {
  readonly key: Key;
  /** Its place in the table. */
  readonly at: number;
  readonly weight: number;
  /** Of each of its words. */
  readonly weights: readonly number[];
  /** Its words with the numbers among them. */
  readonly parts: readonly string[];
}

/** Below this a header is not taken for a synonym. */
export const leastHeaderScore = 0.7;
const ofOtherOrder = 0.97;
/** Whatever parts the words: line breaks within one, letters spaced out, spaces left out. */
const ofLetters = 0.96;
const ofOneLetterOff = 0.88;
const ofAbbreviation = 0.9;
const fewestLetters = 4;
const longestShort = 40;
const mostRemembered = 5000;
const rounding = 1e-9;

/** Scores are remembered: in a list the same texts are asked for in every candidate header (R2). */
export function createHeaderScorer<Key extends string>(table: SynonymTable<Key>): HeaderScorer<Key> {
  // Made when first asked: who only looks for help should not wait for it.
  let index: PhraseIndex<Key> | null = null;
  const known = new Map<string, readonly HeaderScore<Key>[]>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered) return remembered;
    index ??= indexPhrases(table);
    const scores = scoreText(text, index);
    // What senders wrote doesn't stay in memory for good.
    if (known.size >= mostRemembered) known.clear();
    known.set(text, scores);
    return scores;
  };
}

function weightOf(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum += wordWeight(word);
  return sum;
}

/** Phrases by their words, so that a text is compared only with those that it shares a word with. */
interface PhraseIndex<Key extends string> {
  readonly exact: ReadonlyMap<string, readonly Phrase<Key>[]>;
  readonly byWord: ReadonlyMap<string, readonly Phrase<Key>[]>;
  /** By all their letters without spaces. */
  readonly byLetters: ReadonlyMap<string, readonly Phrase<Key>[]>;
  /** The same by how many letters they are: those one letter off have as many, one less or one more. */
  readonly byLength: ReadonlyMap<number, readonly (readonly [string, readonly Phrase<Key>[]])[]>;
  readonly byInitial: ReadonlyMap<string, readonly Phrase<Key>[]>;
  /** A word's own phrases; of a word that none has, those with words that it may be a misspelling of. */
  readonly near: (word: string) => readonly string[];
  /** All words of phrases that a word can stand for, its own first. */
  readonly reached: (word: string) => readonly string[];
  /** A number for each phrase, all 0 between two texts. */
  readonly shared: Float64Array;
}

function indexPhrases<Key extends string>(table: SynonymTable<Key>): PhraseIndex<Key> {
  const exact = new Map<string, Phrase<Key>[]>();
  const byWord = new Map<string, Phrase<Key>[]>();
  const byLetters = new Map<string, Phrase<Key>[]>();
  const byInitial = new Map<string, Phrase<Key>[]>();
  let phrases = 0;
  for (const [key, texts] of table) {
    for (const text of texts) {
      const words = headerWords(text);
      const weights = words.words.map(wordWeight);
      const phrase = {
        ...words,
        key,
        at: phrases++,
        weight: weightOf(words.words),
        weights,
        parts: words.phrase.split(" "),
      };
      listed(exact, phrase.phrase).push(phrase);
      listed(byLetters, lettersOf(phrase.phrase)).push(phrase);
      listed(byInitial, phrase.phrase.slice(0, 1)).push(phrase);
      for (const word of new Set(phrase.words)) listed(byWord, word).push(phrase);
    }
  }
  const byLength = new Map<number, [string, Phrase<Key>[]][]>();
  for (const entry of byLetters) listed(byLength, entry[0].length).push(entry);
  const reached = reachOf([...byWord.keys()]);
  return {
    exact,
    byWord,
    byLetters,
    byLength,
    byInitial,
    near: (word) => (byWord.has(word) ? [word] : reached(word)),
    reached,
    shared: new Float64Array(phrases),
  };
}

function listed<Name, Item>(lists: Map<Name, Item[]>, name: Name): Item[] {
  const known = lists.get(name);
  if (known) return known;
  const list: Item[] = [];
  lists.set(name, list);
  return list;
}

function reachOf(vocabulary: readonly string[]): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered) return remembered;
    const found = vocabulary.filter((other) => isMisspelling(word, other));
    if (known.size >= mostRemembered) known.clear();
    known.set(word, found);
    return found;
  };
}

function scoreText<Key extends string>(text: string, index: PhraseIndex<Key>): readonly HeaderScore<Key>[] {
  // A paragraph is no header, and figures alone name nothing.
  if (text.length > 160 || !saysWords(text)) return nothing;
  const best = new Map<Key, number>();
  for (const variant of variantsOf(text)) {
    const words = headerWords(variant);
    const said = index.exact.get(words.phrase) ?? [];
    for (const { key } of said) best.set(key, 1);
    const weight = weightOf(words.words);
    for (const phrase of likelyPhrases(words.words, weight, index)) {
      const score = similarity(words, weight, phrase);
      // `Tiêu chí` is no `Chỉ tiêu` in another order.
      if (score !== ofOtherOrder || said.length === 0) offer(best, phrase.key, score);
    }
    offerLikeWritings(variant, words, index, best);
  }
  if (best.size === 0) return nothing;
  return [...best].map(([key, score]) => ({ key, score })).sort((a, b) => b.score - a.score);
}

const nothing: readonly never[] = [];

/** A letter or a percent sign; nearly every text with one has one of ASCII. */
function saysWords(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x25) return true;
  }
  return /\p{L}/u.test(text);
}

function offer<Key extends string>(best: Map<Key, number>, key: Key, score: number): void {
  if (score >= leastHeaderScore && score > (best.get(key) ?? 0)) best.set(key, score);
}

/** Phrases that a text may be another writing of: cut or glued words, one letter wrong in all, abbreviations. */
function offerLikeWritings<Key extends string>(
  text: string,
  { phrase }: HeaderWords,
  { byLetters, byLength, byInitial }: PhraseIndex<Key>,
  best: Map<Key, number>,
): void {
  const letters = lettersOf(phrase);
  for (const { key } of byLetters.get(letters) ?? []) offer(best, key, ofLetters);
  if (text.length > longestShort || Math.max(0, ...best.values()) >= ofAbbreviation) return;
  for (let length = letters.length - 1; length <= letters.length + 1; length++)
    for (const [other, phrases] of (isLong(letters.length, length) && byLength.get(length)) || [])
      if (isOneLetterOff(letters, other)) for (const { key } of phrases) offer(best, key, ofOneLetterOff);
  const abbreviates = readAbbreviation(text);
  if (abbreviates === null) return;
  for (const { key, parts } of byInitial.get(phrase.slice(0, 1)) ?? [])
    if (abbreviates(parts)) offer(best, key, ofAbbreviation);
}

/** Four letters with a fifth, or five: fewer with one wrong could be another phrase. */
function isLong(one: number, other: number): boolean {
  return Math.min(one, other) >= fewestLetters && one + other > 2 * fewestLetters;
}

function lettersOf(phrase: string): string {
  return phrase.replace(/ /g, "");
}

/** The phrases that share a word with a text, but for those that share too little of it to be meant. */
function likelyPhrases<Key extends string>(
  words: readonly string[],
  weight: number,
  { near, reached, byWord, shared }: PhraseIndex<Key>,
): Phrase<Key>[] {
  const touched: number[] = [];
  // How much they can have in common at most: each word of the text stands for one of the phrase.
  for (const word of words)
    for (const other of reached(word)) {
      const own = wordWeight(other);
      for (const { at } of byWord.get(other) ?? []) {
        const before = shared[at] ?? 0;
        if (before === 0) touched.push(at);
        shared[at] = before + own;
      }
    }
  const likely: Phrase<Key>[] = [];
  for (const word of words)
    for (const other of near(word))
      for (const phrase of byWord.get(other) ?? []) {
        const common = shared[phrase.at] ?? 0;
        if (common < 0) continue;
        shared[phrase.at] = -1;
        if (canReach(common, words.length, weight, phrase)) likely.push(phrase);
      }
  for (const at of touched) shared[at] = 0;
  return likely;
}

/** Whether words of this weight in common can make a score that counts; see `similarity`. */
function canReach<Key extends string>(
  common: number,
  words: number,
  weight: number,
  phrase: Phrase<Key>,
): boolean {
  const least = leastHeaderScore - rounding;
  if ((0.95 * 2 * common) / (phrase.weight + weight) >= least) return true;
  if (common < phrase.weight - rounding) return false;
  return words === phrase.words.length || 0.55 + (0.42 * phrase.weight) / weight >= least;
}

/** A header with and without what stands in brackets: units and explanations mostly, but `Nam (Nữ)` too. */
function variantsOf(text: string): string[] {
  if (!text.includes("(")) return [text];
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
  // `Họ`, `TT`: two letters name something alone only.
  if (phrase.phrase.length <= 2) return 0;
  let common = 0;
  let misspelt = 0;
  const left = [...words.words];
  for (const [index, word] of phrase.words.entries()) {
    let at = left.indexOf(word);
    if (at < 0) {
      at = left.findIndex((other) => isMisspelling(other, word));
      if (at >= 0) misspelt++;
    }
    if (at < 0) continue;
    common += phrase.weights[index] ?? 0;
    left.splice(at, 1);
  }
  const misspeltCost = misspelt * 0.06;
  if (common === phrase.weight && left.length === 0) return ofOtherOrder - misspeltCost;
  if (common === phrase.weight) return 0.55 + (0.42 * phrase.weight) / weight - misspeltCost;
  return (0.95 * 2 * common) / (phrase.weight + weight) - misspeltCost;
}

/** Lengths so different that not even a full match of the shorter gives a score that counts. */
function cannotReach(weight: number, phraseWeight: number): boolean {
  return phraseWeight > weight && (0.95 * 2 * weight) / (phraseWeight + weight) < leastHeaderScore;
}
