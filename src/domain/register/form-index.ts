import { editDistance, letterSet } from "../text/edit-distance";
import type { LetterSet } from "../text/edit-distance";
import { wordKey } from "../text/words";
import type { CommitteeForm } from "./committee-forms";
import { namePartsOf } from "./longer-names";
import type { NameParts } from "./longer-names";

/** The writings of a register's committees, by their letters. */
export interface FormIndex {
  readonly forms: readonly CommitteeForm[];
  /** The committees' names and aliases, as texts are compared with them letter by letter. */
  readonly names: readonly ComparedName[];
  /** By letters without marks and spaces; with y for i too, as unspaced file names write it. */
  readonly byLetters: ReadonlyMap<string, readonly CommitteeForm[]>;
  readonly parts: NameParts;
  /** Letters of the longest writing. */
  readonly longest: number;
  /** Whether no other committee's name is within one letter, and no twin is known that differs by marks alone. */
  standsApart(form: CommitteeForm): boolean;
  /** Whether another committee has a writing with the same letters. */
  hasTwin(form: CommitteeForm): boolean;
}

export interface ComparedName {
  readonly form: CommitteeForm;
  /** Folded. */
  readonly words: readonly string[];
  /** The words in the order of the alphabet. */
  readonly sorted: string;
  readonly digits: string;
  readonly letters: LetterSet;
}

/** Pairs of places that only tone marks tell apart. A register that has only one of them doesn't make them one. */
const toneTwins: readonly (readonly string[])[] = [["Mỹ Tho", "Mỹ Thọ"]];
const twinKeys = new Set(toneTwins.flat().map((name) => name.split(" ").map(wordKey).join("")));

export function indexForms(forms: readonly CommitteeForm[]): FormIndex {
  const byLetters = new Map<string, CommitteeForm[]>();
  for (const form of forms) {
    for (const letters of new Set([form.folded, ...withY(form)])) {
      const known = byLetters.get(letters) ?? [];
      byLetters.set(letters, [...known, form]);
    }
  }
  const names = forms.filter((form) => form.id !== null && form.how !== "abbreviation");
  const apart = new Map<string, boolean>();
  const isApart = (form: CommitteeForm): boolean =>
    !twinKeys.has(form.letters) &&
    names.every((other) => other.id === form.id || editDistance(other.folded, form.folded, 1) > 1);
  return {
    forms,
    names: names.map(comparedName),
    byLetters,
    parts: namePartsOf(forms),
    longest: Math.max(0, ...[...byLetters.keys()].map((letters) => letters.length)),
    hasTwin: (form) => (byLetters.get(form.folded) ?? []).some(({ id }) => id !== null && id !== form.id),
    standsApart(form) {
      const key = `${form.id ?? ""} ${form.letters}`;
      const known = apart.get(key) ?? isApart(form);
      apart.set(key, known);
      return known;
    },
  };
}

function comparedName(form: CommitteeForm): ComparedName {
  const words = form.words.map((word) => word.folded);
  const { folded } = form;
  return {
    form,
    words,
    sorted: words.toSorted().join(" "),
    digits: digitsOf(folded),
    letters: letterSet(folded),
  };
}

/** Phường 1 is not nearly Phường 2. */
export function digitsOf(letters: string): string {
  return letters.replace(/\P{N}/gu, "");
}

/** Keys have i for y after consonants (T1); a file name such as `phuquy` isn't parted into syllables to see that. */
function withY(form: CommitteeForm): string[] {
  const ends = form.words.map((word) => (/^(?:qu|[bcdghklmnprstvx]+)i$/.test(word.folded) ? 1 : 0));
  if (!ends.some((end) => end === 1)) return [];
  return [form.words.map((word, at) => (ends[at] ? word.folded.replace(/i$/, "y") : word.folded)).join("")];
}
