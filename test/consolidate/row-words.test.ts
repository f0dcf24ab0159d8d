import fc from "fast-check";
import { personKeys } from "../../src/domain/check/person-key";
import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import type { RowSaid, RowWord } from "../../src/domain/consolidate/row-word";
import type { Entry, Summary } from "../../src/domain/consolidate/summary";
import { drawnRows } from "../../src/domain/earlier/drawn-rows";
import { withEarlier } from "../../src/domain/earlier/with-earlier";
import { wordsOnFiles } from "../../src/domain/earlier/words-on-files";
import { takeUp } from "../earlier/take-up";
import { admittedOf, committeeOf, fileOf, inputOf, people, registerOf } from "./input-of";

const register = registerOf(committeeOf("a", 10), committeeOf("b", 10));

/** The user's word on a row of a summary. */
function wordOn(summary: Summary, file: string, name: string, said: RowSaid | null): RowWord {
  const entry = summary.entries.find((one) => one.file === file && one.name === name);
  if (entry === undefined) throw new Error(`no ${name} in ${file}`);
  return wordOf(entry, said);
}

function wordOf(entry: Entry, said: RowSaid | null): RowWord {
  const { file, sheet, cell, committee, born, name, identityNumber } = entry;
  const keys = personKeys({ born, text: { name, identityNumber } }, committee);
  return { said, file, sheet, cell, committee, keys };
}

const run = (files: readonly SubmittedFile[], rowWords: readonly RowWord[] = []) =>
  consolidate(inputOf(register, files, { rowWords }));

const repeatedOf = ({ findings }: Summary) =>
  findings
    .filter(({ rule }) => rule.startsWith("person."))
    .map(({ severity, where, facts }) => [severity, where.file, facts?.["settled"] ?? "open"]);

const shared = { name: "Trần Thị Bé", born: "5/5/1999", identityNumber: "060199001234" };
const inA = fileOf("a.xlsx", [{ committee: "a", rows: [...people(1, 4), shared] }]);
const inB = fileOf("b.xlsx", [{ committee: "b", rows: [...people(11, 14), shared] }]);

describe("P12: the user decides which row of a person counts", () => {
  const before = run([inA, inB]);
  const outOfB = wordOn(before, "b.xlsx", shared.name, "same-person");

  test("until then both count and are named", () => {
    expect(before.total.admitted).toBe(10);
    expect(repeatedOf(before)).toEqual([
      ["error", "b.xlsx", "open"],
      ["warning", "b.xlsx", "open"],
    ]);
  });

  test("the other row stays, uncounted, and is told as settled with both places", () => {
    const after = run([inA, inB], [outOfB]);
    expect([admittedOf(after, "a"), admittedOf(after, "b")]).toEqual([5, 4]);
    expect(after.entries.filter(({ inForce }) => !inForce)).toMatchObject([
      { file: "b.xlsx", name: shared.name, reason: "same-person", said: "same-person" },
    ]);
    expect(after.findings).toMatchObject([
      {
        rule: "person.identity-duplicate",
        severity: "info",
        where: { file: "b.xlsx" },
        facts: { settled: "same-person", otherFile: "a.xlsx", otherCommittee: "a" },
      },
    ]);
  });

  test("two different persons: both count, and nothing is asked again", () => {
    const said = ["a.xlsx", "b.xlsx"].map((file) => wordOn(before, file, shared.name, "distinct"));
    const after = run([inA, inB], said);
    expect(after.total.admitted).toBe(10);
    expect(repeatedOf(after)).toEqual([
      ["info", "b.xlsx", "distinct"],
      ["info", "b.xlsx", "distinct"],
    ]);
    const third = fileOf("b2.xlsx", [{ committee: "b", rows: [...people(21, 24), shared] }]);
    const more = run([inA, inB, third], said);
    expect(repeatedOf(more).filter(([severity]) => severity !== "info").length).toBeGreaterThan(0);
  });

  test("taken back, everything is as it was", () => {
    expect(run([inA, inB], [outOfB, { ...outOfB, said: null }])).toEqual(before);
  });

  test("of one person there always remains a row that counts", () => {
    const outOfA = wordOn(before, "a.xlsx", shared.name, "same-person");
    expect(run([inA, inB], [outOfA, outOfB]).total.admitted).toBe(9);
    expect(run([inB], [outOfB]).total.admitted).toBe(5);
  });

  test("what the sender's own form and total say is still compared with what was sent", () => {
    const form = { kind: "counts" as const, committee: "b", rows: [{ organisation: "Chi bộ 1", count: 5 }] };
    const both = fileOf("b.xlsx", [{ committee: "b", rows: [...people(11, 14), shared] }, form]);
    const after = run([inA, both], [outOfB]);
    expect(after.findings.filter(({ rule }) => rule === "total.mismatch")).toEqual([]);
  });
});

describe("P13: a word goes on with the person's row in a later version of the list", () => {
  const older = { ...inB, received: "2021-05-01" };
  const rows = [...people(11, 13), { ...shared, name: "TRAN THI BE" }];
  const newer = fileOf("b moi.xlsx", [{ committee: "b", rows }], { received: "2021-06-01" });
  const outOfB = wordOn(run([inA, inB]), "b.xlsx", shared.name, "same-person");

  test("and isn't asked again, nor when the later version is gone", () => {
    const after = run([inA, older, newer], [outOfB]);
    expect(admittedOf(after, "b")).toBe(3);
    expect(repeatedOf(after)).toEqual([["info", "b moi.xlsx", "same-person"]]);
    expect(run([inA, older], [outOfB])).toMatchObject({ total: { admitted: 9 } });
  });

  test("a further row of the person, in a third place, is asked about", () => {
    const third = fileOf("b them.xlsx", [{ committee: "b", rows: [...people(31, 34), shared] }]);
    expect(repeatedOf(run([inA, inB, third], [outOfB])).map(([severity]) => severity)).toContain("error");
  });
});

test("P14: a row that the user took out stays out, named; of a form one month alone", () => {
  const form = fileOf("b.xlsx", [
    {
      kind: "counts",
      committee: "b",
      rows: [{ organisation: "Chi bộ 1", count: 5, byMonth: [2, 3, ...Array<number>(10).fill(0)] }],
    },
  ]);
  const before = run([inA, form]);
  const [, february] = before.entries.filter(({ committee }) => committee === "b");
  if (february === undefined) throw new Error("no row for February");
  const after = run([inA, form], [wordOf(february, "by-hand")]);
  expect([admittedOf(before, "b"), admittedOf(after, "b")]).toEqual([5, 2]);
  expect(after.findings).toMatchObject([
    {
      rule: "row.by-hand",
      severity: "info",
      where: { file: "b.xlsx", cell: february.cell },
      facts: { persons: 3, row: 7 },
    },
  ]);
});

const said = fc.constantFrom<RowSaid | null>("distinct", "same-person", "by-hand", "admitted-before", null);
const sent = fc.array(
  fc.record({
    name: fc.constantFrom("An", "Bình", "Chi"),
    born: fc.constantFrom("1/2/1990", "1990", "3/4/1991"),
    identityNumber: fc.constantFrom("", "060199001234", "060199005678"),
  }),
  { minLength: 1, maxLength: 6 },
);
const history = fc.record({
  lists: fc.array(fc.record({ committee: fc.constantFrom("a", "b"), rows: sent }), {
    minLength: 1,
    maxLength: 4,
  }),
  said: fc.array(fc.tuple(fc.nat(30), said), { maxLength: 12 }),
  order: fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }),
});

const drawn = ({ lists }: { lists: readonly { committee: string; rows: readonly { name: string }[] }[] }) =>
  lists.map(({ committee, rows }, index) =>
    fileOf(`${index}.xlsx`, [{ committee, rows }], { received: `2021-0${index + 1}-01`, sha256: `${index}` }),
  );

function wordsOf(summary: Summary, all: readonly (readonly [number, RowSaid | null])[]): RowWord[] {
  return all.flatMap(([at, word]) => {
    const entry = summary.entries[at % summary.entries.length];
    return entry === undefined ? [] : [wordOf(entry, word)];
  });
}

test("P12, P14: after any decisions the totals are those of the rows in force, and no person is lost", () => {
  fc.assert(
    fc.property(history, (one) => {
      const files = drawn(one);
      const before = run(files);
      const words = wordsOf(before, one.said);
      const { total, entries, committees } = run(files, words);
      const inForce = entries.filter((entry) => entry.inForce);
      expect(total.admitted).toBe(inForce.reduce((sum, { count }) => sum + count, 0));
      for (const { id, admitted, byMonth } of committees) {
        const own = inForce.filter(({ committee }) => committee === id);
        expect(admitted).toBe(own.length);
        expect(byMonth.reduce((sum, count) => sum + count, 0)).toBe(
          own.filter(({ month }) => month !== null).length,
        );
      }
      // Whoever was left out as another's repetition has somebody of the same name or number who counts.
      for (const entry of entries.filter(({ reason }) => reason === "same-person"))
        expect(
          inForce.some(
            ({ name, identityNumber }) => name === entry.name || identityNumber === entry.identityNumber,
          ),
        ).toBe(true);
      expect(run(files, [...words, ...words.map((word) => ({ ...word, said: null }))])).toEqual(before);
      const shuffled = files
        .map((file, index) => ({ file, key: one.order[index] ?? 0 }))
        .sort((x, y) => x.key - y.key);
      const again = run(
        shuffled.map(({ file }) => file),
        words,
      );
      expect(again.committees).toEqual(committees);
    }),
  );
});

test("E1, P12, P14: taken up from the workbook, the words and all that follows from them are the same", () => {
  fc.assert(
    fc.property(history, (one) => {
      const files = drawn(one);
      const input = inputOf(register, files, { rowWords: wordsOf(run(files), one.said) });
      const summary = consolidate(input);
      const earlier = takeUp(summary);
      const again = consolidate({ ...input, files: earlier.files, rowWords: earlier.rowWords.words });
      expect(earlier.rowWords.typed).toEqual([]);
      expect(again.committees).toEqual(summary.committees);
      const wordsIn = ({ entries }: Summary) =>
        entries.map(({ file, cell, said: word, reason, inForce }) => ({ file, cell, word, reason, inForce }));
      expect(wordsIn(again)).toEqual(wordsIn(summary));
      const all = withEarlier(earlier.files, files);
      const rowWords = wordsOnFiles(earlier.rowWords.words, earlier.files, all);
      const reread = consolidate({ ...input, files: all, rowWords, drawn: drawnRows(earlier.table, all) });
      expect(wordsIn(reread)).toEqual(wordsIn(summary));
      expect(reread.findings).toEqual(summary.findings);
    }),
    { numRuns: 40 },
  );
});
