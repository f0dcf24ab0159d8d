import { prefixWords } from "./unit-prefixes";
import type { PrefixWords, UnitPrefix } from "./unit-prefixes";
import { wordsOf } from "./words";
import type { Word } from "./words";

export type { UnitPrefix } from "./unit-prefixes";

/** A committee's name as it is compared (T1). */
export interface CommitteeKey {
  /** With tone marks, without prefix: `Mỹ Tho` and `Mỹ Thọ` differ. */
  readonly core: string;
  /** The kind of unit that the prefix names, nearest to the name; `null` where it names none. */
  readonly prefix: UnitPrefix | null;
  /** The core without tone marks. */
  readonly folded: string;
}

/** The key of a name that stands alone. A name that would be nothing but prefix, or prefix and number, keeps it. */
export function committeeKey(name: string): CommitteeKey {
  const words = wordsOf(name);
  const { from, unit } = skipPrefix(words);
  const core = words.slice(from);
  return {
    core: core.map((word) => word.key).join(" "),
    prefix: unit,
    folded: core.map((word) => word.folded).join(" "),
  };
}

function skipPrefix(words: readonly Word[]): { from: number; unit: UnitPrefix | null } {
  let from = 0;
  let unit: UnitPrefix | null = null;
  for (;;) {
    const found = prefixWords.find((prefix) => startsWith(words, from, prefix));
    if (!found) return { from, unit };
    const next = from + found.words.length;
    const rest = words.slice(next);
    if (found.unit !== null) unit = found.unit;
    if (rest.every((word) => /^\p{N}+$/u.test(word.folded))) return { from, unit };
    from = next;
  }
}

function startsWith(words: readonly Word[], from: number, prefix: PrefixWords): boolean {
  return prefix.words.every((expected, index) => {
    const word = words[from + index];
    return word !== undefined && isWord(word, expected);
  });
}

/** Whether a word of a text is the expected one (lower case, with marks), tone marks left out or not. */
export function isWord(word: Word, expected: string): boolean {
  const key = wordKeyOf(expected);
  return word.key === key.key || (word.key === word.folded && word.folded === key.folded);
}

const expectedKeys = new Map<string, { key: string; folded: string }>();

function wordKeyOf(expected: string): { key: string; folded: string } {
  const known = expectedKeys.get(expected);
  if (known) return known;
  const [word] = wordsOf(expected);
  const made = { key: word?.key ?? "", folded: word?.folded ?? "" };
  expectedKeys.set(expected, made);
  return made;
}
