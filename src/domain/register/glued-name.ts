import { prefixWords } from "../text/unit-prefixes";
import { framingWords } from "./body-names";
import type { CommitteeForm } from "./committee-forms";

/** Shorter names would be found in other words. */
const shortestName = 6;

/** Single letters would fit anywhere. */
const fillers = [
  ...framingWords,
  ...prefixWords.map((prefix) => prefix.words.map((word) => word.folded).join("")),
]
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
    if (at < 0 || name.length < shortestName || name.length === text.length) return false;
    return isFilled(text.slice(0, at)) && isFilled(text.slice(at + name.length));
  });
  const longest = Math.max(0, ...found.map((form) => form.folded.length));
  return found.filter((form) => form.folded.length === longest);
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

/** Where the syllables end isn't known here, so y and i are one letter (`phuquy`). */
function withI(text: string): string {
  return text.replaceAll("y", "i");
}
