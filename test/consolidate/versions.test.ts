import fc from "fast-check";
import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import { describeFinding } from "../../src/domain/language/describe-finding";
import type { SheetDecisions, VersionWord } from "../../src/domain/recognise/sheet-decisions";
import { readDecisions, writeDecisions } from "../../src/domain/recognise/written-decisions";
import { takeUp } from "../earlier/take-up";
import type { SheetCase } from "../support/extracted-sheet-of";
import { committeeOf, fileOf, inputOf, people, registerOf, rulesOf, usesOf } from "./input-of";
import { chainsOfVersions, inForceOf, rolledBack } from "./version-chains";

const register = registerOf(committeeOf("a", 30));
const run = (...files: SubmittedFile[]) => consolidate(inputOf(register, files));
const listOf = (first: number, last: number): SheetCase => ({ committee: "a", rows: people(first, last) });
const formOf = (count: number, more: Partial<SheetCase> = {}): SheetCase => ({
  ...{ committee: "a", kind: "counts", rows: [{ organisation: "Đảng bộ xã 1", count }] },
  ...more,
});

/** With a word about its first sheet. */
function said(file: SubmittedFile, version: VersionWord): SubmittedFile {
  return { ...file, decisions: new Map<string, SheetDecisions>([["Sheet1", { version }]]) };
}

const first = fileOf("1.xlsx", [listOf(1, 10)]);
const second = fileOf("2.xlsx", [listOf(3, 11)]);

test("C22: a count form's revision tells which rows changed, and the numbers before and after", () => {
  const rows = (...counts: readonly number[]) =>
    counts.map((count, index) => ({ organisation: `Đảng bộ xã ${index + 1}`, count }));
  const summary = run(
    fileOf("1.xlsx", [{ committee: "a", kind: "counts", rows: rows(8, 13, 4) }]),
    fileOf("2.xlsx", [{ committee: "a", kind: "counts", rows: rows(11, 14, 4) }]),
  );
  const finding = summary.findings.find(({ rule }) => rule === "file.revised");
  expect(finding?.facts).toMatchObject({ added: 0, removed: 0, changed: 2, before: 25, after: 29 });
  const told = finding === undefined ? "" : describeFinding(finding, register, "vi");
  expect(told).toContain("thêm 0 dòng, bớt 0 dòng, sửa 2 dòng (25 → 29 người).");
});

describe("C19: what the user says goes before what the sheets hold", () => {
  test("C19: a withdrawn version gives way to the one before it, and says so", () => {
    const summary = run(first, said(second, "withdrawn"));
    expect(usesOf(summary)).toEqual(["1.xlsx!Sheet1 counted 10/10", "2.xlsx!Sheet1 superseded 0/9"]);
    expect(summary.entries.filter(({ reason }) => reason === "superseded")).toHaveLength(9);
    expect(summary.findings.find(({ rule }) => rule === "file.revised")).toMatchObject({
      severity: "info",
      where: { file: "2.xlsx" },
      facts: { cause: "withdrawn" },
    });
  });

  test("C19: what adds up is neither replaced nor replaces, and its repetitions are flagged", () => {
    for (const files of [
      [first, said(second, "adds")],
      [said(first, "adds"), second],
    ] as const) {
      const summary = run(...files);
      expect(summary.total.admitted).toBe(19);
      expect(summary.findings.filter(({ rule }) => rule === "person.duplicate")).toHaveLength(8);
    }
  });

  test("C19: what replaces counts instead of all that came earlier, whatever it holds", () => {
    const other = fileOf("3.xlsx", [listOf(20, 21), listOf(22, 23)]);
    const summary = run(first, fileOf("b.xlsx", [formOf(7)]), said(other, "replaces"));
    expect(usesOf(summary).filter((use) => use.includes(" counted "))).toEqual([
      "3.xlsx!Sheet1 counted 2/2",
      "3.xlsx!Sheet2 counted 2/2",
    ]);
    expect(usesOf(run(said(other, "replaces"), first)).every((use) => use.includes(" counted "))).toBe(true);
  });

  test("C19: a form that replaces lists counts; one that adds up counts beside them", () => {
    expect(run(first, said(fileOf("b.xlsx", [formOf(7)]), "replaces")).total.admitted).toBe(7);
    expect(run(first, said(fileOf("b.xlsx", [formOf(7)]), "adds")).total.admitted).toBe(17);
    expect(run(fileOf("b.xlsx", [formOf(7)]), said(first, "adds")).total.admitted).toBe(17);
  });

  test("C19: with everything withdrawn the committee is missing, also where all it sent was empty", () => {
    const summary = run(said(first, "withdrawn"));
    expect(summary.committees[0]).toMatchObject({ submission: "missing", admitted: 0 });
    expect(rulesOf(summary)).toContain("committee.missing");
    const empty = said(fileOf("b.xlsx", [{ committee: "a", rows: [] }]), "withdrawn");
    expect(run(empty).committees[0]?.submission).toBe("missing");
  });

  test("C19: an empty list that replaces leaves the committee with an empty list", () => {
    const empty = said(fileOf("b.xlsx", [{ committee: "a", rows: [] }]), "replaces");
    expect(run(first, empty).committees[0]).toMatchObject({ submission: "empty", admitted: 0 });
  });

  test("C19: the word is kept with the submission, and comes back with the workbook", () => {
    for (const version of ["adds", "replaces", "withdrawn"] as const) {
      expect(readDecisions(writeDecisions({ committee: "a", version }))).toEqual({ committee: "a", version });
      const input = inputOf(register, [first, said(second, version)]);
      const again = consolidate({ ...input, files: takeUp(consolidate(input)).files });
      expect(inForceOf(again)).toEqual(inForceOf(consolidate(input)));
      expect(again.submissions.map(({ decisions }) => decisions)).toEqual(["", `version=${version}`]);
    }
  });
});

test("C20: a version that was replaced stays so when the one that replaced it is replaced", () => {
  const versions = [listOf(1, 10), listOf(6, 15), listOf(11, 20), listOf(16, 25)].map((sheet, index) =>
    fileOf(`${index}.xlsx`, [sheet]),
  );
  const summary = run(...versions);
  expect(summary.total.admitted).toBe(10);
  expect(usesOf(summary).at(-1)).toBe("3.xlsx!Sheet1 counted 10/10");
  // The first and the last alone have nothing in common.
  expect(run(...versions.filter((_, index) => index % 3 === 0)).total.admitted).toBe(20);
});

test("relations: what each submission is to the others, by their places", () => {
  const copy = fileOf("ban sao.xlsx", [listOf(3, 11)]);
  const part = fileOf("phan 2.xlsx", [listOf(30, 31)]);
  expect(run(first, second, copy, part).relations).toEqual([
    { receipt: 1, kind: "replaced", others: [3], shared: 8, isSaid: false },
    { receipt: 2, kind: "copy", others: [3], shared: 9, isSaid: false },
    { receipt: 3, kind: "part", others: [], shared: 0, isSaid: false },
    { receipt: 4, kind: "part", others: [], shared: 0, isSaid: false },
  ]);
});

describe("C21: going back restores every number", () => {
  test("C21: to any version, from the files and from the workbook, forward again too", () => {
    fc.assert(
      fc.property(chainsOfVersions(), fc.nat(), fc.boolean(), ({ files, others }, which, isFromWorkbook) => {
        const place = which % files.length;
        const all = [...others, ...files];
        const input = inputOf(register, all, { deadline: "2021-12-20" });
        const begun = isFromWorkbook ? { ...input, files: takeUp(consolidate(input)).files } : input;
        const back = rolledBack(begun, files[place]?.file ?? "");
        const alone = { ...input, files: [...others, ...files.slice(0, place + 1)] };
        expect(inForceOf(consolidate(back))).toEqual(inForceOf(consolidate(alone)));
        const kept = { ...back, files: takeUp(consolidate(back)).files };
        expect(inForceOf(consolidate(kept))).toEqual(inForceOf(consolidate(alone)));
        const forward = rolledBack(kept, files.at(-1)?.file ?? "");
        expect(inForceOf(consolidate(forward))).toEqual(inForceOf(consolidate(input)));
      }),
      { numRuns: 60 },
    );
  });

  test("C21: a correction of a few rows goes with the list that it corrects, and comes back with it", () => {
    const files = [
      fileOf("1.xlsx", [listOf(1, 20)]),
      fileOf("2.xlsx", [listOf(2, 22)]),
      fileOf("3.xlsx", [listOf(20, 24)]),
    ];
    const input = inputOf(register, files);
    expect(consolidate(input).total.admitted).toBe(23);
    const back = rolledBack(input, "1.xlsx");
    expect(consolidate(back).total.admitted).toBe(20);
    expect(consolidate(rolledBack(back, "3.xlsx")).total.admitted).toBe(23);
    expect(consolidate(rolledBack(back, "2.xlsx")).total.admitted).toBe(21);
  });

  test("C21: other parts, and versions of them, are left alone", () => {
    const part = [fileOf("p1.xlsx", [listOf(40, 49)]), fileOf("p2.xlsx", [listOf(41, 52)])];
    const input = inputOf(register, [first, ...part, second]);
    const back = consolidate(rolledBack(input, "1.xlsx"));
    expect(usesOf(back).filter((use) => use.includes(" counted "))).toEqual([
      "1.xlsx!Sheet1 counted 10/10",
      "p2.xlsx!Sheet1 counted 12/12",
    ]);
  });

  test("C21: of two versions in one workbook the one further left", () => {
    const file = fileOf("a.xlsx", [listOf(1, 10), listOf(3, 11)]);
    const back = consolidate(rolledBack(inputOf(register, [file]), "a.xlsx", "Sheet1"));
    expect(usesOf(back)).toEqual(["a.xlsx!Sheet1 counted 10/10", "a.xlsx!Sheet2 superseded 0/9"]);
  });
});
