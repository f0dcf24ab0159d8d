import { fieldNames as englishFields, kindNames as englishKinds } from "./en/findings";
import { pane as english } from "./en/pane";
import type { Language } from "./language";
import { fieldNames as vietnameseFields, kindNames as vietnameseKinds } from "./vi/findings";
import { pane as vietnamese, type PaneTexts } from "./vi/pane";

export type { PaneTexts };

/** Words of the session behind the pane. */
export function paneTexts(language: Language): PaneTexts {
  return language === "vi" ? vietnamese : english;
}

export function fieldNames(language: Language): typeof vietnameseFields {
  return language === "vi" ? vietnameseFields : englishFields;
}

export function kindNames(language: Language): typeof vietnameseKinds {
  return language === "vi" ? vietnameseKinds : englishKinds;
}
