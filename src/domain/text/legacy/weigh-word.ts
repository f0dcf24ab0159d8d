import type { LegacyEncoding } from "./legacy-encoding";
import { costOfSyllable } from "./syllable";
import { readTcvn3 } from "./tcvn3";
import { isUsual } from "./usual-words";
import { readVni } from "./vni";

/** How a text can be read: as the Unicode that it is, or as the bytes of a legacy encoding. */
export type Reading = "unicode" | LegacyEncoding;

export const readings: readonly Reading[] = ["unicode", "tcvn3", "vni"];

/** What it costs to take a word so (0: it is Vietnamese), and whether it is a word of every form then. */
export interface WordCost {
  readonly cost: number;
  /** The encoding has all its letters. */
  readonly isReadable: boolean;
  readonly isUsual: boolean;
}

export type WordCosts = Readonly<Record<Reading, WordCost>>;

/** Lists repeat their words: each is weighed once. */
const known = new Map<string, WordCosts>();
const mostKnown = 10_000;

/** Weighs the readings of a word. */
export function weighWord(word: string): WordCosts {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  if (known.size >= mostKnown) known.clear();
  const cost = costOfUnicode(word);
  const costs = {
    unicode: { cost, isReadable: true, isUsual: cost === 0 && isUsual(word) },
    tcvn3: costOfLegacy(readTcvn3(word)),
    vni: costOfLegacy(readVni(word)),
  };
  known.set(word, costs);
  return costs;
}

/** No letter of Unicode within a word: signs, currencies, fractions, quotes, the soft hyphen. */
export const sign = /[\u00A1-\u00BF\u00D7\u00F7]/;

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

/** Abbreviations of consonants (`ĐB`, `TĐ`), and of bodies from their Đ on (`ĐUCA`, `HĐND`). */
const initials = /^(?:[B-DF-HJ-NP-TV-XZĐ]{2,6}|[B-DF-HJ-NP-TV-XZ]{0,3}Đ[A-Z]{1,4})$/;

/** What it costs to take a letter for the initial of a word cut short (`đ/c`, `Đ.V`): nobody cuts a word to a vowel with a tone. */
export function weighInitial(letter: string): WordCosts {
  const ofLegacy = (read: string | null): WordCost => {
    const isInitial = read !== null && /^[đôơưăâê]$/i.test(read) && !toned.test(read.normalize("NFD"));
    return { cost: isInitial ? 0 : 3, isReadable: read !== null, isUsual: /^đ$/i.test(read ?? "") };
  };
  const isUnicode = /^[ðôâê]$/i.test(letter);
  return {
    unicode: { cost: isUnicode ? 0 : 4, isReadable: true, isUsual: isUnicode },
    tcvn3: ofLegacy(readTcvn3(letter)),
    vni: ofLegacy(readVni(letter)),
  };
}

const toned = /[\u0300\u0301\u0303\u0309\u0323]/;

/** `read`: the word decoded; `null` where the encoding has no such letters. */
function costOfLegacy(read: string | null): WordCost {
  if (read === null) return { cost: 3, isReadable: false, isUsual: false };
  const cost = initials.test(read) ? 1 : costOfSyllable(read);
  return { cost, isReadable: true, isUsual: isUsual(read) };
}
