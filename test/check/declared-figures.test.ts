import { checkDeclared } from "../../src/domain/check/check-declared";
import { checkHiddenRows, checkStruckRows } from "../../src/domain/check/rows-hidden";
import { checkQuota } from "../../src/domain/check/quota-mismatch";
import { registerOf } from "../recognise/layouts";
import type { DeclaredFigure } from "../../src/domain/extract/extracted-sheet";
import type { Committee } from "../../src/domain/register/register";
import { committeeOf } from "../support/committee-of";
import {
  declaredPercent,
  declaredTotal,
  extractedSheetOf,
  firstRow,
  type RowCase,
} from "../support/extracted-sheet-of";

const counts = (rows: readonly RowCase[], declared: readonly DeclaredFigure[]) =>
  extractedSheetOf({ kind: "counts", committee: "tuy-phong", rows, declared });

const list = (rows: number, declared: readonly DeclaredFigure[]) =>
  extractedSheetOf({
    rows: Array.from({ length: rows }, (_, index) => ({ name: `Người ${index}` })),
    declared,
  });

const found = (sheet: ReturnType<typeof extractedSheetOf>) => checkDeclared(sheet, "tuy-phong");

describe("X1: totals against their rows", () => {
  test("X1: a total of persons that is right says nothing", () =>
    expect(found(list(3, [declaredTotal(3, "persons", 3)]))).toEqual([]));

  test("X1: a total of persons that is wrong: both numbers, at the declared number", () =>
    expect(found(list(3, [declaredTotal(3, "persons", 4)]))).toMatchObject([
      {
        rule: "total.mismatch",
        severity: "error",
        committee: "tuy-phong",
        where: { file: "a.xlsx", sheet: "Sheet1", cell: `L${firstRow + 4}` },
        expected: "3",
        received: "4",
      },
    ]));

  test("X1: a subtotal is held against the rows that it covers, not against others", () => {
    const subtotal: DeclaredFigure = {
      of: "subtotal",
      figure: "persons",
      value: 5,
      written: "5",
      cell: "L9",
      covers: { first: firstRow, last: firstRow + 1 },
    };
    const rows = [{ count: 2 }, { count: 3 }, { count: 9 }];
    expect(found(counts(rows, [subtotal]))).toEqual([]);
    expect(found(counts(rows, [{ ...subtotal, value: 14 }]))).toMatchObject([{ expected: "5" }]);
  });

  test("X1: breakdowns and months are held against their rows; what no row says is left alone", () => {
    const byMonth = [1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const rows = [
      { count: 3, female: 2, byMonth },
      { count: 1, female: null },
    ];
    const month = { ...declaredTotal(2, "month", 3), month: 2 };
    const declared = [declaredTotal(2, "female", 3), declaredTotal(2, "religious", 1), month];
    expect(found(counts(rows, declared))).toMatchObject([
      { rule: "total.mismatch", expected: "2", received: "3", facts: { figure: "female" } },
      { rule: "total.mismatch", expected: "2", received: "3", facts: { figure: "month" } },
    ]);
  });

  test("X1: a row whose number isn't the sum of its months", () => {
    const rows = [{ count: 5, byMonth: [1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }];
    expect(found(counts(rows, []))).toMatchObject([
      { rule: "total.mismatch", where: { cell: `L${firstRow + 1}` }, expected: "3", received: "5" },
    ]);
  });
});

describe("X2: percentages against their own numbers", () => {
  const row = (admitted: number, quota: number, value: number, written: string) =>
    found(counts([{ count: admitted, quota }], [declaredPercent(0, value, written)]));

  test("X2: the published 10 of 41 = 26,6%", () =>
    expect(row(10, 41, 26.6, "26,6%")).toMatchObject([
      {
        rule: "percent.mismatch",
        where: { cell: `M${firstRow + 1}` },
        expected: "24,39%",
        received: "26,6%",
        facts: { admitted: 10, quota: 41, percent: 24.39 },
      },
    ]));

  test("X2: the published 35 of 1.383 = 1,75%, declared in a list's footer", () => {
    const declared = [
      declaredTotal(35, "persons", 35),
      declaredTotal(35, "quota", 1383, "1.383"),
      declaredTotal(35, "percent", 1.75, "1,75%"),
    ];
    expect(found(list(35, declared))).toMatchObject([
      { rule: "percent.mismatch", expected: "2,53%", received: "1,75%" },
    ]);
  });

  test.each<[string, number, number, number, string]>([
    ["rounded to 1 decimal", 10, 41, 24.4, "24,4"],
    ["rounded to 2 decimals", 10, 41, 24.39, "24.39%"],
    ["rounded to a whole", 10, 41, 24, "24%"],
    ["all decimals of the sheet", 148, 150, 98.66666666666667, "98.66666666666667"],
    ["a fraction in a percent format", 148, 150, 0.986666666666667, "98,67%"],
    ["a fraction as a plain number", 148, 150, 0.9867, "0,9867"],
    ["an excess", 150, 148, 101.35, "101,35%"],
    ["no quota", 10, 0, 5, "5%"],
    ["cut off behind its last decimal", 148, 150, 98.6, "98,6%"],
    ["cut off to a whole", 148, 150, 98, "98%"],
  ])("X2: %s is accepted", (_, admitted, quota, value, written) =>
    expect(row(admitted, quota, value, written)).toEqual([]),
  );

  test.each<[string, number, number, number, string]>([
    ["rounded up where it is to be rounded down", 10, 41, 24.5, "24,5"],
    ["cut off by more than its last decimal", 148, 150, 98.5, "98,5%"],
    ["off by a factor of 100", 50, 100, 0.5, "0,5%"],
  ])("X2: %s is not", (_, admitted, quota, value, written) =>
    expect(row(admitted, quota, value, written)).toMatchObject([{ rule: "percent.mismatch" }]),
  );
});

test("X5: the published 9/8 = 88,8% has quota and result exchanged", () => {
  const sheet = counts([{ count: 9, quota: 8 }], [declaredPercent(0, 88.8, "88,8%")]);
  expect(found(sheet)).toMatchObject([
    {
      rule: "value.swapped",
      severity: "error",
      where: { cell: `L${firstRow + 1}` },
      expected: "8/9",
      received: "9/8",
      facts: { written: "88,8%", quotaCell: `K${firstRow + 1}`, percentCell: `M${firstRow + 1}` },
    },
  ]);
});

test("X5: exchanged in a footer: said once, neither the total nor the quota is blamed too", () => {
  const declared = [
    declaredTotal(8, "persons", 9),
    declaredTotal(8, "quota", 8),
    declaredTotal(8, "percent", 88.8, "88,8%"),
  ];
  const sheet = list(8, declared);
  expect(found(sheet).map(({ rule }) => rule)).toEqual(["value.swapped"]);
  const committee = { id: "tuy-phong", quota: 9 } as Committee;
  expect(checkQuota(committee, [sheet], [])).toEqual([]);
});

describe("X4: quotas against their declared total", () => {
  test("X4: the published 22 quotas under a headline of 1.905 that sum to 1.950", () => {
    const quotas = [...new Array<number>(21).fill(90), 60];
    const rows = quotas.map((quota) => ({ count: 0, quota }));
    expect(found(counts(rows, [declaredTotal(22, "quota", 1905, "1.905")]))).toMatchObject([
      {
        rule: "quota.total-mismatch",
        where: { cell: `K${firstRow + 23}` },
        expected: "1.950",
        received: "1.905",
      },
    ]);
    expect(found(counts(rows, [declaredTotal(22, "quota", 1950)]))).toEqual([]);
  });
  test("X4: a quota above a list, whose rows have none, isn't a total of anything", () =>
    expect(found(list(3, [declaredTotal(3, "quota", 150)]))).toEqual([]));
});

describe("X3: the committee's own quota against the register's", () => {
  const committee = committeeOf({ id: "tuy-phong", name: "Tuy Phong", quota: 150 });
  const withQuota = (quota: number) => list(3, [declaredTotal(3, "quota", quota)]);
  const rowsOf = (...quotas: number[]) =>
    counts(
      quotas.map((quota) => ({ count: 1, quota })),
      [],
    );

  test("X3: another quota: the register's is expected, at the declared number", () =>
    expect(checkQuota(committee, [withQuota(140)], [])).toMatchObject([
      {
        rule: "quota.mismatch",
        severity: "warning",
        committee: "tuy-phong",
        where: { cell: `K${firstRow + 4}` },
        expected: "150",
        received: "140",
      },
    ]));
  test("X3: without a declared total the rows' quotas are added", () => {
    expect(checkQuota(committee, [rowsOf(100, 50)], [])).toEqual([]);
    expect(checkQuota(committee, [rowsOf(100, 49)], [])).toMatchObject([{ received: "149" }]);
  });
  test("X3: parts whose quotas add up are no mismatch, nor is a quota that every part repeats", () => {
    expect(checkQuota(committee, [rowsOf(100), rowsOf(50)], [])).toEqual([]);
    expect(checkQuota(committee, [withQuota(150), withQuota(150)], [])).toEqual([]);
    expect(checkQuota(committee, [withQuota(150)], [rowsOf(149)])).toHaveLength(1);
  });
  test("X3: a committee without a quota has nothing to differ from", () =>
    expect(checkQuota({ ...committee, quota: null }, [withQuota(140)], [])).toEqual([]));
});

describe("X5: exchanged figures of one sentence", () => {
  test("X5: neither the quota's total nor the persons' is wrong besides", () => {
    const rows = [
      { count: 5, quota: 6 },
      { count: 3, quota: 3 },
    ];
    const said = [
      declaredTotal(2, "persons", 9),
      declaredTotal(2, "quota", 8),
      declaredTotal(2, "percent", 88.8, "88,8%"),
    ];
    expect(found(counts(rows, said)).map(({ rule }) => rule)).toEqual(["value.swapped"]);
  });

  test("X2: a percentage with its own numbers is held against these", () => {
    const said = { ...declaredTotal(2, "percent", 1.75, "1,75%"), ratio: { part: 35, whole: 1383 } };
    expect(found(list(2, [said]))).toMatchObject([
      { rule: "percent.mismatch", expected: "2,53%", received: "1,75%" },
    ]);
    expect(found(list(2, [{ ...said, value: 2.53, written: "2,53%" }]))).toEqual([]);
  });
});

describe("X2: a percentage beside a wrong total", () => {
  const rows = [
    { count: 5, quota: 6 },
    { count: 3, quota: 4 },
  ];
  const said = (percent: number, written: string) => [
    declaredTotal(2, "persons", 9),
    declaredTotal(2, "quota", 10),
    declaredTotal(2, "percent", percent, written),
  ];
  test.each([
    ["the rows", 80, "80%"],
    ["the wrong total", 90, "90%"],
  ])("X2: right for %s, it is no second fault", (_, percent, written) =>
    expect(found(counts(rows, said(percent, written))).map(({ rule }) => rule)).toEqual(["total.mismatch"]),
  );
  test("X2: right for neither, it is one", () =>
    expect(found(counts(rows, said(70, "70%"))).map(({ rule }) => rule)).toEqual([
      "total.mismatch",
      "percent.mismatch",
    ]));
});

describe("X3: a form that wasn't filled in", () => {
  test("X3: its total of 0 quotes no quota", () => {
    const [committee] = registerOf([["tuy-phong", "Tuy Phong"]]).committees;
    if (committee === undefined) throw new Error("no committee");
    expect(checkQuota(committee, [counts([], [declaredTotal(0, "quota", 0)])], [])).toEqual([]);
  });
});

describe("X6: a part and its whole", () => {
  test("X6: more women than persons in a row: an error at the women's number", () =>
    expect(
      found(
        counts(
          [
            { count: 3, female: 4 },
            { count: 3, female: 3 },
          ],
          [],
        ),
      ),
    ).toMatchObject([
      {
        rule: "total.mismatch",
        severity: "error",
        where: { cell: `N${firstRow + 1}` },
        received: "4",
        expected: "3",
      },
    ]));
});

describe("C8, C13: rows hidden and struck through", () => {
  const rows = [
    { name: "Trần Văn An" },
    { name: "Lê Thị Bình", struck: true },
    { name: "Võ Cam", hidden: true },
  ];
  const sheet = extractedSheetOf({ rows });
  test("C8: hidden rows are named, struck ones are not", () =>
    expect(checkHiddenRows(sheet, null)).toMatchObject([
      { rule: "rows.hidden", where: { cell: `B${firstRow + 3}` }, facts: { persons: 1 } },
    ]));
  test("C13: rows struck through are named for themselves", () =>
    expect(checkStruckRows(sheet, null)).toMatchObject([
      { rule: "rows.hidden", where: { cell: `B${firstRow + 2}` }, facts: { persons: 1, cause: "struck" } },
    ]));
});
