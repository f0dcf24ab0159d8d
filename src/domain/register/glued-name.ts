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
const onlyFillers = new RegExp(`^(?:${fillers.join("|")})*$`);

/** The longest names that make up an unspaced word (folded) together with nothing but prefixes and framing words. */
export function gluedForms(word: string, forms: readonly CommitteeForm[]): CommitteeForm[] {
  if (word.length <= shortestName) return [];
  const found = forms.filter((form) => {
    const at = word.indexOf(form.folded);
    if (form.id === null || at < 0 || form.folded.length < shortestName || form.folded === word) return false;
    if (form.how === "abbreviation" || form.demand !== "none") return false;
    return onlyFillers.test(word.slice(0, at)) && onlyFillers.test(word.slice(at + form.folded.length));
  });
  const longest = Math.max(0, ...found.map((form) => form.folded.length));
  return found.filter((form) => form.folded.length === longest);
}
