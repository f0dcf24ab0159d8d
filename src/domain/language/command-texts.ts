import { command as english } from "./en/command";
import type { Language } from "./language";
import { command as vietnamese, type CommandTexts } from "./vi/command";

export type { CommandTexts };

export function commandTexts(language: Language): CommandTexts {
  return language === "vi" ? vietnamese : english;
}
