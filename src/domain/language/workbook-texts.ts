import { workbookTexts as english } from "./en/workbook";
import type { Language } from "./language";
import { workbookTexts as vietnamese, type WorkbookTexts } from "./vi/workbook";

export type { WorkbookTexts };

/** Words of the consolidated workbook. */
export function workbookTexts(language: Language): WorkbookTexts {
  return language === "vi" ? vietnamese : english;
}
