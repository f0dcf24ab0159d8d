import { isUnicodeLetter } from "./unicode-letter";
import { weighMixed, type MixedText } from "./weigh-mixed";
import { readings, sign, weighInitial, weighWord, type Reading, type WordCosts } from "./weigh-word";

/** What a text alone says of its encoding. */
export type Weighed =
  /** Nothing above ASCII: it is the same in every reading. */
  | { readonly state: "neutral" }
  | { readonly state: "certain"; readonly reading: Reading }
  /** Unicode, but for some of its words. */
  | { readonly state: "mixed"; readonly mixed: MixedText }
  /** Readings that are nearly as good as the best, the best first. `lead`: how far the best is before Unicode. */
  | { readonly state: "open"; readonly readings: readonly Reading[]; readonly lead: number };

/** Letters, and what legacy encodings have for letters. */
const token = /[A-Za-z\u00A1-\u00FF]+/g;
const above = /[\u00A1-\u00FF]/;
/** A reading must be so much better than any other to be certain. */
const leadOfCertain = 3;
const leadOverLegacy = 2;

/** Weighs the readings of a text by whether its words are Vietnamese in them. */
export function weighText(text: string): Weighed {
  if (isUnicodeLetter(text)) {
    const mixed = above.test(text) ? weighMixed(text) : null;
    return mixed === null ? certain("unicode") : { state: "mixed", mixed };
  }
  if (!above.test(text)) return { state: "neutral" };
  const words = [...wordsOf(text).map(weighWord), ...initialsOf(text).map(weighInitial)];
  if (words.length === 0) return { state: "neutral" };
  const [usual, another] = readings.filter((reading) => words.every((word) => word[reading].isUsual));
  if (usual !== undefined && another === undefined) return certain(usual);
  return compare(words);
}

function compare(words: readonly WordCosts[]): Weighed {
  const costs = readings.map((reading) => ({
    reading,
    cost: words.reduce((sum, word) => sum + word[reading].cost, 0),
  }));
  const plain = costs[0]?.cost ?? 0;
  const possible = costs
    .filter(({ reading, cost }) => reading !== "unicode" && cost <= mostCost(words.length))
    .sort((one, other) => one.cost - other.cost);
  const [best, next] = possible;
  if (best === undefined) return plain > words.length ? unreadable(words) : certain("unicode");
  if (plain + leadOfCertain <= best.cost) return certain("unicode");
  const isFirst = next === undefined || best.cost + leadOverLegacy <= next.cost;
  if (isFirst && best.cost + leadOfCertain <= plain) return certain(best.reading);
  const least = Math.min(plain, best.cost);
  const near = [{ reading: "unicode" as const, cost: plain }, ...possible]
    .filter(({ cost }) => cost < least + leadOfCertain)
    .sort((one, other) => one.cost - other.cost);
  return { state: "open", readings: near.map(({ reading }) => reading), lead: plain - best.cost };
}

/** Neither Vietnamese nor anything else: only its neighbours and its font can tell. */
function unreadable(words: readonly WordCosts[]): Weighed {
  return {
    state: "open",
    readings: readings.filter((reading) => words.every((word) => word[reading].isReadable)),
    lead: 0,
  };
}

/** The words that differ between the readings; a sign that stands alone is no word. */
function wordsOf(text: string): readonly string[] {
  const found = (text.replace(initial, " ").match(token) ?? []).filter((word) => above.test(word));
  const hasQuotes = /«[^«»]*»/.test(text);
  // Quotes around a word are no letters of it.
  const words = hasQuotes ? found.map((word) => word.replace(/^«+|»+$/g, "")) : found;
  return words.filter((word) => above.test(word) && !(word.length === 1 && sign.test(word)));
}

/** Of words cut short behind their first letter or before their last word's: `ñ/c`, `Ñ.V`, `c/ñ`. */
const initial =
  /(?<![A-Za-z\u00A1-\u00FF])([\u00A1-\u00FF])(?=[/.][A-Za-z])|(?<=[A-Za-z][/.])([\u00A1-\u00FF])(?![A-Za-z\u00A1-\u00FF])/g;

function initialsOf(text: string): readonly string[] {
  return text.match(initial) ?? [];
}

/** A reading that makes no sense of a third of the words is none. */
function mostCost(words: number): number {
  return words === 1 ? 1 : Math.ceil(words / 3) * 3 - 1;
}

function certain(reading: Reading): Weighed {
  return { state: "certain", reading };
}
