import type { CommitteeSummary, Submission, Summary, Totals } from "../../domain/consolidate/summary";
import type { Finding } from "../../domain/finding";
import { describeFinding } from "../../domain/language/describe-finding";
import type { Language } from "../../domain/language/language";
import { workbookTexts } from "../../domain/language/workbook-texts";
import { absencesOf } from "../../domain/report/absences";
import { readDecisions } from "../../domain/recognise/written-decisions";
import { tableKey } from "../../domain/recognise/tables/table-key";
import { repetitionOf } from "./repetition-view";
import type { CommitteeView, FiguresView, FileView, FindingView, SheetRef, SheetView } from "./session-view";

/** Every number as the table shows it. */
export function figuresOf(totals: Totals, language: Language): FiguresView {
  const { quota, admitted, variance, percent, female, ethnicMinority, religious, youthUnion } = totals;
  return {
    quota,
    admitted,
    variance,
    percent,
    class: totals.class,
    classText: workbookTexts(language).classes[totals.class],
    female,
    ethnicMinority,
    religious,
    youthUnion,
    samePeriod: totals.samePeriod,
    byMonth: totals.byMonth,
  };
}

/** One tile a committee. */
export function boardOf(
  summary: Summary,
  files: readonly FileView[],
  language: Language,
): readonly CommitteeView[] {
  const texts = workbookTexts(language);
  const absences = new Map(absencesOf(summary).map((absence) => [absence.id, absence]));
  return summary.committees.map((committee) => {
    const absence = absences.get(committee.id);
    const own = summary.submissions.filter(({ committee: id, sheet }) => id === committee.id && sheet !== "");
    const sheets = files.flatMap((file) => file.sheets).filter(({ committee: id }) => id === committee.id);
    return {
      ...figuresOf(committee, language),
      id: committee.id,
      name: committee.name,
      rank: committee.rank,
      state: committee.submission,
      stateText: texts.submissionStates[committee.submission],
      ...(absence && { absence }),
      errors: countOf(summary.findings, committee, "error"),
      warnings: countOf(summary.findings, committee, "warning"),
      asks: sheets.filter(({ asks }) => asks.length > 0).length,
      sheets: inForceFirst(sheets),
      versions: 1 + new Set(own.filter(isOlderVersion).map(({ file }) => file)).size,
    };
  });
}

/** What was withdrawn counts for no version. */
function isOlderVersion({ use, decisions }: Submission): boolean {
  return use === "superseded" && readDecisions(decisions)?.version !== "withdrawn";
}

function countOf(
  findings: readonly Finding[],
  { id }: CommitteeSummary,
  severity: Finding["severity"],
): number {
  return findings.filter((finding) => finding.committee === id && finding.severity === severity).length;
}

function inForceFirst(sheets: readonly SheetView[]): readonly SheetRef[] {
  const order: readonly SheetView["use"][] = ["counted", "cross-check"];
  const rank = ({ use }: SheetView) => (order.includes(use) ? order.indexOf(use) : order.length);
  return sheets.toSorted((one, other) => rank(one) - rank(other)).map(({ ref }) => ref);
}

/** The findings in their order, each with an id that stays as long as it does. */
export function findingViews(summary: Summary, language: Language): readonly FindingView[] {
  const times = new Map<string, number>();
  return summary.findings.map((finding) => {
    const { rule, severity, committee = null, where, expected = null, received = null } = finding;
    const { file = null, sheet = null, cell = null } = where;
    const key = JSON.stringify([rule, committee, file, sheet, cell, received]);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return {
      id: time === 1 ? key : `${key} ${time}`,
      ...{ rule, severity, committee, file, sheet, cell, expected, received },
      message: describeFinding(finding, summary.register, language),
      repetition: repetitionOf(finding),
    };
  });
}

/** What became of a table, found by its file and its sheet. */
export function submissionIndex(summary: Summary | null): ReadonlyMap<string, Submission> {
  return new Map(
    (summary?.submissions ?? []).map((submission) => [
      submissionKey(submission.file, submission.sheet, submission.table),
      submission,
    ]),
  );
}

export function submissionKey(file: string, sheet: string, table: number | undefined): string {
  return JSON.stringify([file, tableKey(sheet, table)]);
}
