import type { RowSaid } from "../consolidate/row-word";
import type { Entry, SubmissionState, SubmissionUse } from "../consolidate/summary";
import type { Severity } from "../finding";
import type { Language } from "../language/language";
import { workbookTexts, type WorkbookTexts } from "../language/workbook-texts";
import { rememberTexts } from "../text/remember";
import type { SheetKind } from "../recognise/recognised-sheet";

/** What the words of a consolidated workbook stand for, in whichever language it was made. */
export interface RecordedWords {
  readonly severity: (word: string) => Severity | undefined;
  readonly kind: (word: string) => SheetKind | undefined;
  readonly use: (word: string) => SubmissionUse | undefined;
  readonly reason: (word: string) => Entry["reason"] | undefined;
  readonly said: (word: string) => RowSaid | undefined;
  readonly state: (word: string) => SubmissionState | undefined;
  readonly sex: (word: string) => "male" | "female" | undefined;
}

const languages: readonly Language[] = ["vi", "en"];

export const recordedWords: RecordedWords = {
  severity: meanings(({ severity }) => severity),
  kind: meanings(({ kind }) => kind),
  use: meanings(({ use }) => use),
  reason: meanings(({ reason }) => reason),
  said: meanings(({ said }) => said),
  state: meanings(({ submissionStates }) => submissionStates),
  sex: meanings(({ sex }) => sex),
};

function meanings<Meaning extends string>(
  wordsOf: (texts: WorkbookTexts) => Readonly<Record<Meaning, string>>,
): (word: string) => Meaning | undefined {
  const known = new Map<string, Meaning>();
  for (const language of languages) {
    const words = wordsOf(workbookTexts(language));
    for (const meaning of Object.keys(words) as Meaning[])
      known.set(words[meaning].normalize("NFC"), meaning);
  }
  return rememberTexts((word) => known.get(word.normalize("NFC").trim()));
}
