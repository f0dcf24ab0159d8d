/** `old`: hòa, khỏe, thủy, ủy. `new`: hoà, khoẻ, thuỷ, uỷ. They differ in open syllables in oa, oe, uy only. */
export type ToneMarkStyle = "old" | "new";

/** Grave, acute, tilde, hook above, dot below. */
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g;
const onset =
  /^(?:ngh|ng|nh|th|tr|ch|gh|kh|ph|qu(?=[aeiouyăâêôơư])|gi(?=[aeiouyăâêôơư])|[bcdđghklmnpqrstvx])?/u;
const rhyme = /^([aeiouyăâêôơư]{1,3})(ngh|ng|nh|ch|[cmnpt])?$/u;

/**
 * Puts the tone mark of every Vietnamese syllable where the style wants it, misplaced ones too (`Qúy`, `hòan`).
 * Words that are no Vietnamese syllable, and case, stay as they are. Gives NFC.
 */
export function normaliseToneMarks(text: string, style: ToneMarkStyle): string {
  return text.normalize("NFC").replace(/\p{L}+/gu, (word) => placeTone(word, style));
}

function placeTone(word: string, style: ToneMarkStyle): string {
  const tones = word.normalize("NFD").match(toneMark);
  if (tones?.length !== 1) return word;
  const letters = [...word.normalize("NFD").replace(toneMark, "").normalize("NFC")];
  const at = tonePosition(letters.join("").toLowerCase(), style);
  if (at === null) return word;
  return letters
    .map((letter, index) => (index === at ? letter + tones[0] : letter))
    .join("")
    .normalize("NFC");
}

/** Index of the letter that carries the mark; `null` when the word is no syllable. */
function tonePosition(syllable: string, style: ToneMarkStyle): number | null {
  const start = onset.exec(syllable)?.[0].length ?? 0;
  const match = rhyme.exec(syllable.slice(start));
  if (!match) return null;
  const [, vowels = "", coda = ""] = match;
  return start + positionInVowels(vowels, coda !== "", style);
}

function positionInVowels(vowels: string, closed: boolean, style: ToneMarkStyle): number {
  // ê, ơ, … always carry the mark; of ươ the second does.
  for (let index = vowels.length - 1; index >= 0; index--) {
    if ("ăâêôơư".includes(vowels.charAt(index))) return index;
  }
  if (vowels.length === 3) return 1;
  if (vowels.length === 1) return 0;
  if (closed) return 1;
  return ["oa", "oe", "uy"].includes(vowels) && style === "new" ? 1 : 0;
}
