import { legacyEncodings, type LegacyEncoding } from "./legacy-encoding";
import { costOfSyllable } from "./syllable";
import { readTcvn3 } from "./tcvn3";
import { isUnicodeLetter } from "./unicode-letter";
import { areUsual } from "./usual-words";
import { readVni } from "./vni";

/** How a text can be read: as the Unicode that it is, or as the bytes of a legacy encoding. */
export type Reading = "unicode" | LegacyEncoding;

/** What a text alone says of its encoding. */
export type Weighed =
  /** Nothing above ASCII: it is the same in every reading. */
  | { readonly state: "neutral" }
  | { readonly state: "certain"; readonly reading: Reading }
  /** Readings that are nearly as good as the best, the best first. `lead`: how far the best is before Unicode. */
  | { readonly state: "open"; readonly readings: readonly Reading[]; readonly lead: number };

/** Letters, and what legacy encodings have for letters. */
const token = /[A-Za-z\u00A1-\u00FF]+/g;
const above = /[\u00A1-\u00FF]/;
/** No letter of Unicode within a word: signs, currencies, fractions, quotes, the soft hyphen. */
const sign = /[\u00A1-\u00BF\u00D7\u00F7]/;

/** Cells repeat their words: each is weighed once. */
const known = new Map<string, Weighed>();
const mostKnown = 20_000;

/** Weighs the readings of a text by whether its words are Vietnamese in them. */
export function weighText(text: string): Weighed {
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  if (known.size >= mostKnown) known.clear();
  const weighed = weigh(text);
  known.set(text, weighed);
  return weighed;
}

function weigh(text: string): Weighed {
  if (!above.test(text)) return isUnicodeLetter(text) ? certain("unicode") : { state: "neutral" };
  if (isUnicodeLetter(text)) return certain("unicode");
  const tokens = tokensOf(text);
  if (tokens.length === 0) return { state: "neutral" };
  const plain = sum(tokens.map(costOfUnicode));
  const [usual, another] = (["unicode", ...legacyEncodings] as const).filter(
    (reading) => (reading !== "unicode" || plain === 0) && areUsual(wordsIn(tokens, reading)),
  );
  if (usual !== undefined && another === undefined) return certain(usual);
  const words = legacyEncodings.map((reading) => ({ reading, ...costOfLegacy(tokens, reading) }));
  const costs = words
    .filter(({ cost }) => cost <= mostCost(tokens.length))
    .sort((one, other) => one.cost - other.cost);
  const [best, next] = costs;
  if (best === undefined && plain > tokens.length) {
    // Neither Vietnamese nor anything else: only its neighbours and its font can tell.
    const readable = words.filter(({ isReadable }) => isReadable).map(({ reading }) => reading);
    return { state: "open", readings: ["unicode", ...readable], lead: 0 };
  }
  if (best === undefined || plain + 3 <= best.cost) return certain("unicode");
  const isFirst = next === undefined || best.cost + 2 <= next.cost;
  if (isFirst && best.cost + 3 <= plain) return certain(best.reading);
  const all = [{ reading: "unicode" as const, cost: plain }, ...costs].sort((a, b) => a.cost - b.cost);
  const least = all[0]?.cost ?? 0;
  return {
    state: "open",
    readings: all.filter(({ cost }) => cost <= least + 2).map(({ reading }) => reading),
    lead: plain - best.cost,
  };
}

/** The words that differ between the readings; a sign that stands alone is no word. */
function tokensOf(text: string): readonly string[] {
  const found = (text.match(token) ?? []).filter((word) => above.test(word));
  const hasQuotes = /«[^«»]*»/.test(text);
  // Quotes around a word are no letters of it.
  const words = hasQuotes ? found.map((word) => word.replace(/^«+|»+$/g, "")) : found;
  return words.filter((word) => above.test(word) && !(word.length === 1 && sign.test(word)));
}

/** What it costs to take a word for Unicode: a foreign word is likelier than a sign in the middle of a word. */
function costOfUnicode(word: string): number {
  if (sign.test(word) || isOddlyCased(word)) return 4;
  const cost = costOfSyllable(word);
  if (cost < 3) return cost;
  return neverForeign.test(word) ? 4 : 2;
}

/** Two marked letters beside each other, one behind a plain vowel with which no language writes it, consonants of Vietnamese. */
const neverForeign =
  /[\u00C0-\u00FF]{2}|[ae][\u00E0-\u00E5\u00EA]|[o][\u00E2\u00E4\u00E5]|[u][\u00F8\u00F9\u00FB]|[aeo]\u00F8|\u00FE|^(?:ng|nh|kh)|nh$/i;

/** `NGäC`, `TÊn`: the letter's case isn't that of its word. */
function isOddlyCased(word: string): boolean {
  const hasSmall = /[a-z]/.test(word);
  return hasSmall ? /.[\u00C0-\u00DE]/.test(word) : /[A-Z].*[A-Z]/.test(word) && /[\u00DF-\u00FF]/.test(word);
}

/** A reading that makes no sense of a third of the words is none. */
function mostCost(words: number): number {
  return words === 1 ? 1 : Math.ceil(words / 3) * 3 - 1;
}

function costOfLegacy(
  tokens: readonly string[],
  encoding: LegacyEncoding,
): { readonly cost: number; readonly isReadable: boolean } {
  const words = wordsIn(tokens, encoding);
  const costs = words.map((word) => {
    if (word === null) return 3;
    // Abbreviations: ĐB, TĐ, CĐ.
    return /^[B-DF-HJ-NP-TV-XZĐ]{2,6}$/.test(word) ? 1 : costOfSyllable(word);
  });
  return { cost: sum(costs), isReadable: !words.includes(null) };
}

/** `null`: the encoding has no such letters. */
function wordsIn(tokens: readonly string[], reading: Reading): readonly (string | null)[] {
  return reading === "unicode" ? tokens : tokens.map(reading === "tcvn3" ? readTcvn3 : readVni);
}

function certain(reading: Reading): Weighed {
  return { state: "certain", reading };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
