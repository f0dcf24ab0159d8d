import { editDistance } from "../text/edit-distance";
import type { Word } from "../text/words";
import type { CommitteeForm } from "./committee-forms";
import type { CommitteeHit } from "./committee-hit";
import { sightings, writtenText } from "./find-committee";
import type { Sighting } from "./find-committee";
import type { FormIndex } from "./form-index";

/** More than the user would read. */
const mostProposals = 5;
/** Words of a text that are compared letter by letter: a title or name, not a page. */
const mostWords = 60;

/**
 * R7: committees that a text nearly names, best first: writings that were met but not taken (another kind of unit,
 * contradicting tone marks), one or two letters off, words exchanged, a part of the name.
 */
export function proposeCommittees(
  words: readonly Word[],
  index: FormIndex,
  taken: readonly Sighting[],
): CommitteeHit[] {
  const best = new Map<string, CommitteeHit>();
  const named = new Set(taken.map((found) => found.form.id));
  const offer = (form: CommitteeForm, strength: number, text: string, how: CommitteeHit["how"]): void => {
    if (form.id === null || named.has(form.id) || strength <= (best.get(form.id)?.strength ?? 0)) return;
    best.set(form.id, { id: form.id, text, strength, how });
  };
  const seen = sightings(words, index);
  const settled = [...taken, ...seen.filter((found) => found.place)];
  for (const found of seen) {
    if (found.place || found.form.demand === "prefixed" || found.form.demand === "alone") continue;
    if (inside(found, taken, found.form)) continue;
    offer(
      found.form,
      0.6,
      writtenText(words, found),
      found.form.how === "abbreviation" ? "abbreviation" : "folded",
    );
  }
  const names = index.forms.filter((form) => form.id !== null && form.how !== "abbreviation");
  for (const place of windows(words.slice(0, mostWords), settled, names)) {
    const part = words.slice(place.from, place.to).map((word) => word.folded);
    for (const form of names) {
      const strength = likeness(part, form);
      if (strength > 0) offer(form, strength, writtenText(words, place), "folded");
    }
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength).slice(0, mostProposals);
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/** All runs of words that a name could be, none touching what names a committee already. */
function windows(
  words: readonly Word[],
  taken: readonly Sighting[],
  names: readonly CommitteeForm[],
): Window[] {
  const most = Math.max(0, ...names.map((form) => form.words.length)) + 1;
  const found: Window[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + most); to++) {
      if (!touches({ from, to }, taken)) found.push({ from, to });
    }
  }
  return found;
}

function touches(place: Window, taken: readonly Sighting[]): boolean {
  return taken.some((other) => other.from < place.to && place.from < other.to);
}

/** Part of something longer that is named: `Thuận Bắc` within Hàm Thuận Bắc proposes nothing. */
function inside(found: Sighting, taken: readonly Sighting[], form: CommitteeForm): boolean {
  return taken.some(
    (other) =>
      other.form.id !== form.id && other.from <= found.from && found.to <= other.to && other.form.id !== null,
  );
}

/** 0 where the words are not like the name. */
function likeness(part: readonly string[], form: CommitteeForm): number {
  const name = form.words.map((word) => word.folded);
  const limit = form.folded.length >= 10 ? 2 : form.folded.length >= 6 ? 1 : 0;
  const letters = part.join("");
  if (limit > 0 && Math.abs(letters.length - form.folded.length) <= limit) {
    const distance = editDistance(letters, form.folded, limit);
    // Phường 1 is not nearly Phường 2.
    if (distance <= limit && digitsOf(letters) === digitsOf(form.folded)) return 0.6 - 0.1 * distance;
  }
  if (part.length < 2) return 0;
  if (sameWords(part, name)) return 0.5;
  // `Cơ quan` is a part of many names: less than half of one says nothing.
  const isPart = part.length < name.length && 2 * part.length >= name.length;
  return isPart && contains(name, part) ? 0.3 : 0;
}

function digitsOf(letters: string): string {
  return letters.replace(/\P{N}/gu, "");
}

function sameWords(part: readonly string[], name: readonly string[]): boolean {
  return part.length === name.length && part.toSorted().join(" ") === name.toSorted().join(" ");
}

function contains(name: readonly string[], part: readonly string[]): boolean {
  return ` ${name.join(" ")} `.includes(` ${part.join(" ")} `);
}
