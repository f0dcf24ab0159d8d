import { logChanges, type LogRow } from "../domain/consolidate/change-log";
import { type Change, changesSince } from "../domain/consolidate/changes-since";
import type { ConsolidationInput } from "../domain/consolidate/consolidation-input";
import type { RowWord } from "../domain/consolidate/row-word";
import type { Summary } from "../domain/consolidate/summary";
import { drawnRows } from "../domain/earlier/drawn-rows";
import { admittedBefore, type PreviousYear } from "../domain/earlier/previous-years";
import type { Earlier } from "../domain/earlier/read-earlier";
import { wordsOnFiles } from "../domain/earlier/words-on-files";
import type { Finding } from "../domain/finding";
import type { Language } from "../domain/language/language";
import { workbookTexts } from "../domain/language/workbook-texts";
import type { Register } from "../domain/register/register";
import type { PlanOptions } from "../domain/report/plan-options";

/** What the command or the pane knows besides the earlier consolidation. */
interface OwnInput extends Pick<
  ConsolidationInput,
  "register" | "year" | "period" | "files" | "deadline" | "zeroConfirmed"
> {
  readonly registerFindings: readonly Finding[];
  readonly previous: readonly PreviousYear[];
  /** What was said of rows now, with what the earlier consolidation keeps of them. */
  readonly sayOnRows: (kept: readonly RowWord[]) => readonly RowWord[];
}

/** A consolidation's input, on top of the earlier one where there is one. `zeroConfirmed`: what the register doesn't know is left out. */
export function inputOnTop(
  earlier: Earlier | null,
  { registerFindings, previous, sayOnRows, zeroConfirmed, ...own }: OwnInput,
): ConsolidationInput {
  const { register, period, files } = own;
  const known = new Set(register.committees.map(({ id }) => id));
  const { words = [], refused = [] } = earlier?.rowWords ?? {};
  return {
    ...own,
    registerFindings: [...registerFindings, ...(earlier?.damage ?? []), ...refused],
    drawn: earlier === null ? [] : drawnRows(earlier.table, files),
    rowWords: sayOnRows(wordsOnFiles(words, earlier?.files ?? [], files)),
    previous: admittedBefore(previous, period),
    zeroConfirmed: zeroConfirmed.filter((id) => known.has(id)),
  };
}

/** E9: what a consolidation changes of the one that it goes on from; nothing where there is none. */
export function changesOf(earlier: Earlier | null, summary: Summary): readonly Change[] {
  return earlier === null ? [] : changesSince(earlier.figures, summary);
}

/**
 * What the plan takes over from the earlier consolidation: the user's notes (E6), and the log with the changes of this
 * one at its end (E9). `now`: in milliseconds since 1970, asked for only where something changed.
 */
export function carriedOn(
  earlier: Earlier | null,
  changes: readonly Change[],
  language: Language,
  now: () => number,
): Partial<PlanOptions> {
  if (earlier === null) return {};
  return { ...earlier.notes, log: [...earlier.log, ...newRows(changes, language, now)] };
}

function newRows(changes: readonly Change[], language: Language, now: () => number): readonly LogRow[] {
  if (changes.length === 0) return [];
  const { submissionStates } = workbookTexts(language);
  return logChanges(changes, now(), (state) => submissionStates[state]);
}

/** C12: the same period of last year goes on from the earlier workbook's register, where nothing else says it. */
export function withEarlierPeriods(register: Register, earlier: Register | null): Register {
  if (earlier === null) return register;
  const samePeriods = new Map(earlier.committees.map(({ id, samePeriod }) => [id, samePeriod]));
  const committees = register.committees.map((committee) => ({
    ...committee,
    samePeriod: committee.samePeriod ?? samePeriods.get(committee.id) ?? null,
  }));
  return { ...register, committees };
}
