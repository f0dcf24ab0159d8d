import { editDistance } from "../text/edit-distance";
import { prefixAt, prefixBefore } from "../text/unit-prefixes";
import type { UnitPrefix } from "../text/unit-prefixes";
import type { Word } from "../text/words";
import { framingWords } from "./body-names";
import type { CommitteeForm } from "./committee-forms";

/** Units whose names are many, short and much alike: `xã Lộc Công Tây` is none called Lộc Công. */
export const smallUnits: ReadonlySet<UnitPrefix | null> = new Set<UnitPrefix | null>([
  "commune",
  "ward",
  "township",
  "specialZone",
]);

/** What tells whether a name goes on. */
export interface NameParts {
  /** Folded words of the names of small units. */
  readonly syllables: ReadonlySet<string>;
  /** By a name's letters (folded): the words that go on in longer names of other committees. */
  readonly continuations: ReadonlyMap<string, readonly string[]>;
  /** The words before it in those that end with it. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
}

export function namePartsOf(forms: readonly CommitteeForm[]): NameParts {
  const names = forms.filter(({ id, how, unit }) => id !== null && how === "name" && unit !== null);
  const folded = names.map(({ words }) => words.map((word) => word.folded));
  const small = names.filter(({ unit }) => smallUnits.has(unit));
  const known = new Set(folded.map((words) => words.join("")));
  const continuations = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, part: readonly string[], word: string | undefined): void => {
    const key = part.join("");
    if (known.has(key) && word !== undefined) map.set(key, [...(map.get(key) ?? []), word]);
  };
  for (const words of folded) {
    for (let at = 1; at < words.length; at++) {
      add(continuations, words.slice(0, at), words[at]);
      add(beginnings, words.slice(at), words[at - 1]);
    }
  }
  return {
    syllables: new Set(small.flatMap(({ words }) => words.map((word) => word.folded))),
    continuations,
    beginnings,
  };
}

/** Whether the words of a name (`from` to `to`, exclusive) are only a part of a longer one that isn't known. */
export function isPartOfLongerName(
  words: readonly Word[],
  from: number,
  to: number,
  form: CommitteeForm,
  parts: NameParts,
): boolean {
  if (form.id === null || form.unit === null) return false;
  const before = words[from]?.gap === " " ? words[from - 1]?.folded : undefined;
  const longer = before === undefined ? [] : (parts.beginnings.get(form.folded) ?? []);
  if (longer.some((word) => editDistance(word, before ?? "", 1) <= 1)) return true;
  return beginsBefore(words, from, smallUnits.has(form.unit)) || goesOn(words, to, form, parts);
}

/** Words between a kind of unit and a name that make it a longer one, at most: `xã Mỹ Tân Hà`, `xã Tân Mỹ Tân Hà`. */
const mostBetween = 2;

/** A small unit may be named beside the committee that it is of (`xã Tân Hà Hàm Tân`): one word more is none. */
function beginsBefore(words: readonly Word[], from: number, isSmall: boolean): boolean {
  if (prefixBefore(words, from) !== null) return false;
  for (let at = from - 1; at >= Math.max(0, from - (isSmall ? mostBetween : 1)); at--) {
    const word = words[at];
    const isName = /^\p{L}+$/u.test(word?.text ?? "") && words[at + 1]?.gap === " " && word?.gap === " ";
    if (word === undefined || !isName || frames(word, words)) return false;
    if (prefixBefore(words, at) !== null && (words[at - 1]?.text.length ?? 0) > 1) return true;
  }
  return false;
}

function goesOn(words: readonly Word[], to: number, form: CommitteeForm, parts: NameParts): boolean {
  const next = words[to];
  if (next?.gap !== " " || prefixAt(words, to) !== null) return false;
  const longer = parts.continuations.get(form.folded) ?? [];
  const written = foldedUpToGap(words, to);
  if (longer.some((word) => editDistance(word, written, 1) <= 1)) return true;
  if (!smallUnits.has(form.unit) || frames(next, words) || !/^\p{L}+$/u.test(next.text)) return false;
  const last = words[to - 1];
  const hasCase = last !== undefined && /^\p{Lu}\p{Ll}/u.test(last.text);
  return hasCase ? /^\p{Lu}\p{Ll}*$/u.test(next.text) : parts.syllables.has(next.folded);
}

/** In a text with tone marks `Nam` is no `năm`. */
function frames(word: Word, words: readonly Word[]): boolean {
  if (word.key === "nam" && words.some(({ key, folded }) => key !== folded)) return false;
  return framingWords.has(word.folded);
}

/** A word as spaces part it: `nSon`, which is two by its capitals. */
function foldedUpToGap(words: readonly Word[], from: number): string {
  const end = words.findIndex(({ gap }, at) => at > from && gap !== "");
  return words
    .slice(from, end < 0 ? words.length : end)
    .map(({ folded }) => folded)
    .join("");
}
