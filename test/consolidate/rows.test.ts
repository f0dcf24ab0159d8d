import { consolidate } from "../../src/domain/consolidate/consolidate";
import { declaredTotal, type RowCase } from "../support/extracted-sheet-of";
import { admittedOf, committeeOf, fileOf, inputOf, people, registerOf, rulesOf } from "./input-of";

const register = registerOf(committeeOf("a", 10), committeeOf("b", 10));
const halfYear = { from: "2021-01-01", to: "2021-06-30" };
const months = (...numbers: number[]) => [...numbers, ...new Array<number>(12 - numbers.length).fill(0)];

const list = (rows: readonly RowCase[], more: object = {}) =>
  consolidate(inputOf(register, [fileOf("a.xlsx", [{ committee: "a", rows, ...more }])]));

test("C1: declared totals are never counted", () =>
  expect(list(people(1, 3), { declared: [declaredTotal(3, "persons", 3)] }).total.admitted).toBe(3));

test("C2: a row dated outside the period isn't counted, and flagged at its date", () => {
  const summary = list([
    { name: "A", admissionDate: "2020-12-31" },
    { name: "B", admissionDate: "2021-01-01" },
    { name: "C", admissionDate: "2021-12-31" },
    { name: "D", admissionDate: "2022-01-01" },
  ]);
  expect(summary.total.admitted).toBe(2);
  expect(summary.entries.map(({ reason }) => reason)).toEqual([
    "outside-period",
    "counted",
    "counted",
    "outside-period",
  ]);
  expect(summary.findings.filter(({ rule }) => rule === "date.outside-period")).toMatchObject([
    {
      severity: "warning",
      committee: "a",
      where: { file: "a.xlsx", sheet: "Sheet1", cell: "G8" },
      expected: "01/01/2021 – 31/12/2021",
      received: "31/12/2020",
      facts: { name: "A" },
    },
    { where: { cell: "G11" } },
  ]);
  expect(summary.submissions).toMatchObject([{ rows: 4, counted: 2, use: "counted" }]);
});

test("C2: a sheet whose own month lies outside isn't counted, and flagged once", () => {
  const files = [fileOf("a.xlsx", [{ committee: "a", rows: people(1, 3), month: 7 }])];
  const summary = consolidate(inputOf(register, files, { period: halfYear }));
  expect(summary.total.admitted).toBe(0);
  expect(rulesOf(summary).filter((rule) => rule === "date.outside-period")).toHaveLength(1);
  expect(summary.findings.find(({ rule }) => rule === "date.outside-period")?.facts).toMatchObject({
    month: 7,
    persons: 3,
  });
});

test("C8: hidden rows count and are flagged", () => {
  const summary = list([{ name: "A" }, { name: "B", hidden: true }]);
  expect(summary.total.admitted).toBe(2);
  expect(rulesOf(summary)).toContain("rows.hidden");
});

test("C8: extraction's own finding of hidden rows isn't repeated", () => {
  const hidden = { rule: "rows.hidden" as const, severity: "warning" as const, where: { file: "a.xlsx" } };
  const summary = list([{ name: "A", hidden: true }], { findings: [hidden] });
  expect(summary.findings.filter(({ rule }) => rule === "rows.hidden")).toEqual([
    { ...hidden, committee: "a" },
  ]);
});

test("C9: rows with findings count and are flagged", () => {
  const summary = list([{ born: "1/1/2010", identityNumber: "12" }]);
  expect(summary.total.admitted).toBe(1);
  expect(rulesOf(summary)).toEqual(
    expect.arrayContaining(["person.name-missing", "person.under-age", "person.identity-number"]),
  );
});

test("C10: the month of the date, else of the sheet, else none", () => {
  const rows = [{ name: "A", admissionDate: "2021-02-03" }, { name: "B" }];
  expect(list(rows, { month: 5 }).total).toMatchObject({ byMonth: months(0, 1, 0, 0, 1), monthUnknown: 0 });
  expect(list(rows).total).toMatchObject({ byMonth: months(0, 1), monthUnknown: 1 });
});

test("C10: what the heading of a row says goes before its sheet, and not before its date", () => {
  const rows = [{ name: "A", admissionDate: "2021-02-14" as const }, { name: "B", month: 4 }, { name: "C" }];
  expect(list(rows, { month: 5 }).entries.map(({ month }) => month)).toEqual([2, 4, 5]);
});

test("C10: a form's months become rows, their breakdown on the last that counts", () => {
  const rows = [{ organisation: "X", count: 9, female: 4, byMonth: months(2, 0, 3, 0, 0, 0, 4) }];
  const files = [fileOf("a.xlsx", [{ kind: "counts", committee: "a", rows }])];
  const summary = consolidate(inputOf(register, files, { period: halfYear }));
  expect(summary.entries).toMatchObject([
    { cell: "AA8", count: 2, month: 1, female: 0, reason: "counted" },
    { cell: "AC8", count: 3, month: 3, female: 4, reason: "counted" },
    { cell: "AG8", count: 4, month: 7, female: 0, reason: "outside-period" },
  ]);
  expect(summary.total).toMatchObject({ admitted: 5, female: 4, byMonth: months(2, 0, 3), monthUnknown: 0 });
  expect(summary.findings.filter(({ rule }) => rule === "date.outside-period")).toMatchObject([
    { where: { cell: "AG8" }, facts: { month: 7, persons: 4 } },
  ]);
});

test("C10: a form whose months are blank counts by its number", () => {
  const rows = [{ organisation: "X", count: 9, byMonth: months() }];
  const summary = consolidate(
    inputOf(register, [fileOf("a.xlsx", [{ kind: "counts", committee: "a", rows }])]),
  );
  expect(summary.entries).toMatchObject([{ cell: "L8", count: 9, month: null }]);
});

test("a candidate in a list (a row of 0 persons) is in no number, and no rule of admission holds for it", () => {
  const summary = list([
    { name: "A", sex: "female" },
    { name: "B", sex: "female", female: 1, count: 0, born: "1/1/2010" },
  ]);
  expect(summary.total).toMatchObject({ admitted: 1, female: 1 });
  expect(rulesOf(summary)).not.toContain("person.under-age");
});

test("P8, P9: only rows that count are compared, across committees, both places named", () => {
  const person = { name: "Lê An", born: "3/2/1999", identityNumber: "060203001234" };
  const summary = consolidate(
    inputOf(register, [
      fileOf("b.xlsx", [{ committee: "b", rows: [...people(10, 12), person] }]),
      fileOf("a.xlsx", [{ committee: "a", rows: [person, ...people(1, 3)] }]),
      fileOf("copy.xlsx", [{ committee: "a", rows: [person, ...people(1, 3)] }]),
    ]),
  );
  const found = summary.findings.filter(
    ({ rule }) => rule.endsWith("duplicate") && rule.startsWith("person"),
  );
  expect(found).toMatchObject([
    {
      rule: "person.identity-duplicate",
      committee: "b",
      where: { file: "b.xlsx", cell: "I11" },
      facts: { otherFile: "a.xlsx", otherCell: "I8" },
    },
    { rule: "person.duplicate", committee: "b", where: { cell: "B11" }, facts: { otherCell: "B8" } },
  ]);
  expect(summary.total.admitted).toBe(8);
});

test("X1–X5 aren't checked twice for copies, nor for what is superseded", () => {
  const sheet = { committee: "a", rows: people(1, 3), declared: [declaredTotal(3, "persons", 4)] };
  const summary = consolidate(inputOf(register, [fileOf("a.xlsx", [sheet]), fileOf("b.xlsx", [sheet])]));
  expect(rulesOf(summary).filter((rule) => rule === "total.mismatch")).toHaveLength(1);
});

test("entries stand by committee, file, sheet and row; findings with the errors first", () => {
  const summary = consolidate(
    inputOf(register, [
      fileOf("c.xlsx", [{ committee: "b", rows: people(1, 2) }]),
      fileOf("z.xlsx", [{ committee: null, rows: people(3, 3) }]),
      fileOf("d.xlsx", [
        { committee: "a", rows: people(4, 5) },
        { committee: "a", rows: [{ name: "", born: "1/1/2010" }] },
      ]),
      fileOf("b.xlsx", [{ committee: "a", rows: people(6, 6) }]),
    ]),
  );
  expect(summary.entries.map(({ file, sheet, name }) => `${file} ${sheet} ${name}`)).toEqual([
    "b.xlsx Sheet1 Người 6",
    "d.xlsx Sheet1 Người 4",
    "d.xlsx Sheet1 Người 5",
    "d.xlsx Sheet2 ",
    "c.xlsx Sheet1 Người 1",
    "c.xlsx Sheet1 Người 2",
    "z.xlsx Sheet1 Người 3",
  ]);
  expect(rulesOf(summary)).toEqual(["person.under-age", "committee.unknown", "person.name-missing"]);
  expect(admittedOf(summary, "a")).toBe(4);
});
