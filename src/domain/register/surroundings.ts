import { prefixAt, prefixBefore } from "../text/unit-prefixes";
import type { PrefixWords } from "../text/unit-prefixes";
import type { Word } from "../text/words";
import { framingWords } from "./body-names";
import type { CommitteeForm } from "./committee-forms";
import { belongsToSomethingElse } from "./other-bearers";

/** Whether what stands around a writing (words `from` to `to`, exclusive) lets it mean its committee: `xã Tuy Phong` is no huyện. */
export function surroundingsAllow(
  words: readonly Word[],
  from: number,
  to: number,
  form: CommitteeForm,
): boolean {
  const before = closePrefix(words, from);
  const unit = before?.unit ?? null;
  if (form.unit !== null && unit !== null && unit !== form.unit) return false;
  if (form.id !== null && belongsToSomethingElse(words, from, before)) return false;
  switch (form.demand) {
    case "none":
      return true;
    case "prefixed":
      return unit !== null && unit === form.unit;
    case "unit":
      return (unit !== null && unit === form.unit) || isWholeText(words, from, to);
    case "alone":
      return isFramed(words, from, to);
  }
}

/**
 * Whether a name only says where a paper was signed: `Phan Thiết, ngày 31 tháng 12 năm 2021` stands in the head of
 * provincial bodies too.
 */
export function isPlaceOfSigning(words: readonly Word[], from: number, to: number): boolean {
  if (words[to]?.folded !== "ngay") return false;
  const dated = (words[to]?.gap ?? "").includes(",") || words[to + 2]?.folded === "thang";
  const prefix = closePrefix(words, from);
  if (!dated || prefix === null) return dated;
  const organ = prefix.unit === null || /^(?:uy|hu|qu|txu|tpu)$/.test(prefix.words.at(-1)?.folded ?? "");
  return !organ && closePrefix(words, from - prefix.words.length)?.unit !== null;
}

/** The prefix just before a word, unless a comma, bracket or spaced dash parts them. */
function closePrefix(words: readonly Word[], at: number): PrefixWords | null {
  return /^(?:[\s._]*|-)$/.test(words[at]?.gap ?? "") ? prefixBefore(words, at) : null;
}

function isWholeText(words: readonly Word[], from: number, to: number): boolean {
  return to === words.length && prefixEnds(words, 0) === from;
}

/** Index of the first word that belongs to no prefix. */
function prefixEnds(words: readonly Word[], from: number): number {
  const found = prefixAt(words, from);
  return found ? prefixEnds(words, from + found.words.length) : from;
}

function isFramed(words: readonly Word[], from: number, to: number): boolean {
  const isNumber = (word: Word | undefined): boolean => /^\p{N}+$/u.test(word?.text ?? "");
  const frames = (word: Word): boolean => isNumber(word) || framingWords.has(word.folded);
  // `khối 12` is a class of a school; `khối 2021` may be a file's name.
  if (isNumber(words[to]) && (words[to]?.text.length ?? 0) < 4) return false;
  const organ = closePrefix(words, from);
  const start = organ?.unit === null ? from - organ.words.length : from;
  return words.slice(0, start).every(frames) && words.slice(to).every(frames);
}
