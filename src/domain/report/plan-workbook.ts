import type { Summary } from "../consolidate/summary";
import { planChartSheet } from "./sheets/chart-sheet";
import { planDataSheet } from "./sheets/data-sheet";
import { planFindingsSheet } from "./sheets/findings-sheet";
import { layoutProfiles } from "./page/layout-profile";
import type { PlanOptions } from "./plan-options";
import { planProgressSheet } from "./sheets/progress-sheet";
import { planQuotaSheet } from "./sheets/quota-sheet";
import { planSubmissionsSheet } from "./sheets/submissions-sheet";
import { periodLineReference, planSummarySheet } from "./sheets/summary-sheet";
import { workbookTexts } from "../language/workbook-texts";
import { withEnglishNumbers } from "./draft/english-numbers";
import type { WorkbookPlan } from "./workbook-plan";

/**
 * The consolidated workbook as plain data: every number of `Tổng hợp`, `Tiến độ` and `Biểu đồ` is a formula over
 * the tables of `Dữ liệu` and `Chỉ tiêu`, with the value that the summary gives it (W1).
 */
export function planWorkbook(summary: Summary, options: PlanOptions): WorkbookPlan {
  const texts = workbookTexts(options.language);
  const profile = typeof options.profile === "string" ? layoutProfiles[options.profile] : options.profile;
  const context = { ...options, profile, texts, year: summary.year };
  const periodLine = periodLineReference(summary, context);
  const plan: WorkbookPlan = {
    title: texts.bookTitle(summary.year),
    creator: texts.creator,
    baseFont: { name: profile.font, size: 11 },
    names: [],
    sheets: [
      planSummarySheet(summary, context),
      planChartSheet(summary, context),
      planProgressSheet(summary, context, periodLine),
      planFindingsSheet(summary, context),
      planSubmissionsSheet(summary, context, periodLine),
      planDataSheet(summary, context),
      planQuotaSheet(summary, context),
    ],
  };
  return options.language === "vi" ? plan : withEnglishNumbers(plan);
}
