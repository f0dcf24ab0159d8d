import type { Summary } from "../../src/domain/consolidate/summary";
import type { PlanOptions } from "../../src/domain/report/plan-options";
import { planWorkbook } from "../../src/domain/report/plan-workbook";
import type { WorkbookPlan } from "../../src/domain/report/workbook-plan";

/** The plan of a made-up office, with what a test wants otherwise. */
export function planOf(summary: Summary, options: Partial<PlanOptions> = {}): WorkbookPlan {
  return planWorkbook(summary, {
    language: "vi",
    profile: "hd36",
    office: {
      superior: "TỈNH ỦY BÌNH THUẬN",
      issuer: "BAN TỔ CHỨC",
      place: "Phan Thiết",
      date: "2021-12-31",
    },
    findingText: (finding) => `Việc cần xem: ${finding.rule}`,
    narrative: "kết nạp đảng viên mới 2030/2000 đảng viên (tỷ lệ 101,5%), vượt 1,5% chỉ tiêu đã đề ra",
    ...options,
  });
}
