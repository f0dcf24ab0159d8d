import { prefixWords } from "../text/unit-prefixes";
import { framingWords } from "./body-names";
import type { CommitteeForm } from "./committee-forms";

/** Shorter names would be found in other words. */
const shortestName = 6;

/** Single letters would fit anywhere. */
const fillers = [
  ...framingWords,
  ...prefixWords.map((prefix) => prefix.words.map((word) => word.folded).join("")),
].filter((filler) => filler.length > 1);
const onlyFillers = new RegExp(`^(?:${fillers.map(withI).join("|")})*$`);

/** The longest names that make up an unspaced word (folded) together with nothing but prefixes and framing words. */
export function gluedForms(word: string, forms: readonly CommitteeForm[]): CommitteeForm[] {
  if (word.length <= shortestName) return [];
  const text = withI(word);
  const found = forms.filter((form) => {
    if (form.id === null || form.how === "abbreviation" || form.demand !== "none") return false;
    const name = withI(form.folded);
    const at = text.indexOf(name);
    if (at < 0 || name.length < shortestName || name.length === text.length) return false;
    return onlyFillers.test(text.slice(0, at)) && onlyFillers.test(text.slice(at + name.length));
  });
  const longest = Math.max(0, ...found.map((form) => form.folded.length));
  return found.filter((form) => form.folded.length === longest);
}

/** Where the syllables end isn't known here, so y and i are one letter (`phuquy`). */
function withI(text: string): string {
  return text.replaceAll("y", "i");
}
