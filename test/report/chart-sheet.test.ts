import type { Summary } from "../../src/domain/consolidate/summary";
import { shortCommitteeNames } from "../../src/domain/report/charts/short-committee-name";
import { sheetNames } from "../../src/domain/report/workbook-names";
import type { ChartPlan } from "../../src/domain/report/workbook-plan";
import { bigDemo, manyCommittees, spread, summaryOf } from "../support/summary-of";
import { planOf } from "./plan-of";
import { sheetOf } from "./plan-reader";

const chartSheet = (summary: Summary) => sheetOf(planOf(summary), sheetNames.charts);
const charts = (summary: Summary) => chartSheet(summary).charts;
const titleOf = (chart: ChartPlan | undefined) =>
  typeof chart?.title === "string" ? chart.title : chart?.title.cached;
const named = (summary: Summary, name: string) => charts(summary).find((chart) => chart.name === name);

it("has four charts whose titles say the finding and are live", () => {
  const all = charts(bigDemo());
  expect(all.map(titleOf)).toEqual([
    "8/14 đảng bộ vượt chỉ tiêu, 2 đạt, 4 chưa đạt",
    "Cao nhất +18 (Công an), thấp nhất –9 (Tánh Linh)",
    "Đến 31/12/2021 kết nạp 2.030, hơn kế hoạch chia đều 30",
    "Trong số kết nạp: nữ chiếm 39,95%, đoàn viên 66,6%",
  ]);
  expect(all.every(({ title }) => typeof title !== "string")).toBe(true);
  expect(all.every(({ description }) => description.length > 20)).toBe(true);
});

it("lays the charts inside the printed page, none over another", () => {
  for (const summary of [bigDemo(), manyCommittees(28), manyCommittees(170)]) {
    const { charts: all, page } = chartSheet(summary);
    const taken = new Set<string>();
    for (const { anchor } of all) {
      expect(anchor.right).toBeLessThanOrEqual(page.printArea?.right ?? 0);
      expect(anchor.bottom).toBeLessThanOrEqual(page.printArea?.bottom ?? 0);
      for (let row = anchor.top; row <= anchor.bottom; row += 1) {
        for (let column = anchor.left; column <= anchor.right; column += 1) {
          expect(taken.has(`${row},${column}`)).toBe(false);
          taken.add(`${row},${column}`);
        }
      }
    }
  }
});

it("sorts the variance, highest first, equals in the order of the table", () => {
  const summary = summaryOf([
    { name: "Đảng bộ huyện A", quota: 5, byMonth: [4] },
    { name: "Đảng bộ huyện B", quota: 5, byMonth: [8] },
    { name: "Đảng bộ huyện C", quota: 5, byMonth: [5] },
    { name: "Đảng bộ huyện D", quota: 5, byMonth: [4] },
    { name: "Đảng bộ huyện E", quota: null, byMonth: [4] },
  ]);
  const chart = named(summary, "VarianceChart");
  expect(chart?.series[0]?.categories.cached).toEqual(["B", "C", "A", "D"]);
  expect(chart?.series[0]?.values.cached).toEqual([3, 0.001, 0, 0]);
  expect(chart?.series[1]?.values.cached).toEqual([0, 0, -1, -1]);
});

it("cuts the cumulative line at the end of the period, the plan goes on", () => {
  const summary = summaryOf([{ quota: 24, byMonth: [1, 1, 1, 1, 1, 1] }], {
    period: { from: "2021-01-01", to: "2021-06-30" },
  });
  const chart = named(summary, "CumulativeChart");
  expect(chart?.series[0]?.values.cached).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24]);
  expect(chart?.series[1]?.values.cached).toEqual([1, 2, 3, 4, 5, 6]);
  expect(titleOf(chart)).toBe("Đến 30/06/2021 kết nạp 6, chậm hơn kế hoạch chia đều 6");
});

it("says how many admissions have no month", () => {
  const summary = summaryOf([{ quota: null, byMonth: spread(3, 0), monthUnknown: 2 }]);
  expect(titleOf(named(summary, "CumulativeChart"))).toBe(
    "Đến 31/12/2021 kết nạp 3 (chưa kể 2 chưa rõ tháng)",
  );
});

it("shows no variance chart and no percentage without quotas", () => {
  const summary = summaryOf([{ quota: null, byMonth: [3] }]);
  expect(charts(summary).map(({ name }) => name)).toEqual([
    "QuotaChart",
    "CumulativeChart",
    "StructureChart",
  ]);
  expect(charts(summary)[0]?.series).toHaveLength(1);
});

it("shows the extremes of more than 30 committees, and all of them on further pages", () => {
  const summary = manyCommittees(170);
  const { page } = chartSheet(summary);
  const ranked = charts(summary).filter(({ name }) => name.startsWith("RankingChart"));
  const withQuota = summary.committees.filter(({ percent }) => percent !== null).length;
  expect(named(summary, "QuotaChart")?.series[0]?.categories.cached).toHaveLength(30);
  expect(named(summary, "VarianceChart")?.series[0]?.categories.cached).toHaveLength(30);
  expect(ranked.flatMap(({ series }) => series[0]?.categories.cached ?? [])).toHaveLength(withQuota);
  expect(page.breaksBefore).toEqual(ranked.map(({ anchor }) => anchor.top));
});

describe("short names for axes", () => {
  it.each([
    ["Đảng bộ huyện Hàm Thuận Bắc", "Hàm Thuận Bắc"],
    ["Huyện ủy Tuy Phong", "Tuy Phong"],
    ["Đảng bộ thị xã La Gi", "La Gi"],
    ["Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh", "Khối CQ&DN"],
    ["Đảng bộ Bộ đội Biên phòng tỉnh", "Biên phòng"],
    ["Đảng bộ Công an tỉnh", "Công an"],
    ["Đảng ủy Quân sự tỉnh", "Quân sự"],
    ["Đảng bộ các cơ quan Đảng tỉnh", "Các cơ quan Đảng"],
  ])("%s → %s", (name, short) => {
    expect(shortCommitteeNames([name])).toEqual([short]);
  });

  it("keep the unit where it tells two apart", () => {
    expect(
      shortCommitteeNames(["Đảng bộ thị xã Cao Lãnh", "Đảng bộ huyện Cao Lãnh", "Đảng bộ huyện Hàm Tân"]),
    ).toEqual(["TX. Cao Lãnh", "H. Cao Lãnh", "Hàm Tân"]);
  });
});
