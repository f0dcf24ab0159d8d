import fc from "fast-check";
import { percentOf } from "../../src/domain/check/percent-of";
import { consolidate } from "../../src/domain/consolidate/consolidate";
import { classOf, ranksOf } from "../../src/domain/consolidate/total-up";
import { committeeOf, fileOf, inputOf, people, registerOf } from "./input-of";

test.each<[number, number | null, number | null]>([
  [2030, 2000, 101.5],
  [1, 800, 0.13],
  [148, 150, 98.67],
  [10, 41, 24.39],
  [1, 3, 33.33],
  [2, 3, 66.67],
  [0, 10, 0],
  [1005, 1000, 100.5],
  [201, 20000, 1.01],
  [10, 0, null],
  [10, null, null],
])("Q2, Q4: %i of %p is %p per cent", (admitted, quota, percent) =>
  expect(percentOf(admitted, quota)).toBe(percent),
);

test("Q2: half up, as exact arithmetic gives it", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (admitted, quota) => {
      const exact = (BigInt(admitted) * 20_000n + BigInt(quota)) / (2n * BigInt(quota));
      expect(percentOf(admitted, quota)).toBe(Number(exact) / 100);
    }),
  );
});

test.each<[number, number | null, string]>([
  [11, 10, "exceeded"],
  [10, 10, "met"],
  [9, 10, "below"],
  [0, 10, "none"],
  [5, null, "no-quota"],
  [5, 0, "no-quota"],
  [0, 0, "no-quota"],
  [1_000_001, 1_000_000, "exceeded"],
  [999_999, 1_000_000, "below"],
])("Q3, Q4: %i of %p is %s", (admitted, quota, expected) => expect(classOf(admitted, quota)).toBe(expected));

test("Q5: equals share a rank and the next is skipped; none without a percentage", () =>
  expect(ranksOf([98.67, 101.5, null, 98.67, 0, 120])).toEqual([3, 2, null, 3, 5, 1]));

test("Q1, Q4, Q6: the total is the sum of the committees, its quota the sum of the quotas that exist", () => {
  const register = registerOf(
    committeeOf("a", 10, { samePeriod: 4 }),
    committeeOf("b", null),
    committeeOf("c", 5),
    committeeOf("d", 0),
  );
  const files = [
    fileOf("a.xlsx", [{ committee: "a", rows: people(1, 12) }]),
    fileOf("b.xlsx", [{ committee: "b", rows: people(13, 15) }]),
    fileOf("d.xlsx", [{ committee: "d", rows: people(16, 16) }]),
  ];
  const { committees, total } = consolidate(inputOf(register, files));
  expect(committees).toMatchObject([
    {
      id: "a",
      quota: 10,
      admitted: 12,
      variance: 2,
      percent: 120,
      class: "exceeded",
      rank: 1,
      samePeriod: 4,
    },
    { id: "b", quota: null, admitted: 3, variance: null, percent: null, class: "no-quota", rank: null },
    { id: "c", quota: 5, admitted: 0, variance: -5, percent: 0, class: "none", rank: 2 },
    { id: "d", quota: 0, admitted: 1, variance: 1, percent: null, class: "no-quota", rank: null },
  ]);
  expect(total).toMatchObject({
    quota: 15,
    admitted: 16,
    variance: 1,
    percent: 106.67,
    class: "exceeded",
    samePeriod: 4,
  });
});

test("Q4: no quota at all leaves the total without a percentage", () => {
  const { total } = consolidate(inputOf(registerOf(committeeOf("a", null)), []));
  expect(total).toMatchObject({
    quota: null,
    variance: null,
    percent: null,
    class: "no-quota",
    samePeriod: null,
  });
});

test("breakdowns and months are summed", () => {
  const rows = [
    { name: "A", sex: "female" as const, ethnicMinority: 1, admissionDate: "2021-02-03" },
    { name: "B", sex: "male" as const, female: 0, religious: 1, youthUnion: 1, admissionDate: "2021-02-04" },
    { name: "C", female: 1 },
  ];
  const files = [fileOf("a.xlsx", [{ committee: "a", rows }])];
  const { total } = consolidate(inputOf(registerOf(committeeOf("a", 3)), files));
  expect(total).toMatchObject({ female: 2, ethnicMinority: 1, religious: 1, youthUnion: 1, monthUnknown: 1 });
  expect(total.byMonth).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});
