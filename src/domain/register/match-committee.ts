import type { Word } from "../text/words";
import { committeeForms } from "./committee-forms";
import type { CommitteeHit } from "./committee-hit";
import { readWords, sightings, writtenText } from "./find-committee";
import type { Sighting } from "./find-committee";
import { indexForms } from "./form-index";
import type { FormIndex } from "./form-index";
import { proposeCommittees } from "./propose-committee";
import type { Register } from "./register";

export type { CommitteeHit } from "./committee-hit";

export interface CommitteeMatcher {
  /** The committees named inside a text, in the order of the text, each once. More than one id: the text is ambiguous. */
  find(text: string): CommitteeHit[];
  /** Near names, best first, without those that `find` gives: for the user to choose from, never taken (R7). */
  propose(text: string): CommitteeHit[];
}

/**
 * Finds a register's committees in titles, cells, sheet and file names (T1, R6). What is taken, strongest first:
 * the name or an alias as the register has it; a body's general writings; the name without tone marks, without
 * spaces (`LaGi`), or with a mark forgotten (`Bắc Binh`); abbreviations. Of overlapping ones the longest counts.
 */
export function createCommitteeMatcher(register: Register): CommitteeMatcher {
  const index = indexForms(committeeForms(register));
  return {
    find: (text) => findHits(readWords(text), index),
    propose(text) {
      const words = readWords(text);
      return proposeCommittees(words, index, longestOnly(takenIn(words, index)));
    },
  };
}

function findHits(words: readonly Word[], index: FormIndex): CommitteeHit[] {
  const best = new Map<string, CommitteeHit>();
  for (const found of longestOnly(takenIn(words, index))) {
    const hit = hitOf(found, words);
    if (hit !== null && hit.strength > (best.get(hit.id)?.strength ?? 0)) best.set(hit.id, hit);
  }
  return [...best.values()];
}

function takenIn(words: readonly Word[], index: FormIndex): Sighting[] {
  return sightings(words, index).filter((found) => found.taken);
}

/** Of overlapping sightings the longest stays, of equally long ones the most exact; equals all stay. */
function longestOnly(found: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  const byLength = found.toSorted((a, b) => letterCount(b) - letterCount(a) || exactness(b) - exactness(a));
  for (const one of byLength) {
    const overlapping = kept.filter((other) => other.from < one.to && one.from < other.to);
    const equal = (other: Sighting): boolean =>
      letterCount(other) === letterCount(one) && exactness(other) === exactness(one);
    if (overlapping.every(equal)) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function letterCount(found: Sighting): number {
  return found.form.folded.length;
}

function exactness(found: Sighting): number {
  const marks = { same: 3, bare: 2, partial: 1, contradicts: 0 }[found.marks];
  // A province's name is only a province where no committee bears it.
  return found.form.id === null ? -1 : marks + (found.form.how === "abbreviation" ? 0 : 4);
}

/** R7: a slip (`Bắc Binh`) settles nothing by itself, only beside what names the same committee rightly. */
const slipStrength = 0.4;

function hitOf(found: Sighting, words: readonly Word[]): CommitteeHit | null {
  const { form } = found;
  if (form.id === null) return null;
  const text = writtenText(words, found);
  if (found.marks === "partial") return { id: form.id, text, strength: slipStrength, how: "folded" };
  if (form.how === "abbreviation") return { id: form.id, text, strength: form.strength, how: form.how };
  const exact = found.marks === "same" && found.spaced;
  return exact
    ? { id: form.id, text, strength: form.strength, how: form.how }
    : { id: form.id, text, strength: 0.9 * form.strength, how: "folded" };
}
