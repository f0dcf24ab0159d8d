import type { Summary } from "../consolidate/summary";
import { planChartSheet } from "./sheets/chart-sheet";
import { planDataSheet } from "./sheets/data-sheet";
import { planFindingsSheet } from "./sheets/findings-sheet";
import { planLogSheet } from "./sheets/log-sheet";
import { layoutProfiles } from "./page/layout-profile";
import type { DrawingContext, PlanOptions } from "./plan-options";
import { planProgressSheet } from "./sheets/progress-sheet";
import { planEmptyQuotaSheet, planQuotaSheet } from "./sheets/quota-sheet";
import { planSubmissionsSheet } from "./sheets/submissions-sheet";
import { periodLineReference, planSummarySheet } from "./sheets/summary-sheet";
import { workbookTexts } from "../language/workbook-texts";
import { withEnglishNumbers } from "./draft/english-numbers";
import { stateOf } from "./state/state-of-summary";
import type { WorkbookPlan } from "./workbook-plan";

/**
 * The consolidated workbook as plain data: every number of `Tổng hợp`, `Tiến độ` and `Biểu đồ` is a formula over
 * the tables of `Dữ liệu` and `Chỉ tiêu`, with the value that the summary gives it (W1).
 */
export function planWorkbook(summary: Summary, options: PlanOptions): WorkbookPlan {
  const context = drawingContext(summary.year, options);
  const periodLine = periodLineReference(summary, context);
  const book = bookOf(
    [
      planSummarySheet(summary, context),
      planChartSheet(summary, context),
      planProgressSheet(summary, context, periodLine),
      planFindingsSheet(summary, context),
      planSubmissionsSheet(summary, context, periodLine),
      planLogSheet(context),
      planDataSheet(summary, context),
      planQuotaSheet(summary, context),
    ],
    context,
  );
  return { ...book, state: stateOf(summary) };
}

/** The sheet `Chỉ tiêu` alone, for an office that has no register yet. */
export function planRegisterSheet(
  options: Omit<PlanOptions, "findingText" | "narrative">,
  year: number,
): WorkbookPlan {
  const context = drawingContext(year, { ...options, findingText: () => "", narrative: "" });
  return bookOf([planEmptyQuotaSheet(context)], context);
}

function drawingContext(year: number, options: PlanOptions): DrawingContext {
  const profile = typeof options.profile === "string" ? layoutProfiles[options.profile] : options.profile;
  return { ...options, profile, texts: workbookTexts(options.language), year };
}

function bookOf(
  sheets: WorkbookPlan["sheets"],
  { texts, profile, year, language }: DrawingContext,
): WorkbookPlan {
  const plan: WorkbookPlan = {
    title: texts.bookTitle(year),
    creator: texts.creator,
    baseFont: { name: profile.font, size: 11 },
    names: [],
    sheets,
  };
  return language === "vi" ? plan : withEnglishNumbers(plan);
}
