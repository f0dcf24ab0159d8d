import { markDifference } from "../text/mark-difference";
import type { MarkDifference } from "../text/mark-difference";
import { camelWordsOf } from "../text/words";
import type { Word } from "../text/words";
import type { CommitteeForm } from "./committee-forms";
import type { FormIndex } from "./form-index";
import { gluedForms } from "./glued-name";
import { isPartOfLongerName } from "./longer-names";
import { isPlaceOfSigning, surroundingsAllow } from "./surroundings";

/** A writing of a committee met in a text: words `from` (inclusive) to `to` (exclusive). */
export interface Sighting {
  readonly form: CommitteeForm;
  readonly from: number;
  readonly to: number;
  readonly marks: MarkDifference;
  /** Parted into words as the name is, not `LaGi`. */
  readonly spaced: boolean;
  /** Only where a paper was signed: neither taken nor proposed. */
  readonly place: boolean;
  /** Whether it names the committee; else it is only like it. */
  readonly taken: boolean;
}

/** Longer texts are cut: no title or file name is as long. */
const longestText = 2000;

export function readWords(text: string): Word[] {
  return camelWordsOf(text.slice(0, longestText));
}

/** Every writing of the index that stands in the words, overlapping ones too, in the order of the text. */
export function sightings(words: readonly Word[], index: FormIndex): Sighting[] {
  return words.flatMap((_, from) => [
    ...spacedSightings(words, from, index),
    ...gluedSightings(words, from, index),
  ]);
}

function spacedSightings(words: readonly Word[], from: number, index: FormIndex): Sighting[] {
  const found: Sighting[] = [];
  let letters = "";
  for (let to = from + 1; to <= words.length; to++) {
    const word = words[to - 1];
    letters += word?.folded ?? "";
    if (letters.length > index.longest) break;
    if (to > from + 1 && /[;:()[\]/|]/.test(word?.gap ?? "")) break;
    for (const form of index.byLetters.get(letters) ?? []) found.push(sighting(words, from, to, form, index));
  }
  return found;
}

function sighting(
  words: readonly Word[],
  from: number,
  to: number,
  form: CommitteeForm,
  index: FormIndex,
): Sighting {
  const part = words.slice(from, to);
  const marks = marksIn(words, part, form, index);
  const spaced = isSpaced(part, form);
  const place = form.id !== null && isPlaceOfSigning(words, from, to);
  const taken =
    !place &&
    marksAllow(marks, form, index) &&
    joinsWell(part, form, spaced) &&
    capitalsAllow(words, part, form) &&
    !isPartOfLongerName(words, from, to, form, index.parts) &&
    surroundingsAllow(words, from, to, form);
  return { form, from, to, marks, spaced, place, taken };
}

/** `danhsachhuyenhamtan`: a name glued to words that say nothing else. */
function gluedSightings(words: readonly Word[], at: number, index: FormIndex): Sighting[] {
  const word = words[at];
  if (word === undefined || word.key !== word.folded) return [];
  return gluedForms(word.folded, index.forms).map((form) => {
    const taken = surroundingsAllow(words, at, at + 1, form);
    return { form, from: at, to: at + 1, marks: "bare", spaced: false, place: false, taken };
  });
}

/** In a text without any marks an unmarked name (`La Gi`) is no more exact than its marked twin. */
function marksIn(
  words: readonly Word[],
  part: readonly Word[],
  form: CommitteeForm,
  index: FormIndex,
): MarkDifference {
  const letters = part.map((word) => word.key).join("");
  const own = markDifference(letters, form.letters);
  // `DUK CQ&DN`: the sign stands for a word with a mark also where nothing else has one.
  const isBare = part.every((word) => word.text === "&" || word.key === word.folded);
  const marks = own === "partial" && isBare ? "bare" : own;
  const unmarked = form.letters === form.folded && words.every((word) => word.key === word.folded);
  return marks === "same" && unmarked && index.hasTwin(form) ? "bare" : marks;
}

/**
 * R7: a mark too many names something else (`là gì`). A missing one among others (`Bắc Binh`) is a slip only where
 * no other committee is as much as a letter away, and where the two writings are not known as two places.
 */
function marksAllow(marks: MarkDifference, form: CommitteeForm, index: FormIndex): boolean {
  if (marks === "same" || marks === "bare") return true;
  return marks === "partial" && form.id !== null && index.standsApart(form);
}

/** Not across a comma (`Hàm Thuận, Bắc Bình`) unless the name is an enumeration; provinces only over spaces. */
function joinsWell(part: readonly Word[], form: CommitteeForm, spaced: boolean): boolean {
  const gaps = part.slice(1).map((word) => word.gap);
  if (form.id === null) return spaced && gaps.every((gap) => gap === " ");
  return form.how !== "name" || form.words.length > 4 || !gaps.some((gap) => gap.includes(","));
}

function isSpaced(part: readonly Word[], form: CommitteeForm): boolean {
  return (
    part.length === form.words.length &&
    part.every(
      (word, at) =>
        word.folded === form.words[at]?.folded && (at === 0 || word.gap !== "" || word.text === "&"),
    )
  );
}

function capitalsAllow(words: readonly Word[], part: readonly Word[], form: CommitteeForm): boolean {
  if (!form.capitals) return true;
  if (part.every((word) => word.text === word.text.toUpperCase())) return true;
  return form.folded.length >= 3 && words.every((word) => word.text === word.text.toLowerCase());
}

/** The part of the text that was matched, as written. */
export function writtenText(
  words: readonly Word[],
  place: { readonly from: number; readonly to: number },
): string {
  return words
    .slice(place.from, place.to)
    .map((word, at) => (at === 0 ? word.text : word.gap + word.text))
    .join("");
}
