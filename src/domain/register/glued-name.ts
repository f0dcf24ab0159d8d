import { prefixWords, unitWritings } from "../text/unit-prefixes";
import type { PrefixWords } from "../text/unit-prefixes";
import { wordsOf } from "../text/words";
import { framingWords } from "./body-names";
import type { CommitteeForm } from "./committee-forms";

/** Shorter names would be found in other words, unless their kind of unit stands before them (`thixalagi`). */
const shortestName = 6;
const shortestBehindUnit = 4;

/** Single letters would fit anywhere. */
const fillers = [...framingWords, ...prefixWords.map((prefix) => glued(prefix.words))]
  .map(withI)
  .filter((filler) => filler.length > 1);

/** The longest names that make up an unspaced word (folded) together with nothing but prefixes and framing words. */
export function gluedForms(word: string, forms: readonly CommitteeForm[]): CommitteeForm[] {
  if (word.length <= shortestName) return [];
  const text = withI(word);
  const found = forms.filter((form) => {
    if (form.id === null || form.how === "abbreviation" || form.demand !== "none") return false;
    const name = withI(form.folded);
    const at = text.indexOf(name);
    if (at < 0 || name.length < shortestBehindUnit || name.length === text.length) return false;
    const before = text.slice(0, at);
    if (name.length < shortestName && !endsWithUnit(before, form)) return false;
    return isFilled(before) && isFilled(text.slice(at + name.length));
  });
  const longest = Math.max(0, ...found.map((form) => form.folded.length));
  return found.filter((form) => form.folded.length === longest);
}

function endsWithUnit(before: string, { unit }: CommitteeForm): boolean {
  const writings = unit === null ? [] : unitWritings(unit).map((writing) => withI(glued(wordsOf(writing))));
  return writings.some((writing) => writing.length > 2 && before.endsWith(writing));
}

/** Whether fillers, one after the other, make up the whole text. */
function isFilled(text: string): boolean {
  const ends = new Set([0]);
  // A set's loop also visits what is added meanwhile.
  for (const end of ends) {
    for (const filler of fillers) if (text.startsWith(filler, end)) ends.add(end + filler.length);
  }
  return ends.has(text.length);
}

function glued(words: PrefixWords["words"]): string {
  return words.map((word) => word.folded).join("");
}

/** Where the syllables end isn't known here, so y and i are one letter (`phuquy`). */
function withI(text: string): string {
  return text.replaceAll("y", "i");
}
