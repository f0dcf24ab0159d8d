import type { Field } from "../recognise/recognised-sheet";
import { fieldNames as englishFields } from "./en/findings";
import { paneFace as english } from "./en/pane-face";
import type { Language } from "./language";
import { fieldNames as vietnameseFields } from "./vi/findings";
import { paneFace as vietnamese, type PaneFace } from "./vi/pane-face";

export type { PaneFace };

/** What the task pane says. */
export function paneFaceTexts(language: Language): PaneFace {
  return language === "vi" ? vietnamese : english;
}

/** The meaning of a column, for a list to choose from. */
export function fieldLabel(field: Field, language: Language): string {
  const name = (language === "vi" ? vietnameseFields : englishFields)[field];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
