import { versions as english } from "./en/versions";
import type { Language } from "./language";
import { versions as vietnamese, type VersionTexts } from "./vi/versions";

export type { VersionTexts };

/** What the pane says of versions and parts that a committee sent. */
export function versionTexts(language: Language): VersionTexts {
  return language === "vi" ? vietnamese : english;
}
