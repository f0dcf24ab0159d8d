import fc from "fast-check";
import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import type { Summary } from "../../src/domain/consolidate/summary";
import { goOn, seenOf } from "../earlier/take-up";
import type { SheetCase } from "../support/extracted-sheet-of";
import { admittedOf, committeeOf, fileOf, inputOf, people, registerOf } from "./input-of";

/** What files of a committee say of the same months (C5, C15). */

const register = registerOf(committeeOf("a", 100), committeeOf("b", 100), committeeOf("c", 100));
const run = (files: readonly SubmittedFile[]) => consolidate(inputOf(register, files));

function fileWith(name: string, sheet: SheetCase, months?: readonly number[], modified?: string) {
  const more = { modified: modified === undefined ? null : Date.parse(`${modified}T03:00:00Z`) };
  const file = fileOf(name, [{ committee: "a", ...sheet }], more);
  const sheets = file.sheets.map((one) => ({
    ...one,
    sheet: { ...one.sheet, ...(months !== undefined && { months }) },
  }));
  return { ...file, sheets };
}

const form = (one: number, two: number, month: number | null = null): SheetCase => ({
  kind: "counts",
  month,
  rows: [
    { organisation: "Chi bộ Mít", count: one },
    { organisation: "Chi bộ Ổi", count: two },
  ],
});

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const halfYear = from(1, 6);

/** The total, and what is told of the files, as `severity rule file < other file`. */
function resultOf(...files: readonly SubmittedFile[]) {
  const { findings } = run(files);
  const told = findings
    .filter(({ rule }) => rule.startsWith("file."))
    .map(({ severity, rule, where, facts }) => `${severity} ${rule} ${where.file} < ${facts?.otherFile}`);
  return [admittedOf(run(files), "a"), told];
}

describe("count forms of one committee in several files", () => {
  const half = (one: number, two: number, modified?: string) =>
    fileWith("half.xlsx", form(one, two), halfYear, modified);
  const june = (one: number, two: number) => fileWith("june.xlsx", form(one, two, 6));

  test("C15: a month within a form of more months doesn't add up, whichever came first", () => {
    expect(resultOf(june(1, 2), half(5, 9))).toEqual([14, ["info file.revised half.xlsx < june.xlsx"]]);
    expect(resultOf(half(5, 9), june(1, 2))).toEqual([14, ["info file.duplicate june.xlsx < half.xlsx"]]);
  });

  test("C15: a month that has more than the form that contains it is a warning that names both", () =>
    expect(resultOf(half(5, 9), june(6, 1))).toEqual([14, ["warning file.duplicate june.xlsx < half.xlsx"]]));

  test("C15: later months that together have all of an earlier form's count instead of it", () => {
    const quarter = fileWith("q1.xlsx", form(6, 3), [1, 2, 3]);
    const months = [1, 2, 3].map((month) => fileWith(`t${month}.xlsx`, form(2, 2, month)));
    expect(resultOf(quarter, ...months)[0]).toBe(12);
  });

  test("C15: months that overlap in part are added, as a warning that names both", () =>
    expect(
      resultOf(fileWith("a.xlsx", form(5, 9), [1, 2, 3]), fileWith("b.xlsx", form(3, 2), [3, 4])),
    ).toEqual([19, ["warning file.duplicate a.xlsx < b.xlsx"]]));

  test("C15: after a form that names no months a month's adds up if it came before the month", () => {
    const before = (day: string) => fileWith("year.xlsx", form(5, 9), undefined, day);
    const month = fileWith("june.xlsx", form(1, 2, 6), undefined, "2021-07-01");
    expect(resultOf(before("2021-06-02"), month)).toEqual([17, []]);
    expect(resultOf(before("2021-06-30"), month)).toEqual([
      14,
      ["warning file.duplicate june.xlsx < year.xlsx"],
    ]);
  });

  test("C5: a form that replaces one with more persons may be the next part: a warning", () => {
    const forms = [fileWith("a.xlsx", form(5, 9)), fileWith("b.xlsx", form(1, 2))];
    expect(resultOf(...forms)).toEqual([3, ["warning file.revised b.xlsx < a.xlsx"]]);
  });

  test("C6: an organisation with nobody in the later columns of months loses nothing", () => {
    const columns = (counts: readonly number[][]): SheetCase => ({
      kind: "counts",
      rows: counts.map((byMonth, index) => ({
        organisation: `Chi bộ ${index}`,
        count: byMonth.reduce((sum, count) => sum + count, 0),
        byMonth: [...byMonth, ...Array.from({ length: 12 - byMonth.length }, () => 0)],
      })),
    });
    const first = fileWith("a.xlsx", columns([[1], [2], [1, 1]]));
    const second = fileWith("b.xlsx", columns([[0], [0], [0, 0, 0, 2]]));
    expect(resultOf(first, second)).toEqual([7, []]);
  });

  test("C15: months of several files that only grow are added, and flagged", () => {
    const files = [1, 2, 3].map((month) => fileWith(`t${month}.xlsx`, form(month, month * 2, month)));
    expect(admittedOf(run(files), "a")).toBe(18);
    expect(run(files).findings).toContainEqual(
      expect.objectContaining({
        rule: "column.ambiguous",
        severity: "warning",
        where: expect.anything() as object,
      }),
    );
  });
});

describe("the form of a year beside those of its months in one workbook", () => {
  const women = (sheet: SheetCase, female: number): SheetCase => ({
    ...sheet,
    rows: (sheet.rows ?? []).map((row, index) => ({ ...row, female: index === 0 ? female : 0 })),
  });
  const book = (...sheets: readonly SheetCase[]) =>
    run([
      fileOf(
        "a.xlsx",
        sheets.map((sheet) => ({ committee: "a", ...sheet })),
      ),
    ]);
  const usesOf = (summary: Summary) => summary.submissions.map(({ use }) => use);
  const months = [women(form(1, 2, 1), 1), women(form(3, 0, 5), 0)];

  test("C15: the months count where they have all of the year, and the year is the cross-check", () => {
    const summary = book(women(form(4, 2), 1), ...months);
    expect(usesOf(summary)).toEqual(["cross-check", "counted", "counted"]);
    expect(summary.total).toMatchObject({ admitted: 6, female: 1, monthUnknown: 0 });
    expect(summary.total.byMonth.slice(0, 5)).toEqual([3, 0, 0, 0, 3]);
    expect(summary.findings.filter(({ where }) => where.file === "a.xlsx")).toEqual([]);
  });

  test("C15: the year counts, as an error at its number, where one figure differs", () => {
    const summary = book(women(form(4, 2), 2), ...months);
    expect(usesOf(summary)).toEqual(["counted", "duplicate", "duplicate"]);
    expect(summary.total).toMatchObject({ admitted: 6, female: 2, monthUnknown: 6 });
    expect(summary.findings.filter(({ rule }) => rule === "total.mismatch")).toMatchObject([
      { severity: "error", where: { cell: "N8" }, expected: "1", received: "2" },
    ]);
  });

  test("C15: a later workbook of all replaces an earlier one that differed from its months", () => {
    const earlier = fileOf("1.xlsx", [
      { committee: "a", ...form(5, 2) },
      { committee: "a", ...form(1, 2, 1) },
      { committee: "a", ...form(3, 0, 5) },
    ]);
    const later = fileOf("2.xlsx", [
      { committee: "a", ...form(4, 2) },
      { committee: "a", ...form(1, 2, 1) },
      { committee: "a", ...form(3, 0, 5) },
    ]);
    expect(run([earlier, later]).total).toMatchObject({ admitted: 6, monthUnknown: 0 });
  });

  test("C15, E1: taken up again from the workbook the months count still", () => {
    const input = inputOf(register, [
      fileOf(
        "a.xlsx",
        [women(form(4, 2), 1), ...months].map((sheet) => ({ committee: "a", ...sheet })),
      ),
    ]);
    expect(seenOf(goOn(input))).toEqual(seenOf(consolidate(input)));
  });
});

describe("lists of one committee in several files", () => {
  const dated = (first: number, last: number, month: (index: number) => number): SheetCase => ({
    rows: people(first, last).map((row, index) => ({
      ...row,
      admissionDate: `2021-0${month(index)}-15`,
    })),
  });

  test("C5: January's list is replaced by the half year's", () =>
    expect(
      resultOf(
        fileWith(
          "1.xlsx",
          dated(1, 3, () => 1),
        ),
        fileWith(
          "6.xlsx",
          dated(1, 9, (i) => (i < 3 ? 1 : 6)),
        ),
      ),
    ).toEqual([9, ["info file.revised 6.xlsx < 1.xlsx"]]));

  test("C5: the last month's list after the half year's replaces only that month", () => {
    const whole = fileWith(
      "half.xlsx",
      dated(1, 9, (index) => (index < 3 ? 1 : 6)),
    );
    const last = fileWith(
      "june.xlsx",
      dated(4, 9, () => 6),
    );
    expect(resultOf(whole, last)).toEqual([9, ["info file.duplicate half.xlsx < june.xlsx"]]);
  });

  test("C5: so does one without dates that names its month", () => {
    const whole = fileWith("half.xlsx", { rows: people(1, 9) }, halfYear);
    const last = fileWith("june.xlsx", { rows: people(4, 9), month: 6 });
    expect(resultOf(whole, last)).toEqual([9, ["info file.duplicate half.xlsx < june.xlsx"]]);
    expect(resultOf(fileWith("half.xlsx", { rows: people(1, 9) }), last)).toEqual([
      9,
      ["warning file.duplicate half.xlsx < june.xlsx"],
    ]);
  });

  test("C5: a list without one person of the same months replaces the whole", () => {
    const whole = fileWith(
      "a.xlsx",
      dated(1, 9, (index) => (index < 3 ? 1 : 6)),
    );
    const corrected = fileWith(
      "b.xlsx",
      dated(2, 9, (index) => (index < 2 ? 1 : 6)),
    );
    expect(resultOf(whole, corrected)[0]).toBe(8);
  });
});

test("C6, C15: sends of all so far and sends of the new give the same totals, in any mix and order", () => {
  const months = fc.array(
    fc.record({ one: fc.integer({ min: 1, max: 4 }), two: fc.nat(4), isWhole: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  const kind = fc.constantFrom("list" as const, "counts" as const, "columns" as const);
  const committees = fc.tuple(...["a", "b", "c"].map((id) => fc.tuple(fc.constant(id), kind, months)));
  fc.assert(
    fc.property(committees, fc.array(fc.nat(99), { minLength: 18, maxLength: 18 }), (all, keys) => {
      const files = all.flatMap(([committee, sent, news]) =>
        news.map((_, index) => {
          const isWhole = news[index]?.isWhole === true;
          const first = isWhole ? 0 : index;
          return sendOf(committee, sent, news, first, index);
        }),
      );
      const sums = Object.fromEntries(
        all.map(([id, , news]) => [id, news.reduce((sum, { one, two }) => sum + one + two, 0)]),
      );
      const shuffled = files
        .map((file, index) => ({ file, key: keys[index] ?? 0 }))
        .sort((one, other) => one.key - other.key)
        .map(({ file }) => file);
      const summary = run(shuffled);
      expect(Object.fromEntries(summary.committees.map(({ id, admitted }) => [id, admitted]))).toEqual(sums);
    }),
    { numRuns: 300 },
  );
});

interface News {
  readonly one: number;
  readonly two: number;
}

/** What a committee sends at the end of a month: the news of the months from `first` to `last` (0-based). */
function sendOf(
  committee: string,
  kind: "list" | "counts" | "columns",
  news: readonly News[],
  first: number,
  last: number,
): SubmittedFile {
  const name = `${committee} ${last + 1}.xlsx`;
  const day = `2021-${String(last + 2).padStart(2, "0")}-03`;
  const sent = from(first, last);
  if (kind === "list") {
    const rows = sent.flatMap((month) => personsOf(committee, news, month));
    return fileWith(name, { committee, rows }, undefined, day);
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const rows = (["one", "two"] as const).map((key) => ({
    organisation: `${committee} ${key}`,
    count: sum(sent.map((month) => news[month]?.[key] ?? 0)),
    ...(kind === "columns" && {
      byMonth: Array.from({ length: 12 }, (_, month) =>
        sent.includes(month) ? (news[month]?.[key] ?? 0) : 0,
      ),
    }),
  }));
  const sheet = { committee, kind: "counts" as const, rows };
  if (kind === "columns") return fileWith(name, sheet, undefined, day);
  if (sent.length === 1) return fileWith(name, { ...sheet, month: last + 1 }, undefined, day);
  return fileWith(
    name,
    sheet,
    sent.map((month) => month + 1),
    day,
  );
}

function personsOf(committee: string, news: readonly News[], month: number) {
  const { one = 0, two = 0 } = news[month] ?? {};
  return Array.from({ length: one + two }, (_, index) => ({
    name: `Người ${committee} ${month} ${index}`,
    born: `${index + 1}/${month + 1}/1990`,
    admissionDate: `2021-0${month + 1}-15`,
  }));
}
