import fc from "fast-check";
import type { ConsolidationInput, SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import { expectedCommittees } from "../../src/domain/consolidate/expected-committees";
import { placeSheets } from "../../src/domain/consolidate/place-sheets";
import { rollBackTo } from "../../src/domain/consolidate/roll-back";
import type { Summary } from "../../src/domain/consolidate/summary";
import type { SheetDecisions } from "../../src/domain/recognise/sheet-decisions";
import { keyOfTable } from "../../src/domain/recognise/tables/table-key";
import type { RowCase } from "../support/extracted-sheet-of";
import { fileOf } from "./input-of";

/** The input after the user went back (or forward) to a file's first, or named, sheet. */
export function rolledBack(input: ConsolidationInput, file: string, sheet?: string): ConsolidationInput {
  const { files, register, year, period } = input;
  const expected = new Set(expectedCommittees(register, year, period).map(({ id }) => id));
  const { sheets } = placeSheets(files, register, expected);
  const target = sheets.find(
    (one) => one.file.file === file && (sheet === undefined || one.extracted.sheet.grid.name === sheet),
  );
  if (target === undefined) throw new Error(`no sheet of ${file}`);
  const words = rollBackTo(target, sheets, files, year);
  return {
    ...input,
    files: files.map((one, index): SubmittedFile => {
      const decisions = new Map<string, SheetDecisions>(one.decisions);
      for (const [placed, word] of words)
        if (placed.fileIndex === index)
          decisions.set(keyOfTable(placed.extracted.sheet), word === null ? {} : { version: word });
      return { ...one, decisions };
    }),
  };
}

/** Every number, the rows that count, and what was found at them. */
export function inForceOf({ committees, total, entries, findings }: Summary) {
  return {
    committees,
    total,
    rows: entries
      .filter(({ inForce }) => inForce)
      .map((entry) => ({ ...entry, receipt: 0 }))
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
    findings: findings
      .filter(({ rule }) => rule !== "file.revised" && rule !== "file.duplicate")
      // Of what came back from a workbook not every cell is known.
      .map(({ rule, severity, where: { file, sheet } }) => ({ rule, severity, file, sheet })),
  };
}

const person = (who: number): RowCase => ({
  name: `Người ${who}`,
  born: `${(who % 28) + 1}/${(who % 12) + 1}/${1960 + (who % 40)}`,
  admissionDate: `2021-${String((who % 12) + 1).padStart(2, "0")}-1${who % 10}`,
  female: who % 2,
  text: { schooling: who % 5 === 0 ? "3/12" : "12/12" },
});

/**
 * A list and its versions, each of which keeps at least half of the persons of the one before, among other parts of
 * the same committee, in the order of their arrival.
 */
export function chainsOfVersions() {
  const change = fc.record({ removed: fc.nat(6), added: fc.nat(6), isForm: fc.boolean() });
  return fc
    .record({
      size: fc.integer({ min: 3, max: 9 }),
      changes: fc.array(change, { minLength: 1, maxLength: 4 }),
      parts: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
    })
    .map(({ size, changes, parts }) => {
      let next = size;
      let persons = Array.from({ length: size }, (_, index) => index);
      const versions = [persons];
      for (const { removed, added } of changes) {
        const most = Math.floor(persons.length / 2);
        const more = Array.from({ length: added }, () => next++);
        persons = [...persons.slice(Math.min(removed, most)), ...more];
        versions.push(persons);
      }
      const sent = (name: string, who: readonly number[], day: number) =>
        fileOf(name, [{ committee: "a", rows: who.map(person) }], {
          received: `2021-12-${String(day).padStart(2, "0")}`,
          sha256: name.padStart(64, "0"),
        });
      return {
        files: versions.map((who, index) => sent(`ban ${index + 1}.xlsx`, who, 10 + 3 * index)),
        others: parts.map((count, index) =>
          sent(
            `phan ${index}.xlsx`,
            Array.from({ length: count }, (_, one) => 500 + 20 * index + one),
            2 + index,
          ),
        ),
      };
    });
}
