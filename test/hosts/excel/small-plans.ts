import type { Summary } from "../../../src/domain/consolidate/summary";
import { planWorkbook } from "../../../src/domain/report/plan-workbook";
import type { WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { summaryOf, type CommitteeCase } from "../../support/summary-of";

/** Admissions of a committee by month, in few words. */
export function admitted(...byMonth: readonly number[]): readonly number[] {
  return Array.from({ length: 12 }, (_, month) => byMonth[month] ?? 0);
}

export const committees = {
  tuyPhong: { id: "tuy-phong", name: "Huyện Tuy Phong", quota: 5, byMonth: admitted(2, 1, 0, 2) },
  bacBinh: { id: "bac-binh", name: "Huyện Bắc Bình", quota: 4, byMonth: admitted(0, 3, 2) },
  hamTan: { id: "ham-tan", name: "Huyện Hàm Tân", quota: 3, byMonth: admitted(1, 0, 1), samePeriod: 2 },
  phuQuy: { id: "phu-quy", name: "Huyện Phú Quý", quota: 2, byMonth: admitted(0, 0, 0, 3) },
  laGi: { id: "la-gi", name: "Thị xã La Gi", quota: null, byMonth: admitted(1) },
} as const satisfies Readonly<Record<string, CommitteeCase>>;

/** The plan of a made-up consolidation. */
export function smallPlan(
  cases: readonly CommitteeCase[],
  notes: ReadonlyMap<string, string> = new Map(),
): WorkbookPlan {
  return planOf(summaryOf(cases), notes);
}

export function planOf(summary: Summary, notes: ReadonlyMap<string, string> = new Map()): WorkbookPlan {
  return planWorkbook(summary, {
    language: "vi",
    profile: "hd36",
    office: {},
    findingText: ({ rule }) => rule,
    narrative: "",
    notes,
  });
}
