import { checkPerson } from "../../src/domain/check/check-person";
import { admissionSpan } from "../../src/domain/check/person-row";
import type { Finding } from "../../src/domain/finding";
import { entryOf, firstRow, type RowCase } from "../support/extracted-sheet-of";

const period = { from: "2021-01-01", to: "2021-12-31" };

function check(row: RowCase, sheetMonth: number | null = null): Finding[] {
  const entry = entryOf({ name: "Trần Thị Mẫu", ...row });
  const admission = admissionSpan(entry, sheetMonth, period);
  return checkPerson({ entry, file: "a.xlsx", sheet: "DS", committee: "tuy-phong", admission }, period);
}

const rulesOf = (row: RowCase, sheetMonth: number | null = null) =>
  check(row, sheetMonth).map(({ rule, severity, where }) => `${severity} ${rule} ${where.cell}`);

const at = (column: string) => `${column}${firstRow + 1}`;

describe("P1: under 18 at admission, counted by month", () => {
  test.each<[string, RowCase, string[]]>([
    [
      "a month short",
      { born: "1/4/2003", admissionDate: "2021-03-31" },
      [`error person.under-age ${at("C")}`],
    ],
    [
      "full in the month of admission, whatever the day",
      { born: "31/3/2003", admissionDate: "2021-03-01" },
      [],
    ],
    ["month of birth only, full", { born: "3/2003", admissionDate: "2021-03-01" }, []],
    [
      "month of birth only, short",
      { born: "4/2003", admissionDate: "2021-03-01" },
      [`error person.under-age ${at("C")}`],
    ],
    [
      "year only, certain",
      { born: "2004", admissionDate: "2021-12-31" },
      [`error person.under-age ${at("C")}`],
    ],
    [
      "year only, possible",
      { born: "2003", admissionDate: "2021-11-30" },
      [`warning person.under-age ${at("C")}`],
    ],
    ["year only, full in December", { born: "2003", admissionDate: "2021-12-01" }, []],
    [
      "no admission date, certain at the period's end",
      { born: "1/1/2004" },
      [`error person.under-age ${at("C")}`],
    ],
    ["no admission date, possible", { born: "1/6/2003" }, []],
    ["no admission date, year only, possible", { born: "2003" }, []],
    ["no birth", { admissionDate: "2021-03-01" }, []],
  ])("P1: %s", (_, row, expected) => expect(rulesOf(row)).toEqual(expected));

  test("P1: the month that the sheet names stands in for a missing admission date", () => {
    expect(rulesOf({ born: "1/6/2003" }, 5)).toEqual([`error person.under-age ${at("C")}`]);
    expect(rulesOf({ born: "1/6/2003" }, 6)).toEqual([]);
  });

  test("P1: says the age, the limit and both dates", () => {
    expect(check({ born: "15/04/2003", admissionDate: "2021-03-03" })).toMatchObject([
      {
        expected: "≥ 18",
        received: "15/04/2003",
        facts: { name: "Trần Thị Mẫu", limit: 18, years: 17, months: 11, admission: "03/03/2021" },
      },
    ]);
  });
});

describe("P2: over 60 at admission", () => {
  const finding = [`warning person.over-age ${at("C")}`];
  test.each<[string, RowCase, string[]]>([
    ["60 years and a month", { born: "15/3/1961", admissionDate: "2021-04-01" }, finding],
    ["60 in this month", { born: "15/3/1961", admissionDate: "2021-03-31" }, []],
    ["year only, certain", { born: "1960", admissionDate: "2021-01-31" }, finding],
    ["year only, possible", { born: "1961", admissionDate: "2021-12-31" }, []],
    ["no admission date, certain at the period's start", { born: "1/12/1960" }, finding],
    ["no admission date, possible", { born: "1/2/1961" }, []],
  ])("P2: %s", (_, row, expected) => expect(rulesOf(row)).toEqual(expected));
});

describe("P3: schooling below lower secondary", () => {
  test.each(["8/12", "5/12", "6/10", "Tiểu học", "TIEU HOC", "cấp I", "lớp 5", "Biết đọc, biết viết", "4"])(
    "P3: %s is below",
    (schooling) => expect(rulesOf({ text: { schooling } })).toEqual([`warning person.schooling ${at("E")}`]),
  );
  test.each([
    "9/12",
    "12/12",
    "7/10",
    "10/10",
    "THCS",
    "Trung học phổ thông",
    "Đại học",
    "cấp II",
    "12",
    "",
    "?",
  ])("P3: “%s” isn't", (schooling) => expect(rulesOf({ text: { schooling } })).toEqual([]));
});

describe("P4: ceremony more than 30 working days after the decision", () => {
  const finding = [`warning person.ceremony-late ${at("G")}`];
  test.each<[string, string, string, string[]]>([
    ["30 working days", "2021-06-01", "2021-07-13", []],
    ["31 working days", "2021-06-01", "2021-07-14", finding],
    ["31 weekdays with Tết among them", "2021-02-01", "2021-03-16", []],
    ["the same day", "2021-06-01", "2021-06-01", []],
    ["the ceremony first", "2021-06-01", "2021-03-01", []],
  ])("P4: %s", (_, decisionDate, admissionDate, expected) =>
    expect(rulesOf({ decisionDate, admissionDate })).toEqual(expected),
  );
});

describe("P5: decision and ceremony on two sides of 31 December", () => {
  test.each<[string, string, string[]]>([
    ["2020-12-28", "2021-01-05", [`warning date.year-straddle ${at("G")}`]],
    ["2021-01-04", "2021-01-05", []],
  ])("P5: %s, %s", (decisionDate, admissionDate, expected) =>
    expect(rulesOf({ decisionDate, admissionDate })).toEqual(expected),
  );
});

describe("P6: course certificate older than 5 years", () => {
  const finding = [`warning person.certificate-expired ${at("H")}`];
  test.each<[string, RowCase, string[]]>([
    ["5 years to the day", { certificateDate: "2016-03-03", admissionDate: "2021-03-03" }, []],
    ["a day more", { certificateDate: "2016-03-03", admissionDate: "2021-03-04" }, finding],
    ["of 29 February", { certificateDate: "2016-02-29", admissionDate: "2021-03-01" }, finding],
    ["no admission date, certain at the period's start", { certificateDate: "2015-12-31" }, finding],
    ["no admission date, possible", { certificateDate: "2016-06-01" }, []],
  ])("P6: %s", (_, row, expected) => expect(rulesOf(row)).toEqual(expected));
});

describe("P7: identity numbers have 12 digits", () => {
  test.each<[string, string, string | undefined]>([
    ["60203001234", "error", "060203001234"],
    ["1203001234", "error", "001203001234"],
    ["123456789", "warning", undefined],
    ["0602030012345", "error", undefined],
    ["06020300123A", "error", undefined],
    ["12345", "error", undefined],
  ])("P7: %s", (identityNumber, severity, expected) => {
    const [finding, ...more] = check({ identityNumber });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: "person.identity-number",
      severity,
      where: { cell: at("I") },
      received: identityNumber,
    });
    expect(finding?.expected).toBe(expected);
    expect(finding?.facts?.["padded"]).toBe(expected);
  });
  test.each(["060203001234", "060 203 001 234", "'060203001234", ""])("P7: “%s” is fine", (identityNumber) =>
    expect(rulesOf({ identityNumber })).toEqual([]),
  );
});

test("P10: a row with a person's data but no name is a warning at the name", () => {
  expect(rulesOf({ name: "", born: "1/1/1990" })).toEqual([`warning person.name-missing ${at("B")}`]);
});

test("P10: a sheet without a column of names isn't blamed row by row", () =>
  expect(rulesOf({ name: "", cells: { born: at("C") } })).toEqual([]));

test("a finding stands at the name where the sheet has no cell of the field", () => {
  const entry = { ...entryOf({ name: "A", born: "1/1/2010" }), cells: { name: "B9" } };
  const admission = admissionSpan(entry, null, period);
  const [finding] = checkPerson({ entry, file: "a.xlsx", sheet: "DS", committee: null, admission }, period);
  expect(finding?.where).toEqual({ file: "a.xlsx", sheet: "DS", cell: "B9" });
  expect(finding).not.toHaveProperty("committee");
});
