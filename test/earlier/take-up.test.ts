import { serialOfDay } from "../../src/domain/calendar";
import { consolidate } from "../../src/domain/consolidate/consolidate";
import { readEarlier } from "../../src/domain/earlier/read-earlier";
import { withEarlier } from "../../src/domain/earlier/with-earlier";
import type { Finding } from "../../src/domain/finding";
import type { Grid, Workbook } from "../../src/domain/grid/grid";
import { findingNoteKey, receiptNoteKey } from "../../src/domain/report/note-keys";
import { sheetNames } from "../../src/domain/report/workbook-names";
import {
  admittedOf,
  committeeOf,
  fileOf,
  inputOf,
  people,
  registerOf,
  rulesOf,
  usesOf,
} from "../consolidate/input-of";
import { planOf } from "../report/plan-of";
import { columnOf, declaredTotal, firstRow } from "../support/extracted-sheet-of";
import { workbookOfPlan } from "../support/workbook-of-plan";
import { goOn, seenOf, takeUp } from "./take-up";

const register = registerOf(committeeOf("a", 10), committeeOf("b", 10));
const list = (first: number, last: number, committee: string | null = "a") => ({
  committee,
  rows: people(first, last),
});
const noon = Date.UTC(2021, 11, 5, 5);

/** The workbook after the user changed rows of a sheet of it. */
function changed(book: Workbook, sheet: string, change: (rows: Grid["values"]) => Grid["values"]): Workbook {
  return {
    sheets: book.sheets.map((grid) =>
      grid.name === sheet ? { ...grid, values: change(grid.values) } : grid,
    ),
  };
}

const bookOf = (files: Parameters<typeof inputOf>[1]) =>
  workbookOfPlan(planOf(consolidate(inputOf(register, files))));

const filesOf = (book: Workbook) => readEarlier(book, "tong hop.xlsx")?.files ?? [];

describe("what is taken up", () => {
  test("E1: only the product's own workbook, with its tables", () => {
    const book = bookOf([fileOf("a.xlsx", [list(1, 3)])]);
    expect(readEarlier({ sheets: book.sheets.slice(0, 3) }, "x.xlsx")).toBeNull();
    expect(
      readEarlier(
        changed(book, sheetNames.data, () => []),
        "x.xlsx",
      ),
    ).toBeNull();
    expect(readEarlier(book, "x.xlsx")).toMatchObject({
      year: 2021,
      period: { from: "2021-01-01", to: "2021-12-31" },
    });
  });

  test("E1: a workbook without a single row is an earlier consolidation too", () => {
    expect(filesOf(bookOf([]))).toEqual([]);
  });

  test("E1: the user may sort the tables and put lines above them", () => {
    const files = [
      fileOf("cu.xlsx", [list(1, 6), list(20, 22)], { sha256: "1" }),
      fileOf("moi.xlsx", [list(1, 5)], { sha256: "2" }),
      fileOf("b.xlsx", [list(7, 9, "b")], { sha256: "3" }),
    ];
    const turned = (rows: Grid["values"]) => [[], [], ...rows.slice(0, 4), ...rows.slice(4).toReversed()];
    const book = [sheetNames.data, sheetNames.submissions, sheetNames.findings].reduce(
      (before, sheet) => changed(before, sheet, turned),
      bookOf(files),
    );
    const [again, before] = [filesOf(book), files].map((all) => seenOf(consolidate(inputOf(register, all))));
    // Of two findings at one place the table's order decides which is told first.
    expect({ ...again, findings: again?.findings.length }).toEqual({
      ...before,
      findings: before?.findings.length,
    });
  });

  test("E1, E7: a version from before is still the earlier one, to the minute", () => {
    const older = fileOf("b cu.xlsx", [list(1, 6)], { modified: noon, sha256: "1" });
    const newer = fileOf("a moi.xlsx", [list(1, 5)], { modified: noon + 60_000, sha256: "2" });
    const between = fileOf("giua.xlsx", [list(1, 4)], { modified: noon + 30_000, sha256: "3" });
    const summary = goOn(inputOf(register, [newer, older]), [between]);
    expect(usesOf(summary)).toEqual([
      "a moi.xlsx!Sheet1 counted 5/5",
      "b cu.xlsx!Sheet1 superseded 0/6",
      "giua.xlsx!Sheet1 superseded 0/4",
    ]);
  });
});

describe("E2: a file that comes again", () => {
  const older = fileOf("cu.xlsx", [list(1, 6)], { modified: noon, sha256: "1" });
  const newer = fileOf("moi.xlsx", [list(1, 5)], { modified: noon + 1000, sha256: "2" });

  test("takes its earlier self's place and arrival, although it was copied since", () => {
    const again = { ...older, file: "cu (1).xlsx", modified: noon + 9_999_999 };
    const earlier = takeUp(consolidate(inputOf(register, [older, newer]))).files;
    const files = withEarlier(earlier, [again]);
    expect(
      files.map(({ file, modified, earlier: isEarlier = false }) => [file, modified, isEarlier]),
    ).toEqual([
      ["cu (1).xlsx", noon, false],
      ["moi.xlsx", noon + 1000, true],
    ]);
    expect(admittedOf(consolidate(inputOf(register, files)), "a")).toBe(5);
  });

  test("E2, C25: of copies that came before, the first one's arrival stays: a newer version isn't replaced", () => {
    const copy = { ...older, file: "ban sao.xlsx", modified: noon + 5000 };
    const earlier = takeUp(consolidate(inputOf(register, [copy, newer, older]))).files;
    const files = withEarlier(earlier, [{ ...older, file: "cu (2).xlsx", modified: noon + 9_999_999 }]);
    expect(files.map(({ file, modified }) => [file, modified])).toEqual([
      ["cu (2).xlsx", noon],
      ["moi.xlsx", noon + 1000],
    ]);
    expect(admittedOf(consolidate(inputOf(register, files)), "a")).toBe(5);
  });

  test("replaces all earlier copies of it, and an unknown fingerprint replaces nothing", () => {
    const earlier = takeUp(consolidate(inputOf(register, [older, older]))).files;
    expect(earlier).toHaveLength(2);
    expect(withEarlier(earlier, [older])).toEqual([older]);
    const unread = fileOf("x.xlsx", [], { sha256: "", refused: refusedFinding("x.xlsx") });
    expect(withEarlier([unread], [unread])).toHaveLength(2);
  });
});

const refusedFinding = (file: string): Finding => ({
  rule: "file.unreadable",
  severity: "error",
  where: { file },
  facts: { cause: "damaged" },
});

describe("E3: earlier and new submissions", () => {
  test.each([
    ["a newer version replaces the earlier one", [list(1, 5)], 5],
    ["the same rows count once", [list(1, 6)], 6],
    ["other rows are added", [list(7, 9)], 9],
  ])("%s", (_, sheets, admitted) => {
    const input = inputOf(register, [fileOf("cu.xlsx", [list(1, 6)], { sha256: "1" })]);
    expect(admittedOf(goOn(input, [fileOf("moi.xlsx", sheets)]), "a")).toBe(admitted);
  });

  test("the same form in other bytes is a copy, though quotas aren't kept", () => {
    const form = {
      committee: "a",
      kind: "counts" as const,
      rows: [{ organisation: "Đảng bộ xã X", count: 4, quota: 5, female: null }],
    };
    const input = inputOf(register, [fileOf("cu.xlsx", [form], { sha256: "1" })]);
    expect(usesOf(goOn(input, [fileOf("moi.xlsx", [form])]))).toEqual([
      "cu.xlsx!Sheet1 counted 4/4",
      "moi.xlsx!Sheet1 duplicate 0/4",
    ]);
  });

  test("a list that comes after the earlier form makes it a cross-check", () => {
    const form = { committee: "a", kind: "counts" as const, rows: [{ organisation: "Xã X", count: 4 }] };
    const summary = goOn(inputOf(register, [fileOf("bieu.xlsx", [form])]), [fileOf("ds.xlsx", [list(1, 3)])]);
    expect(admittedOf(summary, "a")).toBe(3);
    expect(summary.findings).toContainEqual(
      expect.objectContaining({ rule: "total.mismatch", expected: "3", received: "4" }),
    );
  });

  test("a form isn't held against what an earlier list never told", () => {
    const form = {
      committee: "a",
      kind: "counts" as const,
      rows: [{ organisation: "Xã X", count: 3, female: 2, youthUnion: 1 }],
    };
    const summary = goOn(inputOf(register, [fileOf("ds.xlsx", [list(1, 3)])]), [fileOf("bieu.xlsx", [form])]);
    expect(rulesOf(summary)).not.toContain("total.mismatch");
  });
});

describe("E4: findings", () => {
  const young = { name: "Lê An", born: "1/1/2010", admissionDate: "2021-05-05" };
  const withYoung = { committee: "a", rows: [...people(1, 4), young] };

  test("go on as they were told, with their place and without being found anew", () => {
    const input = inputOf(register, [fileOf("ds.xlsx", [withYoung], { sha256: "1" })]);
    const before = consolidate(input).findings.find(({ rule }) => rule === "person.under-age");
    const [after, ...more] = goOn(input).findings.filter(({ rule }) => rule === "person.under-age");
    expect(more).toEqual([]);
    expect(after).toMatchObject({ severity: "error", committee: "a", where: before?.where });
    expect(after?.told).toContain("Lê An");
  });

  test("go with the rows that they are about", () => {
    const input = inputOf(register, [fileOf("ds.xlsx", [withYoung], { sha256: "1" })]);
    expect(rulesOf(goOn(input, [fileOf("moi.xlsx", [list(1, 4)])]))).not.toContain("person.under-age");
  });

  test("of rows that count again are found anew", () => {
    const older = fileOf("cu.xlsx", [withYoung], { sha256: "1" });
    const newer = fileOf("moi.xlsx", [list(1, 4)], { sha256: "2" });
    const [first, ...others] = takeUp(consolidate(inputOf(register, [older, newer]))).files;
    const alone = first ? consolidate(inputOf(register, [first])) : null;
    expect(others).toHaveLength(1);
    expect(alone && rulesOf(alone)).toContain("person.under-age");
  });

  test("C2: of the period are said by the period that it is now", () => {
    const rows = [{ ...people(1, 1)[0], admissionDate: "2021-12-05" }];
    const period = { from: "2021-01-01", to: "2021-11-30" };
    const input = inputOf(register, [fileOf("ds.xlsx", [{ committee: "a", rows }])], { period });
    const before = consolidate(input);
    const { files, period: told } = takeUp(before);
    expect(told).toEqual(period);
    expect([admittedOf(before, "a"), rulesOf(before)]).toEqual([
      0,
      expect.arrayContaining(["date.outside-period"]),
    ]);
    const whole = consolidate(inputOf(register, files));
    expect(admittedOf(whole, "a")).toBe(1);
    expect(rulesOf(whole)).not.toContain("date.outside-period");
    const same = consolidate({ ...input, files }).findings.find(({ rule }) => rule === "date.outside-period");
    expect(same?.where.cell).toBe(
      before.findings.find(({ rule }) => rule === "date.outside-period")?.where.cell,
    );
  });

  test.each([
    [12, [["12", "10"]]],
    [10, [["10", "12"]].slice(1)],
    [15, [["15", "10"]]],
  ])("X3: of a quota are said by the register's quota of now (%s)", (quota, told) => {
    const sheet = {
      committee: "a",
      kind: "counts" as const,
      rows: [{ organisation: "Xã X", count: 4 }],
      declared: [declaredTotal(1, "quota", 10)],
    };
    const files = takeUp(
      consolidate(inputOf(registerOf(committeeOf("a", 12)), [fileOf("bieu.xlsx", [sheet])])),
    ).files;
    const now = consolidate(inputOf(registerOf(committeeOf("a", quota)), files));
    expect(
      now.findings
        .filter(({ rule }) => rule === "quota.mismatch")
        .map(({ expected, received }) => [expected, received]),
    ).toEqual(told);
  });

  test("C3: a sheet of nobody waits for the user's word still, and counts when it is given", () => {
    const input = inputOf(register, [fileOf("ds.xlsx", [list(1, 3, null)])]);
    const { files } = takeUp(consolidate(input));
    expect(rulesOf(consolidate({ ...input, files }))).toContain("committee.unknown");
    const placed = files.map((file) => ({
      ...file,
      sheets: file.sheets.map((one) => {
        const committee = { ...one.sheet.committee, id: "a", state: "certain" as const };
        return { ...one, sheet: { ...one.sheet, committee } };
      }),
    }));
    const summary = consolidate({ ...input, files: placed });
    expect([admittedOf(summary, "a"), rulesOf(summary)]).toEqual([3, ["committee.missing"]]);
  });
});

describe("E5: rows of the user's own making", () => {
  const book = () => bookOf([fileOf("ds.xlsx", [list(1, 3)], { sha256: "1" })]);
  const header = (rows: Grid["values"]) => rows[3] ?? [];
  const put = (title: string, value: string | number) => (rows: Grid["values"]) =>
    rows.map((row, index) =>
      index === 4 ? header(rows).map((name, column) => (name === title ? value : row?.[column])) : row,
    );

  test.each([
    [
      "a row given another committee",
      (one: Workbook) => changed(one, sheetNames.data, put("Mã", "b")),
      [2, 1],
    ],
    [
      "rows whose receipt was deleted",
      (one: Workbook) => changed(one, sheetNames.submissions, (rows) => rows.slice(0, 4)),
      [3, 0],
    ],
    [
      "a row typed in",
      (one: Workbook) =>
        changed(one, sheetNames.data, (rows) => [
          ...rows,
          header(rows).map((name) =>
            name === "Mã" ? "b" : name === "Số lượng" ? 1 : name === "Họ và tên" ? "Trần Bê" : null,
          ),
        ]),
      [3, 1],
    ],
  ])("count where the workbook has them: %s", (_, change, admitted) => {
    const summary = consolidate(inputOf(register, filesOf(change(book()))));
    expect([admittedOf(summary, "a"), admittedOf(summary, "b")]).toEqual(admitted);
  });
});

describe("E6: notes", () => {
  const files = [
    fileOf("ds.xlsx", [{ committee: "a", rows: people(1, 3), declared: [declaredTotal(3, "persons", 4)] }]),
  ];
  const summary = consolidate(inputOf(register, files));
  const mismatch = summary.findings.find(({ rule }) => rule === "total.mismatch");
  const notes = new Map([["a", "đã gọi điện"]]);
  const findingNotes = new Map([[mismatch ? findingNoteKey(mismatch) : "", "chờ trả lời"]]);
  const receiptNotes = new Map([
    [receiptNoteKey("a", { file: "ds.xlsx", sheet: "Sheet1" }), "bản scan kèm theo"],
    [receiptNoteKey("b", null), "hẹn ngày mai"],
  ]);
  const options = { notes, findingNotes, receiptNotes };

  test.each(["vi", "en"] as const)(
    "are drawn beside their rows and read back from there (%s)",
    (language) => {
      expect(mismatch?.where.cell).toBe(`L${firstRow + 4}`);
      expect(columnOf.admitted).toBe(11);
      const earlier = takeUp(summary, { ...options, language });
      expect(earlier.notes).toEqual(options);
      const again = consolidate(inputOf(register, earlier.files));
      expect(takeUp(again, { ...earlier.notes, language }).notes).toEqual(options);
    },
  );

  test("a day that Excel made of a note stays the day that was typed", () => {
    const book = workbookOfPlan(planOf(summary, options));
    const dated = {
      sheets: book.sheets.map((grid) =>
        grid.name === sheetNames.submissions
          ? {
              ...grid,
              values: grid.values.map((row) =>
                row?.map((value) => (value === "hẹn ngày mai" ? serialOfDay("2021-12-06") : value)),
              ),
              styles: grid.values.map((row) => row?.map(() => 1)),
            }
          : grid,
      ),
    };
    expect(readEarlier(dated, "x.xlsx")?.notes.receiptNotes.get(receiptNoteKey("b", null))).toBe(
      "06/12/2021",
    );
  });
});

test("E7: the receipt says the moment of arrival in Vietnam, and when the file was changed", () => {
  const files = [
    fileOf("mot.xlsx", [list(1, 2)], { modified: noon }),
    fileOf("hai.xlsx", [list(3, 4)], { modified: noon, received: "2021-12-06" }),
    fileOf("ba.xlsx", [list(5, 6)], { modified: noon, received: "2021-12-05" }),
    fileOf("bon.xlsx", [list(7, 8)]),
  ];
  const grid = bookOf(files).sheets.find(({ name }) => name === sheetNames.submissions);
  const column = (title: string) => grid?.values[3]?.indexOf(title) ?? -1;
  const rows = grid?.values.slice(4, 8).map((row) => [row?.[column("Ngày nhận")], row?.[column("Sửa lúc")]]);
  const [day, twelve] = [serialOfDay("2021-12-05"), 0.5];
  expect(rows).toEqual([
    [day + twelve, day + twelve],
    [day + 1, day + twelve],
    [day + twelve, day + twelve],
    [null, null],
  ]);
});
