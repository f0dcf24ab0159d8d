import { foldText } from "../../text/fold";

/** A header as words that can be compared: folded, `S T T` as `stt`, `%` as a word, without years and day numbers. */
export interface HeaderWords {
  /** Words joined by a space, numbers included. */
  readonly phrase: string;
  readonly words: readonly string[];
}

/** Words that say little: a header is not another one for having or lacking them. */
const weakWords = new Set([
  ...["va", "cua", "theo", "trong", "do", "tinh", "den", "tu", "la", "so", "duoc", "nguoi", "cac", "hoac"],
  ...["ghi", "ro", "neu", "co", "the", "of", "and", "year"],
]);
const weakWeight = 0.3;

/** i for y where it is the whole rhyme (`tỉ lệ`, `tỷ lệ`), as T1 has it for names. */
function oneSpelling(word: string): string {
  return /^(qu|[bcdghklmnprstvx]+)y$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

/** `(tính) đến ngày 30/9`: until when says nothing of what. */
const untilDay = /\b(?:tinh )?den (?:het )?(?:ngay )?\d{1,2} (?:thang )?\d{1,2}\b/g;

/** Two words of one letter: asked first, because of nearly all texts there are none. */
const spacedLetters = /(?:^| )\S \S(?: |$)/;

export function headerWords(text: string): HeaderWords {
  let folded = foldText(text.includes("%") ? text.replace(/%/g, " phantram ") : text);
  if (/\d/.test(folded)) folded = folded.replace(/\b(?:nam )?(?:19|20)\d\d\b/g, " ").replace(untilDay, " ");
  if (spacedLetters.test(folded))
    folded = folded.replace(/\b(?:\p{L} )+\p{L}\b/gu, (letters) => letters.replace(/ /g, ""));
  const all = folded.split(" ").filter(Boolean).map(oneSpelling);
  return { phrase: all.join(" "), words: all.filter((word) => !/^\d+$/.test(word)) };
}

export function wordWeight(word: string): number {
  return weakWords.has(word) ? weakWeight : 1;
}

/** One letter wrong, left out, too many, or two exchanged, in words long enough that this can't be another word. */
export function isMisspelling(a: string, b: string): boolean {
  if (a === b) return true;
  // `người` is no misspelt `nguồn`.
  if (weakWords.has(a) || weakWords.has(b)) return false;
  return Math.min(a.length, b.length) >= 4 && isOneLetterOff(a, b);
}

/** One letter wrong, left out, too many, or two exchanged; not the same. */
export function isOneLetterOff(a: string, b: string): boolean {
  // Asked of a text with the whole vocabulary: most differ in length.
  if (Math.abs(a.length - b.length) > 1) return false;
  // Of longer ones one letter changes the beginning or the end, never both.
  if (a.length > 2 && b.length > 2 && a[0] !== b[0] && a[a.length - 1] !== b[b.length - 1]) return false;
  const short = a.length <= b.length ? a : b;
  const long = short === a ? b : a;
  let start = 0;
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start++;
  let left = short.length - start;
  for (
    let back = 1;
    left > 0 && short.charCodeAt(short.length - back) === long.charCodeAt(long.length - back);
    back++
  )
    left--;
  if (short.length < long.length) return left === 0;
  return left <= 1 || (left === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]);
}
