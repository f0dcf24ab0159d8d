import type { Change } from "../consolidate/changes-since";
import type { SubmissionState } from "../consolidate/summary";
import { formatNumber } from "../text/numbers";
import { changes as english } from "./en/changes";
import type { Language } from "./language";
import { changes as vietnamese, type ChangesTexts } from "./vi/changes";
import { workbookTexts } from "./workbook-texts";

/** All that changed, in a sentence; also when nothing did. */
export function describeChanges(changes: readonly Change[], language: Language): string {
  const texts = changesTexts(language);
  if (changes.length === 0) return texts.none;
  return texts.done(changes.map((change) => describeChange(change, language)).join("; "));
}

/** `Tuy Phong 148 → 150 (+2)`; the state where only that changed. */
export function describeChange(change: Change, language: Language): string {
  const { name, before, after, stateBefore, stateAfter } = change;
  const texts = changesTexts(language);
  if (before === after) {
    const state = (one: SubmissionState | null) =>
      one === null ? texts.notThere : workbookTexts(language).submissionStates[one];
    return texts.state(name, state(stateBefore), state(stateAfter));
  }
  const number = (value: number) => formatNumber(value, language);
  const variance = after > before ? `+${number(after - before)}` : `–${number(before - after)}`;
  return texts.number(name, number(before), number(after), variance);
}

function changesTexts(language: Language): ChangesTexts {
  return language === "vi" ? vietnamese : english;
}
