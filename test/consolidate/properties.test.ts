import fc from "fast-check";
import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import type { Summary } from "../../src/domain/consolidate/summary";
import type { RowCase, SheetCase } from "../support/extracted-sheet-of";
import { committeeOf, fileOf, inputOf, registerOf } from "./input-of";

/*
 * Random provinces: each committee sends a list of persons, or a count form of organisations. Everything random
 * comes from fast-check, so that a failure can be replayed.
 */

const ids = ["a", "b", "c", "d"];
const register = registerOf(...ids.map((id, index) => committeeOf(id, index === 3 ? null : 5 * (index + 1))));

interface Sent {
  readonly committee: string;
  readonly kind: "list" | "counts";
  readonly rows: readonly RowCase[];
}

const bit = fc.integer({ min: 0, max: 1 });
const day = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map((date) => `2021-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`);

const person = fc.record({
  name: fc.constantFrom("Lê An", "Trần Bình", "Nguyễn Thị Hoà", "Y Bang", ""),
  female: bit,
  ethnicMinority: bit,
  religious: fc.constantFrom(0, 1, null),
  youthUnion: bit,
  admissionDate: fc.option(day, { nil: null }),
});

/** Persons are told apart by an identity number or by their birth, as in real lists. */
const list = fc.tuple(fc.array(person, { maxLength: 14 }), fc.boolean()).map(([rows, hasNumbers]) =>
  rows.map((row, index): RowCase => ({
    ...row,
    name: row.name === "" && !hasNumbers ? "Không tên" : row.name,
    ...(hasNumbers ? { identityNumber: `0602030${String(index).padStart(5, "0")}` } : {}),
    born: `${(index % 28) + 1}/${(index % 12) + 1}/${1970 + index}`,
  })),
);

const form = fc
  .array(fc.record({ count: fc.nat(9), female: fc.nat(4) }), { maxLength: 8 })
  .map((rows) => rows.map((row, index): RowCase => ({ ...row, organisation: `Đảng bộ cơ sở ${index}` })));

const province = fc
  .tuple(...ids.map(() => fc.oneof(list.map(asList), form.map(asForm))))
  .map((all) => all.map((sent, index): Sent => ({ ...sent, committee: ids[index] ?? "" })));

function asList(rows: readonly RowCase[]): Omit<Sent, "committee"> {
  return { kind: "list", rows };
}

function asForm(rows: readonly RowCase[]): Omit<Sent, "committee"> {
  return { kind: "counts", rows };
}

const sheetOf = ({ committee, kind }: Sent, rows: readonly RowCase[]): SheetCase => ({
  committee,
  kind,
  rows,
});
const filesOf = (sent: readonly Sent[]) =>
  sent.map((one) => fileOf(`${one.committee}.xlsx`, [sheetOf(one, one.rows)]));

const run = (files: readonly SubmittedFile[]) => consolidate(inputOf(register, files));

/** Everything that must not change: the numbers of the total and of each committee, but who reported how. */
const numbersOf = ({ committees, total }: Summary) => ({
  total,
  committees: committees.map((committee) => ({ ...committee, submission: null })),
});

/** Entries but for the number that says in which order the submissions were given. */
const withoutReceipts = ({ entries }: Summary) => entries.map((entry) => ({ ...entry, receipt: 0 }));

const byOrder = <Item>(items: readonly Item[], order: readonly number[]): Item[] =>
  items
    .map((item, index) => ({ item, key: order[index] ?? 0 }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);

const order = fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 });

test("C11: the order of the files never changes a number", () => {
  fc.assert(
    fc.property(province, order, (sent, keys) => {
      const files = filesOf(sent);
      expect(numbersOf(run(byOrder(files, keys)))).toEqual(numbersOf(run(files)));
    }),
  );
});

test("C11: with dates, not even the order of versions that replace each other does, nor any entry", () => {
  const versions = fc.array(fc.tuple(list, fc.integer({ min: 1, max: 28 })), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(versions, order, (all, keys) => {
      const days = new Set<number>();
      const files = all.flatMap(([rows, date], index) => {
        if (days.has(date)) return [];
        days.add(date);
        const received = `2021-12-${String(date).padStart(2, "0")}`;
        return fileOf(`${index}.xlsx`, [{ committee: "a", rows }], { received });
      });
      const one = run(files);
      const other = run(byOrder(files, keys));
      expect(numbersOf(other)).toEqual(numbersOf(one));
      expect(withoutReceipts(other)).toEqual(withoutReceipts(one));
      expect(other.findings).toEqual(one.findings);
    }),
  );
});

test("C4: repeating a file, under another name and with shuffled rows, never changes a number", () => {
  fc.assert(
    fc.property(province, fc.nat(3), order, fc.boolean(), (sent, which, keys, isFirst) => {
      const files = filesOf(sent);
      const one = sent[which];
      if (one === undefined) return;
      const copy = fileOf("ban sao.xlsx", [sheetOf(one, byOrder(one.rows, keys))]);
      const all = isFirst ? [copy, ...files] : [...files, copy];
      const summary = run(all);
      expect(numbersOf(summary)).toEqual(numbersOf(run(files)));
      const filled = summary.submissions.filter(
        ({ rows, committee }) => rows > 0 && committee === one.committee,
      );
      expect(filled.filter(({ use }) => use === "counted").length).toBeLessThanOrEqual(1);
    }),
  );
});

test("C6: splitting a list or form over sheets or files never changes a number", () => {
  fc.assert(
    fc.property(
      province,
      fc.array(fc.nat(2), { minLength: 14, maxLength: 14 }),
      fc.boolean(),
      (sent, part, apart) => {
        const split = sent.flatMap((one) => {
          const parts = [0, 1, 2].map((number) => one.rows.filter((_, index) => part[index] === number));
          return apart
            ? parts.map((rows, index) => fileOf(`${one.committee}-${index}.xlsx`, [sheetOf(one, rows)]))
            : [
                fileOf(
                  `${one.committee}.xlsx`,
                  parts.map((rows) => sheetOf(one, rows)),
                ),
              ];
        });
        expect(numbersOf(run(split))).toEqual(numbersOf(run(filesOf(sent))));
      },
    ),
  );
});

test("C4, C6: parts beside the whole list in one workbook count once", () => {
  fc.assert(
    fc.property(list, fc.nat(14), fc.nat(2), (rows, cut, place) => {
      const sheets = [rows.slice(0, cut), rows.slice(cut)];
      sheets.splice(place, 0, rows);
      const file = fileOf(
        "a.xlsx",
        sheets.map((part) => ({ committee: "a", rows: part })),
      );
      expect(run([file]).total.admitted).toBe(rows.length);
    }),
  );
});

test("C5: a later version of the same month that keeps at least half of the rows counts, whatever else it changes", () => {
  fc.assert(
    fc.property(list, fc.nat(14), fc.nat(14), (all, removed, added) => {
      const rows = all.map((row) => ({ ...row, admissionDate: row.admissionDate && "2021-05-19" }));
      const kept = rows.slice(Math.min(removed, Math.floor(rows.length / 2)));
      const more = Array.from({ length: added }, (_, index) => ({
        name: `Mới ${index}`,
        born: `1/1/${1950 + index}`,
      }));
      const newer = [...kept, ...more];
      fc.pre(newer.length > 0);
      const files = [
        fileOf("cu.xlsx", [{ committee: "a", rows }], { received: "2021-12-01" }),
        fileOf("moi.xlsx", [{ committee: "a", rows: newer }], { received: "2021-12-02" }),
      ];
      expect(run(files).total.admitted).toBe(newer.length);
      expect(run(files.toReversed()).total.admitted).toBe(newer.length);
    }),
  );
});

test("Q6: the sum of the committees is the total, and of the entries in force", () => {
  fc.assert(
    fc.property(province, (sent) => {
      const { committees, total, entries, submissions } = run(filesOf(sent));
      for (const figure of ["admitted", "female", "ethnicMinority", "religious", "youthUnion"] as const)
        expect(committees.reduce((sum, committee) => sum + committee[figure], 0)).toBe(total[figure]);
      const counted = entries.filter(({ inForce }) => inForce);
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(total.admitted);
      expect(submissions.reduce((sum, submission) => sum + submission.counted, 0)).toBe(total.admitted);
      expect(total.byMonth.reduce((sum, count) => sum + count, total.monthUnknown)).toBe(total.admitted);
    }),
  );
});

test("inputs are never changed", () => {
  fc.assert(
    fc.property(province, (sent) => {
      const files = filesOf(sent);
      const before = structuredClone(files);
      run(deepFrozen(files));
      expect(files).toEqual(before);
    }),
  );
});

function deepFrozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFrozen(inner);
  return Object.freeze(value);
}
