import { cleanText } from "./clean";
import { foldText } from "./fold";
import { normaliseToneMarks } from "./tone-marks";

/** A word of a text, in the forms in which names are compared. */
export interface Word {
  /** Lower case with tone marks: one tone-mark style, Đ for Ð, i for y after consonants (T1). */
  readonly key: string;
  /** The key without tone marks. */
  readonly folded: string;
  /** As written. */
  readonly text: string;
  /** What stands between the word before and this one; "" within `HamTan2021`. */
  readonly gap: string;
}

const plainWord = /&|\p{N}+|[\p{L}\p{M}]+/gu;
const camelWord = /&|\p{N}+|\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{Lt}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}/gu;

/** The words of a text, whatever spaces, dashes and dots part them. `&` is the word `và`; digits are words of their own. */
export function wordsOf(text: string): Word[] {
  return split(text, plainWord);
}

/** Like `wordsOf`, and splits where file names do without a space: `DSHuyenHamTan` is DS, Huyen, Ham, Tan. */
export function camelWordsOf(text: string): Word[] {
  return split(text, camelWord);
}

/** One word's comparison key with tone marks (T1): `Quý`, `QUÍ` and `Qúy` give `quí`. */
export function wordKey(word: string): string {
  const lower = word.normalize("NFC").replace(/[ÐðĐ]/g, "đ").toLowerCase();
  return iForY(normaliseToneMarks(lower, "old"));
}

function split(text: string, pattern: RegExp): Word[] {
  const cleaned = cleanText(text);
  let end = 0;
  return [...cleaned.matchAll(pattern)].map((match) => {
    const [written] = match;
    const gap = cleaned.slice(end, match.index);
    end = match.index + written.length;
    const key = written === "&" ? "và" : wordKey(written);
    return { key, folded: foldText(key), text: written, gap };
  });
}

/** Only where y is the whole rhyme (`mỹ`, `quý`): `tuy`, `tay` and `yên` keep it. */
function iForY(syllable: string): string {
  const match = /^(qu|[bcdđghklmnprstvx]+)([yýỳỷỹỵ])$/u.exec(syllable);
  if (!match) return syllable;
  const [, onset = "", vowel = ""] = match;
  return onset + vowel.normalize("NFD").replace("y", "i").normalize("NFC");
}
