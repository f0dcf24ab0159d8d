import fc from "fast-check";
import { compareVersions } from "../../src/domain/consolidate/compare-versions";
import type { PlacedSheet } from "../../src/domain/consolidate/placed-sheet";
import type { RowCase, SheetCase } from "../support/extracted-sheet-of";
import { fileOf, people } from "./input-of";

const placed = (sheets: readonly SheetCase[], name = "a.xlsx"): PlacedSheet[] => {
  const file = fileOf(name, sheets);
  return file.sheets.map((extracted, sheetIndex) => ({
    ...{ file, fileIndex: 0, sheetIndex, receipt: sheetIndex + 1, extracted, committee: "a" },
    standing: "candidate",
  }));
};

/** `+name`, `-name`, `name: field before → after`. */
function told(older: readonly SheetCase[], newer: readonly SheetCase[]): string[] {
  const { added, removed, changed } = compareVersions(placed(older), placed(newer, "b.xlsx"));
  const nameOf = ({ text }: { readonly text: Readonly<Record<string, string>> }) =>
    text.name === "" ? (text.organisation ?? "") : (text.name ?? "");
  return [
    ...added.map(({ entry }) => `+${nameOf(entry)}`),
    ...removed.map(({ entry }) => `-${nameOf(entry)}`),
    ...changed.map(
      ({ after, changes }) =>
        `${nameOf(after.entry)}: ${changes
          .map(({ field, month, before, after: now }) => `${field}${month ?? ""} ${before} → ${now}`)
          .join(", ")}`,
    ),
  ];
}

const list = (...rows: RowCase[]): SheetCase => ({ committee: "a", rows });
const an: RowCase = {
  ...{ name: "Lê Văn An", born: "1/2/1990", organisation: "Đảng bộ xã 1" },
  text: { decisionNumber: "12-QĐ/HU", schooling: "12/12" },
};

describe("C22: who was added, removed or changed", () => {
  test("C22: two added, one removed, one changed", () => {
    const rows = people(1, 6);
    const newer = [...rows.slice(1, 5), { ...rows[5], text: { schooling: "12/12" } }, ...people(7, 8)];
    expect(told([list(...rows)], [list(...newer)])).toEqual([
      "+Người 7",
      "+Người 8",
      "-Người 1",
      "Người 6: schooling  → 12/12",
    ]);
  });

  test.each<[string, RowCase, string[]]>([
    ["a name", { ...an, name: "Lê Văn Ân" }, ["Lê Văn Ân: name Lê Văn An → Lê Văn Ân"]],
    ["a birth", { ...an, born: "2/2/1990" }, ["Lê Văn An: born 01/02/1990 → 02/02/1990"]],
    [
      "a number of identity that came later",
      { ...an, identityNumber: "060203001234" },
      ["Lê Văn An: identityNumber  → 060203001234"],
    ],
    [
      "a day and a sex, the women said once",
      { ...an, admissionDate: "2021-05-19", sex: "female" },
      ["Lê Văn An: sex  → female, admissionDate  → 19/05/2021"],
    ],
    ["somebody else", { name: "Trần Bình", born: "3/3/1991", text: {} }, ["+Trần Bình", "-Lê Văn An"]],
  ])("C22: %s", (_, changed, expected) => {
    expect(told([list(an)], [list(changed)])).toEqual(expected);
  });

  test("C22: a name that was corrected is told by the number of identity, whatever else changed", () => {
    const identityNumber = "060203001234";
    expect(
      told([list({ ...an, identityNumber })], [list({ name: "Lê Thị Ân", born: "1990", identityNumber })]),
    ).toHaveLength(1);
  });

  test("C22: of two who might be meant nobody is guessed", () => {
    const twins = ["Lê An", "Lê Bình"].map((name) => ({ ...an, name }));
    const others = ["Lê Chi", "Lê Dung"].map((name) => ({ ...an, name }));
    expect(told([list(...twins)], [list(...others)])).toEqual(["+Lê Chi", "+Lê Dung", "-Lê An", "-Lê Bình"]);
  });

  test("C22: count forms by organisation and month, with the numbers before and after", () => {
    const form = (month: number, count: number, female: number): SheetCase => ({
      ...{ committee: "a", kind: "counts", month },
      rows: [
        { organisation: "Đảng bộ xã 1", count, female },
        { organisation: "Đảng bộ xã 2", count: 1 },
      ],
    });
    expect(told([form(1, 5, 1), form(2, 3, 0)], [form(1, 5, 1), form(2, 4, 2)])).toEqual([
      "Đảng bộ xã 1: admitted 3 → 4, female 0 → 2",
    ]);
  });

  test("C22: a list that comes in several sheets is compared as a whole", () => {
    expect(told([list(...people(1, 6))], [list(...people(1, 3)), list(...people(4, 7))])).toEqual([
      "+Người 7",
    ]);
  });

  test("C22: what isn't added is what was there less what was removed", () => {
    const rows = fc.uniqueArray(fc.nat(30), { maxLength: 20 });
    const of = (all: readonly number[]) => list(...all.flatMap((who) => people(who, who)));
    fc.assert(
      fc.property(rows, rows, (older, newer) => {
        const { added, removed, changed, unchanged } = compareVersions(
          placed([of(older)]),
          placed([of(newer)]),
        );
        expect(added).toHaveLength(newer.filter((who) => !older.includes(who)).length);
        expect(removed).toHaveLength(older.filter((who) => !newer.includes(who)).length);
        expect(changed.length + unchanged).toBe(newer.length - added.length);
        expect(changed).toEqual([]);
      }),
    );
  });
});
