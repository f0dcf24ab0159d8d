import type { CountedPerson } from "../../src/domain/check/counted-person";
import { findPersonDuplicates } from "../../src/domain/check/person-duplicate";
import { findIdentityDuplicates } from "../../src/domain/check/person-identity-duplicate";
import { checkHiddenRows } from "../../src/domain/check/rows-hidden";
import { entryOf, extractedSheetOf, type RowCase } from "../support/extracted-sheet-of";

const persons = (...rows: (RowCase & { committee?: string; file?: string })[]): CountedPerson[] =>
  rows.map(({ committee = "tuy-phong", file = "a.xlsx", ...row }, index) => ({
    entry: entryOf(row, index),
    file,
    sheet: "DS",
    committee,
  }));

test("P8: the same identity number across committees: an error at each later place, with the first", () => {
  const identityNumber = "060203001234";
  const found = findIdentityDuplicates(
    persons(
      { name: "An", identityNumber },
      { name: "Bình", identityNumber: "060203001235" },
      { name: "Chi", identityNumber: "60203001234", committee: "bac-binh", file: "b.xlsx" },
      { name: "Dũng", identityNumber: "060 203 001 234" },
    ),
  );
  expect(found).toMatchObject([
    {
      rule: "person.identity-duplicate",
      severity: "error",
      committee: "bac-binh",
      where: { file: "b.xlsx", sheet: "DS", cell: "I3" },
      facts: { otherFile: "a.xlsx", otherSheet: "DS", otherCell: "I1", otherName: "An" },
    },
    { where: { cell: "I4" }, facts: { otherCell: "I1" } },
  ]);
});

test.each(["", "0", "không", "12345"])("P8: “%s” tells nobody apart", (identityNumber) =>
  expect(findIdentityDuplicates(persons({ identityNumber }, { identityNumber }))).toEqual([]),
);

test("P9: the same folded name and birth: a warning at the later name, with the first place", () => {
  const found = findPersonDuplicates(
    persons(
      { name: "Nguyễn Thị Hoà", born: "3/2/1999" },
      { name: "NGUYEN THI HOA", born: "3/2/1999", committee: "bac-binh" },
      { name: "Nguyễn Thị Hoà", born: "4/2/1999" },
    ),
  );
  expect(found).toMatchObject([
    {
      rule: "person.duplicate",
      severity: "warning",
      committee: "bac-binh",
      where: { cell: "B2" },
      facts: { otherCell: "B1", otherCommittee: "tuy-phong", born: "03/02/1999" },
    },
  ]);
});

test("P9: births by year alone are compared within a committee only; without a birth nobody is", () => {
  const year = { name: "Lê An", born: "1999" };
  expect(findPersonDuplicates(persons(year, year))).toHaveLength(1);
  expect(findPersonDuplicates(persons(year, { ...year, committee: "bac-binh" }))).toEqual([]);
  expect(findPersonDuplicates(persons({ name: "Lê An" }, { name: "Lê An" }))).toEqual([]);
});

test("C8: hidden rows are flagged once a sheet, with their row numbers", () => {
  const sheet = extractedSheetOf({
    rows: [{ name: "A" }, { name: "B", hidden: true }, { name: "C", hidden: true }],
  });
  expect(checkHiddenRows(sheet, "tuy-phong")).toMatchObject([
    { rule: "rows.hidden", where: { cell: "B9" }, received: "2", facts: { rows: "9, 10", persons: 2 } },
  ]);
  expect(checkHiddenRows(extractedSheetOf({ rows: [{ name: "A" }] }), null)).toEqual([]);
});
