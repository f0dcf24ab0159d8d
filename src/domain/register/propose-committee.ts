import { editDistance, letterSet, mayBeWithin } from "../text/edit-distance";
import { prefixAt, prefixBefore } from "../text/unit-prefixes";
import type { UnitPrefix } from "../text/unit-prefixes";
import type { Word } from "../text/words";
import type { CommitteeForm } from "./committee-forms";
import type { CommitteeHit } from "./committee-hit";
import { sightings, writtenText } from "./find-committee";
import type { Sighting } from "./find-committee";
import { digitsOf } from "./form-index";
import type { ComparedName, FormIndex } from "./form-index";
import { smallUnits } from "./longer-names";

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
  for (const place of windows(words.slice(0, mostWords), settled, index.names)) {
    const part = comparedPart(words.slice(place.from, place.to).map((word) => word.folded));
    const before = prefixBefore(words, place.from)?.unit;
    const behind = unitBehind(words, place.to);
    for (const name of index.names) {
      const strength = likeness(part, name);
      if (strength > 0 && !isOfOtherLevel(name.form, before, behind))
        offer(name.form, strength, writtenText(words, place), "folded");
    }
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength).slice(0, mostProposals);
}

/**
 * `Xã Hàm Cần` is no misspelt huyện Hàm Tân, and `Công an huyện` no part of Công an tỉnh: what says its own level is
 * of that level.
 */
function isOfOtherLevel(
  { unit, words }: CommitteeForm,
  before: UnitPrefix | null | undefined,
  behind: UnitPrefix | null | undefined,
): boolean {
  if (unit !== null) return before != null && smallUnits.has(before) !== smallUnits.has(unit);
  return words.at(-1)?.folded === "tinh" && behind != null && behind !== "province";
}

/** The kind of unit that stands behind a place, or begins with its last word (`Cong an thanh | pho`). */
function unitBehind(words: readonly Word[], to: number): UnitPrefix | null {
  const across = prefixAt(words, to - 1);
  return (across !== null && across.words.length > 1 ? across : prefixAt(words, to))?.unit ?? null;
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/** All runs of words that a name could be, none touching what names a committee already. */
function windows(
  words: readonly Word[],
  taken: readonly Sighting[],
  names: readonly ComparedName[],
): Window[] {
  const most = Math.max(0, ...names.map((name) => name.words.length)) + 1;
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

/** Words of a text as they are compared with a name's. */
interface ComparedPart extends Pick<ComparedName, "words" | "sorted" | "letters"> {
  readonly joined: string;
}

function comparedPart(words: readonly string[]): ComparedPart {
  const joined = words.join("");
  return { words, joined, sorted: words.toSorted().join(" "), letters: letterSet(joined) };
}

/** 0 where the words are not like the name. */
function likeness(part: ComparedPart, name: ComparedName): number {
  const { folded } = name.form;
  const limit = folded.length >= 10 ? 2 : folded.length >= 6 ? 1 : 0;
  const { joined, words } = part;
  if (limit > 0 && Math.abs(joined.length - folded.length) <= limit) {
    const distance = mayBeWithin(part.letters, name.letters, limit)
      ? editDistance(joined, folded, limit)
      : limit + 1;
    if (distance <= limit && digitsOf(joined) === name.digits) return 0.6 - 0.1 * distance;
  }
  if (words.length < 2 || words.length > name.words.length) return 0;
  if (words.length === name.words.length) return part.sorted === name.sorted ? 0.5 : 0;
  // `Cơ quan` is a part of many names: less than half of one says nothing.
  return 2 * words.length >= name.words.length && contains(name.words, words) ? 0.3 : 0;
}

function contains(name: readonly string[], part: readonly string[]): boolean {
  return ` ${name.join(" ")} `.includes(` ${part.join(" ")} `);
}
