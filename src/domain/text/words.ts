import { foldText } from "./fold";
import { normaliseToneMarks } from "./tone-marks";

/** A word of a text, in the forms in which names are compared. */
export interface Word {
  /** Lower case with tone marks: one tone-mark style, Đ for Ð, i for y after consonants (T1). */
  readonly key: string;
  /** The key without tone marks. */
  readonly folded: string;
  /** Places in the composed (NFC) text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether something that is no letter or digit stands before it, or nothing: not so within `HamTan2021`. */
  readonly apart: boolean;
}

/** Also splits where file names do: `DanhSachHuyenHamTan2021`. `&` is the word `và`. */
const wordPattern = /&|\p{N}+|\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lt}\p{Lo}\p{Lm}]+|\p{Lu}/gu;

/** The words of a text in order; all punctuation, dashes, dots and kinds of space only part them. */
export function wordsOf(text: string): Word[] {
  const composed = text.normalize("NFC");
  return [...composed.matchAll(wordPattern)].map((match) => {
    const end = match.index + match[0].length;
    const key = match[0] === "&" ? "và" : wordKey(match[0]);
    const before = composed.slice(0, match.index).at(-1) ?? " ";
    return { key, folded: foldText(key), start: match.index, end, apart: !/[\p{L}\p{N}]/u.test(before) };
  });
}

/** One word's comparison key with tone marks (T1): `Quý`, `QUÍ` and `Qúy` give `quí`. */
export function wordKey(word: string): string {
  const lower = word.normalize("NFC").replace(/[ÐðĐ]/g, "đ").toLowerCase();
  return iForY(normaliseToneMarks(lower, "old"));
}

/** Only where y is the whole rhyme (`mỹ`, `quý`): `tuy`, `tay` and `yên` keep it. */
function iForY(syllable: string): string {
  const match = /^(qu|[bcdđghklmnprstvx]+)([yýỳỷỹỵ])$/u.exec(syllable);
  if (!match) return syllable;
  const [, onset = "", vowel = ""] = match;
  return onset + vowel.normalize("NFD").replace("y", "i").normalize("NFC");
}
