import type { Language } from "../domain/language/language";

/** Vietnamese, unless the host speaks English. */
export function languageOf(displayLanguage: string): Language {
  return /^en\b/i.test(displayLanguage) ? "en" : "vi";
}
