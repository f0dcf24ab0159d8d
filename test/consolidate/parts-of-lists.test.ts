import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { RowCase } from "../support/extracted-sheet-of";
import { committeeOf, fileOf, inputOf, registerOf, rulesOf } from "./input-of";

const register = registerOf(committeeOf("a", 30));

const person = (who: number, organisation: number, month: number): RowCase => ({
  ...{ name: `Người ${who}`, born: `1/2/${1950 + who}`, organisation: `Đảng bộ xã ${organisation}` },
  admissionDate: `2021-0${month}-10`,
});
/** 20 persons of four organisations, of two months each. */
const whole = Array.from({ length: 20 }, (_, who) => person(who, who % 4, who % 8 < 4 ? 3 : 5));
const ofFirst = whole.filter(({ organisation }) => organisation === "Đảng bộ xã 0");

const run = (...lists: (readonly RowCase[])[]) =>
  consolidate(
    inputOf(
      register,
      lists.map((rows, index) => fileOf(`${index}.xlsx`, [{ committee: "a", rows }])),
    ),
  );

describe("C23: a later list of some organisations", () => {
  test("C23: in which most of theirs came again is their revision: who isn't in it any more doesn't count, as a warning", () => {
    const summary = run(whole, [...ofFirst.slice(1), person(50, 0, 3)]);
    expect(summary.total.admitted).toBe(20);
    const gone = summary.entries.filter(({ inForce, file }) => !inForce && file === "0.xlsx");
    expect(gone.map(({ name }) => name).sort()).toEqual(ofFirst.map(({ name }) => name).sort());
    expect(summary.findings.find(({ rule }) => rule === "file.duplicate")).toMatchObject({
      severity: "warning",
      where: { file: "0.xlsx" },
      facts: { cause: "part", persons: 4, gone: 1 },
    });
  });

  test("C23: of other months nobody is gone", () => {
    const march = ofFirst.filter(({ admissionDate }) => admissionDate === "2021-03-10");
    expect(run(whole, march.slice(1)).total.admitted).toBe(19);
    expect(march.length).toBeLessThan(ofFirst.length);
  });

  test("C23: in which few came again adds only what is new, and nobody is gone", () => {
    const summary = run(whole, [...ofFirst.slice(0, 2), person(50, 0, 3)]);
    expect(summary.total.admitted).toBe(21);
    expect(rulesOf(summary)).not.toContain("person.duplicate");
  });
});
