import fc from "fast-check";
import { consolidate } from "../../src/domain/consolidate/consolidate";
import type { SubmittedFile } from "../../src/domain/consolidate/consolidation-input";
import { takeUp } from "../earlier/take-up";
import type { RowCase } from "../support/extracted-sheet-of";
import { committeeOf, fileOf, inputOf, registerOf } from "./input-of";

/*
 * A committee sends its list or its form in parts: one grassroots organisation after another, or one month after
 * another, in any order, some twice, and then a revision of one part. What counts is what a plain recount gives.
 */

const register = registerOf(committeeOf("a", 30));

interface Part {
  readonly name: string;
  readonly kind: "list" | "counts";
  readonly month: number | null;
  readonly rows: readonly RowCase[];
}

const person = (who: number, organisation: number, month: number): RowCase => ({
  name: `Người ${who}`,
  born: `${(who % 28) + 1}/${(who % 12) + 1}/${1955 + who}`,
  organisation: `Đảng bộ xã ${organisation}`,
  admissionDate: `2021-${String(month).padStart(2, "0")}-${String((who % 27) + 1).padStart(2, "0")}`,
  female: who % 2,
});

/** By organisation, or by month: of each at most one part. */
const lists = fc
  .record({
    places: fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 30 }),
    isByMonth: fc.boolean(),
  })
  .map(({ places, isByMonth }) => {
    const rows = places.map(([organisation, month], who) => ({
      part: isByMonth ? month : organisation,
      row: person(who, organisation, month),
    }));
    const parts = [...new Set(rows.map(({ part }) => part))];
    return parts.map((part): Part => ({
      name: isByMonth ? `Thang ${part}` : `Xa ${part}`,
      kind: "list",
      month: isByMonth ? part : null,
      rows: rows.filter((one) => one.part === part).map(({ row }) => row),
    }));
  });

/** The same organisations month after month, or other organisations in each part. */
const forms = fc
  .record({
    counts: fc.array(fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
    isByMonth: fc.boolean(),
  })
  .map(({ counts, isByMonth }) =>
    counts.map((numbers, index): Part => ({
      name: isByMonth ? `Thang ${index + 1}` : `Xa ${index}`,
      kind: "counts",
      month: isByMonth ? index + 1 : null,
      rows: numbers.map((count, row) => ({
        organisation: `Đảng bộ xã ${isByMonth ? row : 3 * index + row}`,
        count,
      })),
    })),
  );

/** Some removed, at most half; some added; of a form the numbers change. */
function revised(part: Part, removed: number, added: number): Part {
  if (part.kind === "counts")
    return {
      ...part,
      rows: part.rows.map((row, index) => ({ ...row, count: (row.count ?? 0) + index + added })),
    };
  const kept = part.rows.slice(Math.min(removed, Math.floor(part.rows.length / 2)));
  const month = part.month ?? 6;
  const more = Array.from({ length: added }, (_, index) => person(100 + index, 9, month));
  return { ...part, rows: [...kept, ...more] };
}

/** C5: two or more who are gone, all of months outside those of the rest: as if the rest were a list of its months only. */
function isOfOtherMonths(old: Part, fresh: Part): boolean {
  const monthOf = ({ admissionDate }: RowCase) => Number(admissionDate?.slice(5, 7));
  const left = fresh.rows.map(monthOf);
  const gone = old.rows.filter((row) => !fresh.rows.includes(row)).map(monthOf);
  const [first, last] = [Math.min(...left), Math.max(...left)];
  return old.kind === "list" && gone.length > 1 && gone.every((month) => month < first || month > last);
}

const sumOf = (parts: readonly Part[]) =>
  parts.flatMap(({ rows }) => rows).reduce((sum, { count = 1 }) => sum + count, 0);

const scenario = fc.record({
  parts: fc.oneof(lists, forms),
  order: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
  twice: fc.nat(11),
  which: fc.nat(11),
  removed: fc.nat(5),
  added: fc.integer({ min: 1, max: 4 }),
  delay: fc.nat(11),
  inSteps: fc.boolean(),
});

test("C5, C6: parts in any order add up, one sent twice counts once, a revision replaces its own part only", () => {
  fc.assert(
    fc.property(scenario, ({ parts, order, twice, which, removed, added, delay, inSteps }) => {
      const sorted = parts
        .map((part, index) => ({ part, key: order[index] ?? 0 }))
        .sort((one, other) => one.key - other.key)
        .map(({ part }) => part);
      const again = sorted[twice % sorted.length];
      const old = sorted[which % sorted.length];
      if (again === undefined || old === undefined) throw new RangeError("no part");
      const fresh = revised(old, removed, added);
      fc.pre(!isOfOtherMonths(old, fresh));
      const sent = [...sorted, { ...again, name: `${again.name} gui lai` }];
      // Others may come after the revision.
      const place = sent.indexOf(old) + 1 + (delay % (sent.length - sent.indexOf(old)));
      sent.splice(place, 0, { ...fresh, name: `${old.name} sua` });
      fc.pre(again !== old || place === sent.length - 1);
      const files = sent.map(({ name, kind, month, rows }, index) =>
        fileOf(`${name}.xlsx`, [{ committee: "a", kind, month, rows }], {
          received: `2021-12-${String(index + 1).padStart(2, "0")}`,
          sha256: `${index}`.padStart(64, "0"),
        }),
      );
      const expected = sumOf(sorted) - sumOf([old]) + sumOf([fresh]);
      const summary = inSteps ? oneByOne(files) : consolidate(inputOf(register, files));
      expect(summary.total.admitted).toBe(expected);
      expect(summary.total.byMonth.reduce((sum, count) => sum + count, summary.total.monthUnknown)).toBe(
        expected,
      );
    }),
    { numRuns: 100 },
  );
});

/** Each file in a month of its own, on top of the workbook before. */
function oneByOne(files: readonly SubmittedFile[]) {
  let earlier: readonly SubmittedFile[] = [];
  let summary = consolidate(inputOf(register, []));
  for (const file of files) {
    summary = consolidate(inputOf(register, [...earlier, file]));
    earlier = takeUp(summary).files;
  }
  return summary;
}
