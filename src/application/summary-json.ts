import type { Change } from "../domain/consolidate/changes-since";
import type { Finding } from "../domain/finding";
import type { CommitteeSummary, Summary, Totals } from "../domain/consolidate/summary";
import { describeFinding } from "../domain/language/describe-finding";
import type { Language } from "../domain/language/language";

interface Told {
  readonly summary: Summary;
  readonly narrative: string;
  readonly changes: readonly Change[];
}

/** The consolidation as other programs read it; its shape is a contract: only ever added to. */
export function summaryAsJson({ summary, narrative, changes }: Told, language: Language): unknown {
  return {
    period: summary.period,
    total: figures(summary.total),
    committees: summary.committees.map(committeeAsJson),
    submissions: summary.submissions.map(
      ({ file, sheet, table, committee, kind, rows, counted, use, sha256, received, mail }) => ({
        file,
        sheet,
        ...(table !== undefined && { table }),
        committee,
        kind,
        rows,
        counted,
        use,
        sha256,
        ...(mail !== undefined && { received, sender: mail.sender, subject: mail.subject }),
      }),
    ),
    findings: summary.findings.map((finding) => findingAsJson(finding, summary, language)),
    narrative,
    // Against the consolidated workbook that was gone on from; none without one.
    changes: changes.map(({ committee, before, after }) => ({ committee, before, after })),
  };
}

function figures(totals: Totals) {
  const { quota, admitted, variance, percent, female, ethnicMinority, religious, youthUnion } = totals;
  return {
    quota,
    admitted,
    variance,
    percent,
    class: totals.class,
    female,
    ethnicMinority,
    religious,
    youthUnion,
  };
}

function committeeAsJson(committee: CommitteeSummary) {
  const { quota, admitted, variance, percent, female, ethnicMinority, religious, youthUnion } = committee;
  return {
    id: committee.id,
    name: committee.name,
    quota,
    admitted,
    variance,
    percent,
    class: committee.class,
    rank: committee.rank,
    female,
    ethnicMinority,
    religious,
    youthUnion,
    byMonth: committee.byMonth,
    submission: committee.submission,
    samePeriod: committee.samePeriod,
  };
}

function findingAsJson(finding: Finding, summary: Summary, language: Language) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    committee: finding.committee ?? null,
    file: finding.where.file ?? null,
    sheet: finding.where.sheet ?? null,
    cell: finding.where.cell ?? null,
    expected: finding.expected ?? null,
    received: finding.received ?? null,
    message: describeFinding(finding, summary.register, language),
  };
}
