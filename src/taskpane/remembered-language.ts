import type { Language } from "../domain/language/language";

const key = "tonghop.language";

/** What the user chose the last time; storage may be missing or closed (a pane in a browser that parts it). */
export function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === "vi" || kept === "en" ? kept : null;
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Then it is chosen again the next time; nothing else depends on it.
  }
}
