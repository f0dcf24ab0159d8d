import { foldText } from "../../text/fold";
import { isMisspelling } from "./header-words";

/** A word of a header as written: `Ng.` is cut short, `sinh` is not. */
interface WrittenWord {
  readonly folded: string;
  /** Followed by the dot or slash of an abbreviation. */
  readonly isCut: boolean;
}

const mostWords = 7;
/** Longer than this nobody leaves a word that is cut short. */
const longestCut = 3;
/** Initials alone name something only when there are so many of them. */
const fewestInitials = 3;

/**
 * Whether a text is a phrase written shorter, word by word and in its order: `Ng.sinh` (Ngày sinh), `Dtộc` (Dân tộc),
 * `Tr.độ HV` (Trình độ học vấn), `QĐKN` (Quyết định kết nạp), also with a letter wrong in a whole word (`NTN snih`).
 * `null` for texts that can't be.
 */
export function readAbbreviation(text: string): ((phrase: readonly string[]) => boolean) | null {
  const words = writtenWords(text);
  if (words.length === 0 || words.length > mostWords) return null;
  return (phrase) => standsFor(words, phrase, { at: 0, word: 0, whole: 0, initials: 0 });
}

function writtenWords(text: string): WrittenWord[] {
  return [...text.normalize("NFC").matchAll(/(\p{L}+)\s?([./])?/gu)].map(([, letters = "", cut]) => ({
    folded: foldText(letters),
    isCut: cut !== undefined,
  }));
}

/** How far a text was read as a phrase: places in both, words written in full, letters that stand for words. */
interface Progress {
  readonly at: number;
  readonly word: number;
  readonly whole: number;
  readonly initials: number;
}

function standsFor(words: readonly WrittenWord[], phrase: readonly string[], progress: Progress): boolean {
  const { at, word, whole, initials } = progress;
  const written = words[at];
  if (written === undefined)
    return (
      word === phrase.length && (whole > 0 ? words.length > 1 || initials > 0 : initials >= fewestInitials)
    );
  const [meant, next] = [phrase[word], phrase[word + 1]];
  if (meant === undefined) return false;
  const { folded, isCut } = written;
  const go = (step: Partial<Progress>) =>
    standsFor(words, phrase, { ...progress, at: at + 1, word: word + 1, ...step });
  if (isMisspelling(folded, meant) && go({ whole: whole + 1 })) return true;
  if (isCut && folded.length <= longestCut && meant.startsWith(folded) && go({ initials: initials + 1 }))
    return true;
  if (next !== undefined && isGlued(folded, meant, next))
    if (go({ word: word + 2, whole: whole + 1, initials: initials + 1 })) return true;
  return (
    isInitials(folded, phrase, word) && go({ word: word + folded.length, initials: initials + folded.length })
  );
}

/** `Dtộc`, `Tđộ`: the first letters of a word, and the next one whole. */
function isGlued(folded: string, meant: string, next: string): boolean {
  const kept = folded.length - next.length;
  return kept >= 1 && kept <= 2 && folded.endsWith(next) && meant.startsWith(folded.slice(0, kept));
}

function isInitials(folded: string, phrase: readonly string[], from: number): boolean {
  if (folded.length < 2 || from + folded.length > phrase.length) return false;
  for (let index = 0; index < folded.length; index++)
    if (phrase[from + index]?.[0] !== folded[index]) return false;
  return true;
}
