import fc from "fast-check";
import type { SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { Summary } from "../../src/domain/consolidate/summary";
import { withEarlier } from "../../src/domain/earlier/with-earlier";
import { committeeOf, fileOf, inputOf, registerOf } from "../consolidate/input-of";
import { declaredTotal, type RowCase, type SheetCase } from "../support/extracted-sheet-of";
import { goOn, seenOf, takeUp } from "./take-up";

/*
 * Random months of work: a province's files with versions, copies, parts, forms beside lists, sheets of nobody and
 * files that can't be read. What was taken up from the workbook must count as the files themselves would.
 */

const ids = ["a", "b", "c"];
const register = registerOf(...ids.map((id, index) => committeeOf(id, index === 2 ? null : 5 * (index + 1))));

const bit = fc.integer({ min: 0, max: 1 });
const flag = fc.constantFrom(0, 1, null);
const day = fc
  .record({
    year: fc.constantFrom(2020, 2021, 2021, 2021),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((date) => `${date.year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`);

const person = fc
  .record({
    who: fc.nat(20),
    sex: fc.constantFrom("male" as const, "female" as const, null),
    count: fc.constantFrom(1, 1, 1, 0),
    ethnicMinority: flag,
    religious: flag,
    youthUnion: flag,
    admissionDate: fc.option(day, { nil: null }),
    decisionDate: fc.option(day, { nil: null }),
    hasIdentity: bit,
    precision: fc.integer({ min: 0, max: 3 }),
    schooling: fc.constantFrom("", "12/12", "3/12"),
    // What a heading says of rows without a date; of a list where all say it, it is the sheet's (E1).
    month: fc.constantFrom(null, null, 2, 7),
  })
  .map(({ who, hasIdentity, precision, schooling, month, ...row }): RowCase => {
    const born = ["", `${1950 + who * 3}`, `5/${1950 + who * 3}`, `19/5/${1950 + who * 3}`][precision] ?? "";
    return {
      ...row,
      ...(month !== null && row.admissionDate === null && { month }),
      name: `Người ${who}`,
      text: { schooling, ethnicity: row.ethnicMinority === 1 ? "Chăm" : "", cell: `Chi bộ ${who % 3}` },
      female: row.sex === null ? null : row.sex === "female" ? 1 : 0,
      ...(born === "" ? {} : { born }),
      ...(hasIdentity === 1 ? { identityNumber: `0602030${String(who).padStart(5, "0")}` } : {}),
    };
  });

const list: fc.Arbitrary<SheetCase> = fc.record({
  kind: fc.constant("list" as const),
  month: fc.constantFrom(null, null, 3, 6),
  rows: fc.array(person, { maxLength: 8 }),
});

const months = fc.array(fc.constantFrom(0, 0, 1, 2), { minLength: 12, maxLength: 12 });
const organisation = fc
  .record({ who: fc.nat(6), count: fc.nat(5), female: fc.nat(2), byMonth: fc.option(months, { nil: null }) })
  .map(({ who, ...row }): RowCase => ({ ...row, organisation: `Đảng bộ cơ sở ${who}` }));

const form: fc.Arbitrary<SheetCase> = fc
  .record({
    kind: fc.constant("counts" as const),
    month: fc.constantFrom(null, null, 3),
    rows: fc.uniqueArray(organisation, { maxLength: 5, selector: (row) => row.organisation }),
    total: fc.option(fc.nat(9), { nil: null }),
  })
  .map(({ total, ...sheet }) => ({
    ...sheet,
    declared: total === null ? [] : [declaredTotal(sheet.rows.length, "persons", total)],
  }));

const other: fc.Arbitrary<SheetCase> = fc.record({
  kind: fc.constantFrom("pool" as const, "guide" as const, "empty" as const, "unknown" as const),
});

const sheet = fc
  .tuple(
    fc.oneof({ weight: 5, arbitrary: list }, { weight: 3, arbitrary: form }, other),
    fc.constantFrom("a", "b", "c", "a", null),
  )
  .map(([one, committee]): SheetCase => ({ ...one, committee }));

const file = fc
  .record({
    name: fc.constantFrom("DS.xlsx", "bieu.xlsx", "ket nap.xls"),
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    received: fc.constantFrom(null, null, "2021-12-01", "2021-12-02"),
    modified: fc.constantFrom(null, 1_638_000_000_000, 1_638_327_600_123, 1_638_403_200_000),
    isRefused: fc.constantFrom(false, false, false, true),
  })
  .map(({ name, sheets, isRefused, ...more }) =>
    isRefused ? { name, sheets: [], ...more, refused: true } : { name, sheets, ...more, refused: false },
  );

/** Every file with bytes of its own, but for copies. */
const filesOf = (haveOwnNames: boolean) =>
  fc.array(fc.tuple(file, fc.boolean()), { maxLength: 5 }).map((all): SubmittedFile[] =>
    all.flatMap(([{ name, sheets, refused, ...more }, isTwice], index) => {
      const named = `${haveOwnNames ? `${index} ` : ""}${name}`;
      const refusal = {
        rule: "file.unreadable",
        severity: "error",
        where: { file: named },
        facts: { cause: "damaged" },
      } as const;
      const own = fileOf(named, sheets, {
        ...more,
        sha256: `${index}`.padStart(64, "a"),
        refused: refused ? refusal : null,
      });
      return isTwice ? [own, own] : [own];
    }),
  );

const numbersOf = ({ committees, total }: Summary) => ({ committees, total });

const deadlines = fc.constantFrom("2021-12-01", null);

test("E1, E4: taken up with nothing new, everything is as the workbook has it", () => {
  fc.assert(
    fc.property(filesOf(true), deadlines, (sent, deadline) => {
      const input = inputOf(register, sent, { deadline });
      expect(seenOf(goOn(input))).toEqual(seenOf(consolidate(input)));
    }),
    { numRuns: 100 },
  );
});

test("E1: files of one name are told apart by their receipts", () => {
  fc.assert(
    fc.property(filesOf(false), (sent) => {
      const input = inputOf(register, sent);
      const [again, before] = [seenOf(goOn(input)), seenOf(consolidate(input))];
      expect({ ...again, findings: [] }).toEqual({ ...before, findings: [] });
    }),
    { numRuns: 300 },
  );
});

/** Batches of files, each consolidated from nothing but the workbook before. */
function inSteps(batches: readonly (readonly SubmittedFile[])[]): Summary {
  let earlier: readonly SubmittedFile[] = [];
  let summary = consolidate(inputOf(register, []));
  for (const batch of batches) {
    summary = consolidate(inputOf(register, withEarlier(earlier, batch)));
    earlier = takeUp(summary).files;
  }
  return summary;
}

test("E2, E3: however the files are spread over months, and whatever comes twice, no total changes", () => {
  const steps = fc.array(fc.nat(2), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(filesOf(true), steps, fc.boolean(), (sent, stepsOfFiles, comeAgain) => {
      const stepOf = (file: SubmittedFile) => stepsOfFiles[sent.indexOf(file)] ?? 0;
      const batches = [0, 1, 2].map((step) =>
        sent.filter((one) => stepOf(one) === step || (comeAgain && stepOf(one) < step)),
      );
      const inOrder = sent.toSorted((one, other) => stepOf(one) - stepOf(other));
      expect(numbersOf(inSteps(batches))).toEqual(numbersOf(consolidate(inputOf(register, inOrder))));
    }),
    { numRuns: 100 },
  );
});

test("E3, C6: parts of a list or form that come over months add up to the whole", () => {
  const whole = fc.oneof(list, form).map((one): SheetCase => ({
    ...one,
    declared: [],
    committee: "a",
  }));
  const parts = fc.array(fc.nat(2), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(whole, parts, (one, partOf) => {
      const rows = one.rows ?? [];
      // Persons known by name only are the same person wherever they come up.
      fc.pre(new Set(rows.map(({ name, organisation }) => name ?? organisation)).size === rows.length);
      const batches = [0, 1, 2].map((part) => {
        const own = { ...one, rows: rows.filter((_, index) => partOf[index] === part) };
        return [fileOf(`phan ${part}.xlsx`, [own])];
      });
      const together = consolidate(inputOf(register, [fileOf("ca nam.xlsx", [one])]));
      expect(inSteps(batches).total).toEqual(together.total);
    }),
    { numRuns: 100 },
  );
});
