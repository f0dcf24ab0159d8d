import fc from "fast-check";
import type { Summary } from "../../src/domain/consolidate/summary";
import { committeeTable } from "../../src/domain/report/draft/committee-table";
import { progressColumns } from "../../src/domain/report/sheets/progress-cells";
import type { summaryKeys } from "../../src/domain/report/sheets/summary-cells";
import { idColumn, summaryColumn } from "../../src/domain/report/sheets/summary-cells";
import { sheetNames } from "../../src/domain/report/workbook-names";
import { bigDemo, entryOf, manyCommittees, spread, summaryOf } from "../support/summary-of";
import { planOf } from "./plan-of";
import { isFormula, problemsOf, readPlan, sheetOf } from "./plan-reader";

const noQuotas = () => summaryOf(Array.from({ length: 14 }, () => ({ quota: null, byMonth: spread(3, 1) })));
const nothingSent = () =>
  summaryOf(
    Array.from({ length: 14 }, () => ({ quota: 10, byMonth: [] })),
    { submissions: [] },
  );
const halfYear = () =>
  summaryOf(
    [
      { quota: 10, byMonth: [1, 2, 0, 4, 0, 1], monthUnknown: 2 },
      { quota: 0, byMonth: [1] },
      { quota: null, byMonth: [0, 0, 3] },
    ],
    { period: { from: "2021-01-01", to: "2021-06-30" } },
  );

const cases: readonly (readonly [string, () => Summary])[] = [
  ["14 committees", bigDemo],
  ["170 committees", () => manyCommittees(170)],
  ["31 committees", () => manyCommittees(31)],
  ["one committee", () => summaryOf([{ quota: 5, byMonth: [5] }])],
  ["no quotas", noQuotas],
  ["nothing sent", nothingSent],
  ["half a year", halfYear],
];

describe.each(cases)("the plan of %s", (_, make) => {
  it.each(["bottom", "top"] as const)("holds together with the total at the %s", (totalRow) => {
    expect(problemsOf(planOf(make(), { totalRow }))).toEqual([]);
  });

  it("holds together in English", () => {
    expect(problemsOf(planOf(make(), { language: "en", profile: "nd30", office: {} }))).toEqual([]);
  });

  it("W1: every number of the tables of Tổng hợp and Tiến độ is a formula", () => {
    const plan = planOf(make());
    for (const name of [sheetNames.summary, sheetNames.progress]) {
      const cells = sheetOf(plan, name).blocks.flatMap(({ cells }) => cells.flat());
      expect(cells.filter((cell) => typeof cell === "number")).toEqual([]);
      expect(cells.some(isFormula)).toBe(true);
    }
  });

  it("W1: the cached values are those of the summary", () => {
    const summary = make();
    const { shown } = readPlan(planOf(summary));
    const table = committeeTable(summary.committees.length, undefined);
    const value = (row: number, key: (typeof summaryKeys)[number]) =>
      shown(sheetNames.summary, row, summaryColumn(key));
    summary.committees.forEach((committee, index) => {
      const row = table.rowOf(index);
      expect(shown(sheetNames.summary, row, idColumn)).toBe(committee.id);
      for (const key of ["admitted", "female", "ethnicMinority", "religious", "youthUnion"] as const)
        expect(value(row, key)).toBe(committee[key]);
      for (const key of ["quota", "variance", "percent", "rank", "samePeriod"] as const)
        expect(value(row, key)).toBe(committee[key] ?? "");
    });
    for (const key of ["quota", "admitted", "variance", "percent", "female", "youthUnion"] as const)
      expect(value(table.total, key)).toBe(summary.total[key] ?? "");
    summary.total.byMonth.forEach((count, month) => {
      expect(shown(sheetNames.progress, table.total, progressColumns.january + month)).toBe(count);
    });
    expect(shown(sheetNames.progress, table.total, progressColumns.sum)).toBe(summary.total.admitted);
    expect(shown(sheetNames.progress, table.total, progressColumns.unknown)).toBe(summary.total.monthUnknown);
  });
});

it("has the sheets of the contract in their order", () => {
  expect(planOf(bigDemo()).sheets.map(({ name }) => name)).toEqual([
    "Tổng hợp",
    "Biểu đồ",
    "Tiến độ",
    "Kiểm tra",
    "Hồ sơ nhận",
    "Nhật ký",
    "Dữ liệu",
    "Chỉ tiêu",
  ]);
});

it("Q3, Q4: says the class in a word with a mark", () => {
  const summary = summaryOf([
    { quota: 10, byMonth: [11] },
    { quota: 10, byMonth: [10] },
    { quota: 10, byMonth: [9] },
    { quota: 10, byMonth: [] },
    { quota: null, byMonth: [4] },
  ]);
  const { shown } = readPlan(planOf(summary));
  const table = committeeTable(5, undefined);
  const words = summary.committees.map((_, index) =>
    shown(sheetNames.summary, table.rowOf(index), summaryColumn("class")),
  );
  expect(words).toEqual(["▲ Vượt", "● Đạt", "▼ Chưa đạt", "○ Chưa kết nạp", "– Không giao"]);
});

it("W1: keeps last year's sum apart from this year's where committees have no number", () => {
  const gap = summaryOf([
    { quota: 5, byMonth: [5], samePeriod: 4 },
    { quota: 5, byMonth: [5] },
  ]);
  const table = committeeTable(2, undefined);
  const change = (summary: Summary) =>
    readPlan(planOf(summary)).shown(sheetNames.summary, table.total, summaryColumn("change"));
  expect(change(gap)).toBe("");
  const full = summaryOf([
    { quota: 5, byMonth: [5], samePeriod: 4 },
    { quota: 5, byMonth: [5], samePeriod: 9 },
  ]);
  expect(change(full)).toBe(-3);
});

describe("W2: what a sender wrote is text", () => {
  const nasty = ["=1+1", "+84", "@SUM(A1)", '=HYPERLINK("http://x")', "-2", "__proto__"];

  it("in every column of DuLieu and in the findings", () => {
    const entries = nasty.map((name, index) => ({
      ...entryOf("cap-uy-1", 1, index, index),
      name,
      note: name,
      file: name,
      identityNumber: "060099000001",
      inForce: false,
      reason: "superseded" as const,
    }));
    const findings = nasty.map((received) => ({
      rule: "number.unreadable" as const,
      severity: "error" as const,
      where: { file: received, sheet: received, cell: "C12" },
      received,
    }));
    const plan = planOf(summaryOf([{ quota: 1, byMonth: [1] }], { entries, findings }));
    for (const name of [sheetNames.data, sheetNames.findings]) {
      const cells = sheetOf(plan, name).blocks.flatMap(({ cells }) => cells.flat());
      for (const text of nasty) expect(cells.filter((cell) => cell === text).length).toBeGreaterThan(0);
      expect(cells.filter(isFormula)).toHaveLength(1);
    }
  });

  it("also in the names and ids of committees", () => {
    const cases = nasty.map((text, index) => ({
      id: text,
      name: `${text} ${index}`,
      quota: 3,
      byMonth: [2],
    }));
    const plan = planOf(summaryOf(cases));
    expect(problemsOf(plan)).toEqual([]);
    const { at } = readPlan(plan);
    const table = committeeTable(nasty.length, undefined);
    expect(at(sheetNames.summary, table.rowOf(0), idColumn)).toBe("=1+1");
    expect(at(sheetNames.summary, table.rowOf(0), summaryColumn("committee"))).toBe("=1+1 0");
  });

  it("compares ids plainly where SUMIFS would read them as conditions", () => {
    const formulas = (id: string) =>
      readPlan(planOf(summaryOf([{ id, quota: 3, byMonth: [2] }])))
        .formulas()
        .map(({ content }) => content.formula)
        .join("\n");
    expect(formulas("tuy-phong")).toContain("SUMIFS(DuLieu[Số lượng],DuLieu[Mã],$Q11");
    for (const id of ["01", "a*", "<5"]) expect(formulas(id)).toContain("SUMPRODUCT((DuLieu[Mã]=$Q11)");
    expect(formulas("a*")).toContain('MATCH("a~*",ChiTieu[Mã],0)');
  });
});

it("T5: composes every text", () => {
  const name = "Đảng bộ huyện Hàm Thuận Bắc".normalize("NFD");
  const plan = planOf(summaryOf([{ name, quota: 3, byMonth: [2] }]));
  expect(problemsOf(plan)).toEqual([]);
});

it("T5: writes counts and percentages with Vietnamese separators, English ones on request", () => {
  const line = (language: "vi" | "en") =>
    readPlan(planOf(bigDemo(), { language })).shown(sheetNames.charts, 1, 0);
  expect(line("vi")).toBe("Toàn tỉnh kết nạp 2.030/2.000 đảng viên (tỷ lệ 101,5%), vượt 1,5% chỉ tiêu");
  expect(line("en")).toBe("The province admitted 2,030 of 2,000 members (101.5%), 1.5% above the quota");
  const formats = (language: "vi" | "en") =>
    sheetOf(planOf(bigDemo(), { language }), sheetNames.summary).formats.map(
      ({ style }) => style.numberFormat ?? "",
    );
  expect(formats("vi").some((format) => format.includes("[$-409]"))).toBe(false);
  expect(formats("en").some((format) => format.includes("[$-42A]"))).toBe(false);
});

it("holds together whatever the numbers are", () => {
  const committee = fc.record({
    quota: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
    byMonth: fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 }),
    monthUnknown: fc.integer({ min: 0, max: 3 }),
    samePeriod: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(committee, { minLength: 1, maxLength: 34 }), (committees) => {
      expect(problemsOf(planOf(summaryOf(committees)))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
