import { arrivalSerial } from "../../src/domain/consolidate/arrival";
import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { ConsolidationInput, SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import type { Summary } from "../../src/domain/consolidate/summary";
import { readEarlier, type Earlier } from "../../src/domain/earlier/read-earlier";
import { describeFinding } from "../../src/domain/language/describe-finding";
import type { Language } from "../../src/domain/language/language";
import type { PlanOptions } from "../../src/domain/report/plan-options";
import { planOf } from "../report/plan-of";
import { workbookOfPlan } from "../support/workbook-of-plan";

/** The consolidation as its workbook shows it, taken up again. */
export function takeUp(summary: Summary, options: Partial<PlanOptions> = {}): Earlier {
  const language: Language = options.language ?? "vi";
  const findingText: PlanOptions["findingText"] = (finding) =>
    describeFinding(finding, summary.register, language);
  const earlier = readEarlier(workbookOfPlan(planOf(summary, { findingText, ...options })), "Tong hop.xlsx");
  if (earlier === null) throw new Error("no consolidated workbook");
  return earlier;
}

/** Consolidated again, from nothing but the earlier workbook (and what came since). */
export function goOn(input: ConsolidationInput, since: readonly SubmittedFile[] = []): Summary {
  return consolidate({ ...input, files: [...takeUp(consolidate(input)).files, ...since] });
}

/** All that the user sees of a summary. */
export function seenOf({ committees, total, entries, submissions, findings, register }: Summary) {
  return {
    committees,
    total,
    entries,
    submissions: submissions.map((submission) => ({ ...submission, received: arrivalSerial(submission) })),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      committee: finding.committee,
      where: finding.where,
      received: finding.received ?? "",
      expected: finding.expected ?? "",
      text: describeFinding(finding, register, "vi"),
    })),
  };
}
