import { cleanText } from "./clean";

const collator = new Intl.Collator("vi", { numeric: true });

/** Order of the Vietnamese alphabet (a, ă, â …, d, đ), numbers by value. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Persons as a Vietnamese list has them: by given name (the last word), then by the whole name. */
export function comparePersons(a: string, b: string): number {
  return collator.compare(givenName(a), givenName(b)) || collator.compare(cleanText(a), cleanText(b));
}

function givenName(name: string): string {
  return cleanText(name).split(" ").at(-1) ?? "";
}
