import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import { admittedOf, committeeOf, fileOf, inputOf, people, registerOf, rulesOf, usesOf } from "./input-of";

const register = registerOf(committeeOf("a", 10), committeeOf("b", 10));
const run = (...files: SubmittedFile[]) => consolidate(inputOf(register, files));
const listOf = (first: number, last: number) => ({ committee: "a", rows: people(first, last) });

describe("C3: sheets without a certain committee", () => {
  test("C3: unknown: not counted, an error with the proposals", () => {
    const match = {
      proposals: [{ id: "b", from: "title" as const, text: "Huyện Bê", cell: "A2" }],
    };
    const summary = run(fileOf("x.xlsx", [{ committee: null, match, rows: people(1, 3) }]));
    expect(summary.total.admitted).toBe(0);
    expect(usesOf(summary)).toEqual(["x.xlsx!Sheet1 unresolved 0/3"]);
    expect(summary.findings[0]).toMatchObject({
      rule: "committee.unknown",
      severity: "error",
      where: { file: "x.xlsx", sheet: "Sheet1", cell: "A2" },
      received: "Huyện Bê",
      facts: { persons: 3, proposals: "Đảng bộ huyện b" },
    });
    expect(summary.entries).toHaveLength(3);
    expect(summary.entries[0]).toMatchObject({ committee: null, inForce: false, reason: "unresolved" });
  });

  test("C3: ambiguous: not counted, an error with the candidates", () => {
    const match = {
      state: "ambiguous" as const,
      candidates: ["a", "b"].map((id) => ({ id, from: "title" as const, text: id })),
    };
    const summary = run(fileOf("x.xlsx", [{ committee: null, match, rows: people(1, 3) }]));
    expect(summary.findings[0]).toMatchObject({
      rule: "committee.ambiguous",
      facts: { proposals: "Đảng bộ huyện a, Đảng bộ huyện b" },
    });
  });

  test("C3: a sheet that names nobody is of the one committee that its workbook names", () => {
    const nameless = { committee: null, rows: people(4, 5) };
    const one = run(fileOf("x.xlsx", [{ committee: "a", rows: people(1, 3) }, nameless]));
    expect([admittedOf(one, "a"), rulesOf(one).includes("committee.unknown")]).toEqual([5, false]);
    const two = run(
      fileOf("x.xlsx", [
        { committee: "a", rows: people(1, 1) },
        { committee: "b", rows: people(2, 3) },
        nameless,
      ]),
    );
    expect([two.total.admitted, rulesOf(two).includes("committee.unknown")]).toEqual([3, true]);
  });

  test("C3: a sheet with a name near another's isn't its neighbours'; one near their own is", () => {
    const near = (id: string, from: "title" | "file" | "sheet", text = "Huyện Bê") => ({
      committee: null,
      match: { proposals: [{ id, from, text }] },
      rows: people(4, 5),
    });
    const admitted = (...named: Parameters<typeof near>) => {
      const summary = run(fileOf("x.xlsx", [{ committee: "a", rows: people(1, 3) }, near(...named)]));
      return [summary.total.admitted, rulesOf(summary).includes("committee.unknown")];
    };
    expect(admitted("b", "title")).toEqual([3, true]);
    expect(admitted("a", "title")).toEqual([5, false]);
    expect(admitted("b", "file")).toEqual([5, false]);
    // A commune has a word in common with another district; a slip in the district's own name is another thing.
    expect(admitted("b", "sheet", "Xã Thuận Bê Một")).toEqual([5, false]);
    expect(admitted("b", "sheet", "Bb")).toEqual([3, true]);
  });

  test("C3: a committee whose time is over is unknown in this period", () => {
    const ended = registerOf(committeeOf("a", 10, { validTo: "2020-12-31" }), committeeOf("b", 1));
    const summary = consolidate(inputOf(ended, [fileOf("x.xlsx", [listOf(1, 3)])]));
    expect(summary.committees.map(({ id }) => id)).toEqual(["b"]);
    expect(summary.findings[0]).toMatchObject({
      rule: "committee.unknown",
      facts: { cause: "not-in-period" },
    });
  });
});

describe("C4: identical submissions count once", () => {
  test.each<[string, SubmittedFile[], string[]]>([
    [
      "under another name, in another order",
      [
        fileOf("a.xlsx", [listOf(1, 9)]),
        fileOf("b.xlsx", [{ committee: "a", rows: people(1, 9).toReversed() }]),
      ],
      ["a.xlsx!Sheet1 counted 9/9", "b.xlsx!Sheet1 duplicate 0/9"],
    ],
    [
      "three times, the first by its date counts",
      [
        fileOf("c.xlsx", [listOf(1, 9)], { received: "2021-12-03" }),
        fileOf("a.xlsx", [listOf(1, 9)], { received: "2021-12-01" }),
        fileOf("b.xlsx", [listOf(1, 9)], { received: "2021-12-02" }),
      ],
      ["c.xlsx!Sheet1 duplicate 0/9", "a.xlsx!Sheet1 counted 9/9", "b.xlsx!Sheet1 duplicate 0/9"],
    ],
    [
      "a copied sheet in one workbook",
      [fileOf("a.xlsx", [listOf(1, 9), listOf(1, 9)])],
      ["a.xlsx!Sheet1 counted 9/9", "a.xlsx!Sheet2 duplicate 0/9"],
    ],
    [
      "month sheets beside the year's",
      [fileOf("a.xlsx", [listOf(1, 3), listOf(4, 9), listOf(1, 9)])],
      ["a.xlsx!Sheet1 duplicate 0/3", "a.xlsx!Sheet2 duplicate 0/6", "a.xlsx!Sheet3 counted 9/9"],
    ],
    [
      "a whole workbook of parts",
      [fileOf("a.xlsx", [listOf(1, 3), listOf(4, 9)]), fileOf("b.xlsx", [listOf(1, 3), listOf(4, 9)])],
      [
        "a.xlsx!Sheet1 counted 3/3",
        "a.xlsx!Sheet2 counted 6/6",
        "b.xlsx!Sheet1 duplicate 0/3",
        "b.xlsx!Sheet2 duplicate 0/6",
      ],
    ],
    [
      "the same persons in another division",
      [fileOf("a.xlsx", [listOf(1, 9)]), fileOf("b.xlsx", [listOf(1, 3), listOf(4, 9)])],
      ["a.xlsx!Sheet1 duplicate 0/9", "b.xlsx!Sheet1 counted 3/3", "b.xlsx!Sheet2 counted 6/6"],
    ],
  ])("C4: %s", (_, files, uses) => {
    const summary = run(...files);
    expect(usesOf(summary)).toEqual(uses);
    expect(admittedOf(summary, "a")).toBe(9);
    expect(rulesOf(summary).filter((rule) => rule.startsWith("file."))).toEqual(
      uses.filter((use) => use.includes("duplicate")).map(() => "file.duplicate"),
    );
  });

  test("C4: the copy is named with the place that counts", () => {
    const { findings } = run(fileOf("a.xlsx", [listOf(1, 9)]), fileOf("b.xlsx", [listOf(1, 9)]));
    expect(findings.find(({ rule }) => rule === "file.duplicate")).toMatchObject({
      severity: "info",
      committee: "a",
      where: { file: "b.xlsx", sheet: "Sheet1" },
      facts: { otherFile: "a.xlsx", otherSheet: "Sheet1", persons: 9 },
    });
  });

  test("C4: empty and tiny lists aren't taken for each other", () => {
    const named = (name: string, organisation: string) => ({
      committee: "a",
      rows: [{ name, organisation }],
    });
    const empty = { committee: "a", rows: [] };
    const summary = run(
      fileOf("a.xlsx", [empty, named("Lê An", "Chi bộ 1")]),
      fileOf("b.xlsx", [empty, named("Lê An", "Chi bộ 2")]),
    );
    expect(admittedOf(summary, "a")).toBe(2);
    expect(usesOf(summary).filter((use) => !use.includes(" counted "))).toEqual([]);
  });

  test("C4: lists by names alone are compared by names", () => {
    const names = (...all: string[]) => ({ committee: "a", rows: all.map((name) => ({ name })) });
    const summary = run(
      fileOf("a.xlsx", [names("Lê An", "Lê Bê", "Lê Xê")]),
      fileOf("b.xlsx", [names("LÊ BÊ", "LÊ  AN", "Le Xe", "Lê Dê")]),
    );
    expect(usesOf(summary)).toEqual(["a.xlsx!Sheet1 superseded 0/3", "b.xlsx!Sheet1 counted 4/4"]);
  });

  test("C4: the identity number tells more than the name, a list without one is still recognised", () => {
    const plain = people(1, 4);
    const withNumbers = plain.map((row, index) => ({ ...row, identityNumber: `06020300123${index}` }));
    const renamed = withNumbers.map((row) => ({ ...row, name: `${row.name} (đã sửa)` }));
    const lists = [plain, withNumbers, renamed].map((rows, index) =>
      fileOf(`${index}.xlsx`, [{ committee: "a", rows }]),
    );
    expect(admittedOf(run(...lists.filter((_, index) => index !== 1)), "a")).toBe(8);
    expect(admittedOf(run(...lists.slice(0, 2)), "a")).toBe(4);
    expect(admittedOf(run(...lists.slice(1)), "a")).toBe(4);
  });
});

describe("C5: the later of two submissions counts", () => {
  const older = (more: Parameters<typeof fileOf>[2]) => fileOf("a.xlsx", [listOf(1, 10)], more);
  const newer = (more: Parameters<typeof fileOf>[2]) => fileOf("b.xlsx", [listOf(3, 11)], more);
  test.each<[string, SubmittedFile[]]>([
    ["by the mail's date", [newer({ received: "2021-12-10" }), older({ received: "2021-12-09" })]],
    ["by the file's date", [newer({ modified: 2e12 }), older({ modified: 1e12 })]],
    ["by the order given", [older({}), newer({})]],
    [
      "by the file's date on one day",
      [newer({ received: "2021-12-10", modified: 2 }), older({ received: "2021-12-10", modified: 1 })],
    ],
    ["by whichever date is known", [newer({ received: "2021-12-10" }), older({ modified: 0 })]],
    [
      "by the mail's date also against the file's",
      [newer({ received: "2021-12-10", modified: 1 }), older({ received: "2021-12-09", modified: 2 })],
    ],
  ])("C5: %s", (_, files) => {
    const summary = run(...files);
    expect(admittedOf(summary, "a")).toBe(9);
    expect(summary.findings.find(({ rule }) => rule === "file.revised")).toMatchObject({
      severity: "info",
      where: { file: "b.xlsx" },
      facts: { otherFile: "a.xlsx", added: 1, removed: 2 },
    });
    expect(summary.entries.filter(({ reason }) => reason === "superseded")).toHaveLength(10);
  });

  test("C25: the same bytes again after a newer version don't replace it; other bytes with the same rows do", () => {
    const [day1, day2, day3] = [1, 2, 3].map((day) => day * 86_400_000);
    const files = (sha256: string) => [
      fileOf("a.xlsx", [listOf(1, 10)], { modified: day1 ?? 0, sha256: "1" }),
      fileOf("b.xlsx", [listOf(3, 11)], { modified: day2 ?? 0, sha256: "2" }),
      fileOf("a (1).xlsx", [listOf(1, 10)], { modified: day3 ?? 0, sha256 }),
    ];
    expect(admittedOf(run(...files("1")), "a")).toBe(9);
    expect(admittedOf(run(...files("1").toReversed()), "a")).toBe(9);
    expect(admittedOf(run(...files("3")), "a")).toBe(10);
  });

  test("C5: a cumulative list supersedes the earlier ones, also when it is sent in month sheets", () => {
    const summary = run(fileOf("6.xlsx", [listOf(1, 5)]), fileOf("12.xlsx", [listOf(1, 3), listOf(4, 9)]));
    expect(usesOf(summary)).toEqual([
      "6.xlsx!Sheet1 superseded 0/5",
      "12.xlsx!Sheet1 counted 3/3",
      "12.xlsx!Sheet2 counted 6/6",
    ]);
  });

  test("C5: corrected data of the same persons count as sent later", () => {
    const rows = people(1, 5);
    const summary = run(
      fileOf("a.xlsx", [{ committee: "a", rows }]),
      fileOf("b.xlsx", [{ committee: "a", rows: rows.map((row) => ({ ...row, female: 1 })) }]),
    );
    expect(summary.total).toMatchObject({ admitted: 5, female: 5 });
  });

  test("C5: a small later list that repeats rows of a large one replaces only these", () => {
    const summary = run(fileOf("a.xlsx", [listOf(1, 100)]), fileOf("b.xlsx", [listOf(96, 103)]));
    expect(usesOf(summary)).toEqual(["a.xlsx!Sheet1 counted 95/100", "b.xlsx!Sheet1 counted 8/8"]);
    expect(admittedOf(summary, "a")).toBe(103);
    expect(rulesOf(summary)).toContain("file.duplicate");
  });

  test("C5: of two versions in one workbook the one further right counts, as a warning", () => {
    const summary = run(fileOf("a.xlsx", [listOf(1, 10), listOf(3, 11)]));
    expect(usesOf(summary)).toEqual(["a.xlsx!Sheet1 superseded 0/10", "a.xlsx!Sheet2 counted 9/9"]);
    expect(summary.findings.find(({ rule }) => rule === "file.revised")?.severity).toBe("warning");
  });

  test("C5: a month sheet that the year's sheet has most of adds only what is new", () => {
    const summary = run(fileOf("a.xlsx", [listOf(1, 50), listOf(45, 52)]));
    expect(usesOf(summary)).toEqual(["a.xlsx!Sheet1 counted 50/50", "a.xlsx!Sheet2 counted 2/8"]);
    expect(rulesOf(summary)).not.toContain("person.duplicate");
  });
});

describe("C6: parts add up", () => {
  test("C6: over files and sheets; a person in two parts counts twice and is flagged", () => {
    const summary = run(
      fileOf("a.xlsx", [listOf(1, 10), listOf(11, 20)]),
      fileOf("b.xlsx", [listOf(20, 29)]),
    );
    expect(admittedOf(summary, "a")).toBe(30);
    expect(rulesOf(summary)).toContain("person.duplicate");
  });
});

describe("count forms", () => {
  const form = (numbers: Record<string, number>, more: object = {}) => ({
    kind: "counts" as const,
    committee: "a",
    rows: Object.entries(numbers).map(([organisation, count]) => ({ organisation, count, ...more })),
  });

  test.each<[string, SubmittedFile[], number, string[]]>([
    [
      "C4: identical ones count once",
      [fileOf("a.xlsx", [form({ X: 3, Y: 4 })]), fileOf("b.xlsx", [form({ Y: 4, X: 3 })])],
      7,
      ["counted", "duplicate"],
    ],
    [
      "C5: the same organisations: the later supersedes",
      [fileOf("a.xlsx", [form({ X: 3, Y: 4 })]), fileOf("b.xlsx", [form({ X: 5, Y: 4 })])],
      9,
      ["superseded", "counted"],
    ],
    [
      "C6: other organisations add up",
      [fileOf("a.xlsx", [form({ X: 3, Y: 4 })]), fileOf("b.xlsx", [form({ Z: 5 })])],
      12,
      ["counted", "counted"],
    ],
    [
      "C6: other months add up",
      [
        fileOf("a.xlsx", [{ ...form({ X: 3 }), month: 1 }]),
        fileOf("b.xlsx", [{ ...form({ X: 5 }), month: 2 }]),
      ],
      8,
      ["counted", "counted"],
    ],
    [
      "C5: the same month again: the later supersedes",
      [
        fileOf("a.xlsx", [{ ...form({ X: 3 }), month: 1 }]),
        fileOf("b.xlsx", [{ ...form({ X: 5 }), month: 1 }]),
      ],
      5,
      ["superseded", "counted"],
    ],
    [
      "C4, C15: month sheets beside the year's",
      [fileOf("a.xlsx", [{ ...form({ X: 3 }), month: 1 }, { ...form({ X: 5 }), month: 2 }, form({ X: 8 })])],
      8,
      ["counted", "counted", "cross-check"],
    ],
    [
      "C5: the year's form supersedes the months' that came before",
      [fileOf("a.xlsx", [{ ...form({ X: 3 }), month: 1 }]), fileOf("b.xlsx", [form({ X: 9 })])],
      9,
      ["superseded", "counted"],
    ],
  ])("%s", (_, files, admitted, uses) => {
    const summary = run(...files);
    expect(admittedOf(summary, "a")).toBe(admitted);
    expect(summary.submissions.map(({ use }) => use)).toEqual(uses);
  });

  test("C7: beside a list of the workbook a form is a cross-check, and its total is held against the list", () => {
    const declared = {
      of: "total" as const,
      figure: "persons" as const,
      value: 10,
      written: "10",
      cell: "L10",
      covers: { first: 7, last: 8 },
    };
    const crossed = { ...form({ X: 4, Y: 6 }), declared: [declared] };
    const summary = run(fileOf("a.xlsx", [listOf(1, 9), crossed]));
    expect(usesOf(summary)).toEqual(["a.xlsx!Sheet1 counted 9/9", "a.xlsx!Sheet2 cross-check 0/10"]);
    expect(admittedOf(summary, "a")).toBe(9);
    expect(summary.findings.filter(({ rule }) => rule === "total.mismatch")).toMatchObject([
      {
        committee: "a",
        where: { file: "a.xlsx", sheet: "Sheet2", cell: "L10" },
        expected: "9",
        received: "10",
        facts: { cause: "list", otherSheet: "Sheet1" },
      },
    ]);
    expect(rulesOf(run(fileOf("a.xlsx", [listOf(1, 10), crossed])))).not.toContain("total.mismatch");
  });

  test("C7: beside a list in another file the list wins, and the form is named", () => {
    const summary = run(fileOf("bieu.xlsx", [form({ X: 4, Y: 6 })]), fileOf("ds.xlsx", [listOf(1, 9)]));
    expect(summary.submissions.map(({ use }) => use)).toEqual(["cross-check", "counted"]);
    expect(summary.findings).toContainEqual(
      expect.objectContaining({
        rule: "sheet.ignored",
        severity: "info",
        where: { file: "bieu.xlsx", sheet: "Sheet1" },
      }),
    );
    expect(summary.findings).toContainEqual(
      expect.objectContaining({ rule: "total.mismatch", expected: "9", received: "10" }),
    );
  });

  test("C7: an empty list doesn't turn a form into a cross-check", () =>
    expect(admittedOf(run(fileOf("a.xlsx", [listOf(1, 0), form({ X: 4 })])), "a")).toBe(4));
});

describe("sheets that hold no admissions", () => {
  test.each<["pool" | "plan" | "guide" | "empty" | "unknown", boolean, string, string]>([
    ["pool", false, "ignored", "info sheet.ignored"],
    ["plan", false, "ignored", "info sheet.ignored"],
    ["guide", false, "ignored", "info sheet.ignored"],
    ["empty", false, "ignored", "info sheet.ignored"],
    ["unknown", false, "ignored", "warning sheet.unrecognised"],
    ["unknown", true, "unresolved", "error sheet.unrecognised"],
  ])("R8: %s (asking: %p) is %s", (kind, isAsking, use, finding) => {
    const asks = isAsking ? [{ about: "kind" as const, choices: ["list", "pool"] }] : [];
    const summary = run(fileOf("a.xlsx", [{ kind, committee: "a", rows: people(1, 2), asks }]));
    expect(summary.submissions).toMatchObject([{ use, kind, counted: 0 }]);
    expect(summary.findings.map(({ severity, rule }) => `${severity} ${rule}`)).toContain(finding);
    expect(summary.total.admitted).toBe(0);
  });
});

describe("what came from each committee", () => {
  const state = (files: SubmittedFile[], more: object = {}) => {
    const summary = consolidate(inputOf(register, files, more));
    const [a] = summary.committees;
    return [
      a?.submission,
      summary.findings.filter(({ committee }) => committee === "a").map(({ rule }) => rule),
    ];
  };
  const late = { deadline: "2021-12-20" };

  test("received, late, empty, zero and missing are told apart", () => {
    expect(state([fileOf("a.xlsx", [listOf(1, 2)])], late)).toEqual(["received", []]);
    expect(state([fileOf("a.xlsx", [listOf(1, 2)], { received: "2021-12-20" })], late)).toEqual([
      "received",
      [],
    ]);
    expect(state([fileOf("a.xlsx", [listOf(1, 2)], { received: "2021-12-21" })], late)).toEqual([
      "late",
      ["committee.late"],
    ]);
    expect(state([fileOf("a.xlsx", [listOf(1, 0)])])).toEqual(["empty", ["committee.missing"]]);
    expect(state([], { zeroConfirmed: ["a"] })).toEqual(["zero", []]);
    expect(state([])).toEqual(["missing", ["committee.missing"]]);
    expect(state([fileOf("a.xlsx", [listOf(1, 2)])], { zeroConfirmed: ["a"] })[0]).toBe("received");
  });

  test("a form that reports zero is received", () =>
    expect(
      state([
        fileOf("a.xlsx", [{ kind: "counts", committee: "a", rows: [{ organisation: "X", count: 0 }] }]),
      ]),
    ).toEqual(["received", []]));

  test("the last change is a day in Vietnam", () => {
    const modified = Date.parse("2021-12-20T17:30:00Z");
    expect(state([fileOf("a.xlsx", [listOf(1, 2)], { modified })], late)[0]).toBe("late");
    expect(state([fileOf("a.xlsx", [listOf(1, 2)], { modified: modified - 3_600_000 })], late)[0]).toBe(
      "received",
    );
  });

  test("I2: a refused file is listed with its finding, the others count", () => {
    const refused = {
      rule: "file.encrypted" as const,
      severity: "error" as const,
      where: { file: "b.xlsx" },
      facts: { cause: "encrypted" },
    };
    const summary = run(fileOf("b.xlsx", [], { refused }), fileOf("a.xlsx", [listOf(1, 2)]));
    expect(summary.submissions[0]).toMatchObject({
      file: "b.xlsx",
      sheet: "",
      committee: null,
      use: "unresolved",
    });
    expect(summary.findings[0]).toBe(refused);
    expect(admittedOf(summary, "a")).toBe(2);
  });

  test("committees of another year or another time don't have to report", () => {
    const many = registerOf(
      committeeOf("old", 1, { year: 2020 }),
      committeeOf("this", 1, { year: 2021 }),
      committeeOf("any", 1),
      committeeOf("ended", 1, { validTo: "2020-12-31" }),
      committeeOf("ending", 1, { validTo: "2021-01-01" }),
      committeeOf("later", 1, { validFrom: "2022-01-01" }),
    );
    const ids = (register_: typeof many) =>
      consolidate(inputOf(register_, [])).committees.map(({ id }) => id);
    expect(ids(many)).toEqual(["this", "any", "ending"]);
    expect(ids(registerOf(committeeOf("old", 1, { year: 2020 })))).toEqual(["old"]);
  });
});
