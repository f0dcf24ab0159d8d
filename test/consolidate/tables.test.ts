import type { SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { RecognisedSheet } from "../../src/domain/recognise/recognised-sheet";
import { goOn, seenOf } from "../earlier/take-up";
import { declaredTotal, type SheetCase } from "../support/extracted-sheet-of";
import { admittedOf, committeeOf, fileOf, inputOf, people, registerOf, rulesOf, usesOf } from "./input-of";

/** Several tables on a sheet, and count forms of several months. */

const register = registerOf(committeeOf("a", 100));
const run = (file: SubmittedFile) => consolidate(inputOf(register, [file]));

type More = Pick<RecognisedSheet, "months" | "table" | "otherPurpose" | "leftOver">;

function fileWith(sheets: readonly (SheetCase & { readonly more?: More })[]): SubmittedFile {
  const file = fileOf("a.xlsx", sheets);
  return {
    ...file,
    sheets: file.sheets.map((extracted, index) => ({
      ...extracted,
      sheet: { ...extracted.sheet, ...sheets[index]?.more },
    })),
  };
}

const list = (first: number, last: number, more: More = {}) => ({
  committee: "a",
  sheet: "DS",
  rows: people(first, last),
  more,
});

const form = (counts: Record<string, number>, more: More = {}, month: number | null = null) => ({
  kind: "counts" as const,
  committee: "a",
  month,
  more,
  rows: Object.entries(counts).map(([organisation, count]) => ({ organisation, count })),
});

const units = (one: number, two: number) => ({ "Chi bộ Mít": one, "Chi bộ Ổi": two });

describe("tables of one sheet", () => {
  test("R10, C6: lists add up; a total of all of them is right", () => {
    const total = { ...list(1, 4), declared: [declaredTotal(4, "persons", 7)] };
    const summary = run(fileWith([total, list(5, 7, { table: 2 })]));
    expect(admittedOf(summary, "a")).toBe(7);
    expect(summary.submissions.map(({ table }) => table)).toEqual([undefined, 2]);
    expect(rulesOf(summary)).toEqual([]);
  });

  test("R11: a list of something else isn't counted, and is named with its rows", () => {
    const summary = run(fileWith([list(1, 4), list(5, 7, { table: 2, otherPurpose: "xoa ten" })]));
    expect(usesOf(summary)).toEqual(["a.xlsx!DS counted 4/4", "a.xlsx!DS ignored 0/3"]);
    expect(summary.findings).toMatchObject([
      { rule: "sheet.ignored", severity: "warning", received: "xoa ten", facts: { persons: 3 } },
    ]);
  });

  test("R12: what no table has is a warning, but for a summary that repeats the number", () => {
    const leftOver = (figures: readonly number[]) => [{ range: "J5:K8", rows: 4, figures }];
    expect(run(fileWith([list(1, 4, { leftOver: leftOver([4, 8]) })])).findings).toEqual([]);
    expect(run(fileWith([list(1, 4, { leftOver: leftOver([5]) })])).findings).toMatchObject([
      { rule: "sheet.unrecognised", severity: "warning", where: { sheet: "DS", cell: "J5:K8" } },
    ]);
  });

  test("C17: a form by months beside one by organisations repeats it, and must fit it", () => {
    const beside = (counts: Record<string, number>) =>
      run(
        fileWith([
          { ...form(units(3, 4)), sheet: "KQ" },
          { ...form(counts, { table: 2 }), sheet: "KQ" },
        ]),
      );
    const fits = beside({ "Tháng 1": 5, "Tháng 2": 2 });
    expect([admittedOf(fits, "a"), rulesOf(fits)]).toEqual([7, []]);
    const differs = beside({ "Tháng 1": 5, "Tháng 2": 3 });
    expect([admittedOf(differs, "a"), rulesOf(differs)]).toEqual([7, ["total.mismatch"]]);
  });

  test("C6: two forms of other organisations on one sheet add up", () => {
    const summary = run(
      fileWith([
        { ...form(units(3, 4)), sheet: "KQ" },
        { ...form({ "Trường Na": 2, "Phòng Cam": 1 }, { table: 2 }), sheet: "KQ" },
      ]),
    );
    expect(admittedOf(summary, "a")).toBe(10);
  });

  test("E1, R10: taken up again from the workbook, every table is as it was", () => {
    const input = inputOf(register, [
      fileWith([
        list(1, 4),
        list(5, 7, { table: 2 }),
        list(8, 9, { table: 3, otherPurpose: "xoa ten" }),
        { ...form(units(9, 1), { months: [1, 2, 3] }), sheet: "Quý I" },
      ]),
    ]);
    expect(seenOf(goOn(input))).toEqual(seenOf(consolidate(input)));
    expect(goOn(input).submissions.map(({ table }) => table)).toEqual([undefined, 2, 3, undefined]);
  });
});

describe("forms of several months", () => {
  const months = (...own: number[]): More => ({ months: own });

  test("C15: quarters add up, a running total counts instead of its months", () => {
    const quarters = run(fileWith([form(units(1, 2), months(1, 2, 3)), form(units(3, 4), months(4, 5, 6))]));
    expect(admittedOf(quarters, "a")).toBe(10);
    const running = run(
      fileWith([
        form(units(1, 2), {}, 1),
        form(units(3, 2), months(1, 2)),
        form(units(3, 4), months(1, 2, 3)),
      ]),
    );
    expect(admittedOf(running, "a")).toBe(7);
  });

  test("C15: the whole against its months: a difference is an error at the whole", () => {
    const whole = (sum: number) =>
      run(fileWith([form(units(1, 2), {}, 1), form(units(3, 2), {}, 2), form(units(4, sum - 4))]));
    expect([
      admittedOf(whole(8), "a"),
      whole(8).findings.filter(({ severity }) => severity !== "info"),
    ]).toEqual([8, []]);
    const [first] = whole(9).findings;
    expect(first).toMatchObject({
      rule: "total.mismatch",
      severity: "error",
      where: { sheet: "Sheet3" },
      expected: "8",
      received: "9",
    });
  });

  test("C15: months that only grow are added, and flagged", () => {
    const grown = run(
      fileWith([form(units(1, 2), {}, 1), form(units(3, 2), {}, 2), form(units(3, 4), {}, 3)]),
    );
    expect(admittedOf(grown, "a")).toBe(15);
    expect(grown.findings).toMatchObject([
      { rule: "column.ambiguous", severity: "warning", where: { sheet: "Sheet3" }, expected: "7" },
    ]);
    const falls = run(
      fileWith([form(units(3, 2), {}, 1), form(units(1, 2), {}, 2), form(units(3, 4), {}, 3)]),
    );
    expect(rulesOf(falls)).toEqual([]);
  });
});

test("C16: a person who stands in two lists of a workbook counts once, and is flagged", () => {
  const summary = run(
    fileOf("a.xlsx", [
      { committee: "a", rows: people(1, 9) },
      { committee: "a", rows: people(9, 16) },
    ]),
  );
  expect(admittedOf(summary, "a")).toBe(16);
  expect(summary.findings).toMatchObject([
    { rule: "file.duplicate", severity: "warning", facts: { persons: 1, cause: "rows" } },
  ]);
});
