import fc from "fast-check";
import type { Bands } from "../../../emulated-excel/model/bands";
import {
  bandValue,
  changeBands,
  deleteFromBands,
  insertIntoBands,
  putInBands,
  uniformBands,
} from "../../../emulated-excel/model/bands";

const size = 30;
const at = fc.integer({ min: 0, max: size - 1 });
const value = fc.integer({ min: 0, max: 3 });

type Step =
  | { readonly kind: "change"; readonly from: number; readonly to: number; readonly value: number }
  | {
      readonly kind: "insert" | "delete";
      readonly at: number;
      readonly count: number;
      readonly value: number;
    }
  | { readonly kind: "put"; readonly values: readonly { readonly at: number; readonly value: number }[] };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("change" as const), from: at, to: at, value }).map((each) => ({
    ...each,
    from: Math.min(each.from, each.to),
    to: Math.max(each.from, each.to),
  })),
  fc.record({
    kind: fc.constantFrom("insert" as const, "delete" as const),
    at,
    count: fc.integer({ min: 1, max: 5 }),
    value,
  }),
  fc.record({
    kind: fc.constant("put" as const),
    values: fc
      .uniqueArray(fc.record({ at, value }), { selector: (each) => each.at, maxLength: 6 })
      .map((values) => [...values].sort((a, b) => a.at - b.at)),
  }),
);

function inBands(bands: Bands<number>, each: Step): Bands<number> {
  switch (each.kind) {
    case "change":
      return changeBands(bands, each.from, each.to, () => each.value);
    case "insert":
      return insertIntoBands(bands, each.at, each.count, each.value);
    case "delete":
      return deleteFromBands(bands, each.at, each.count);
    case "put":
      return putInBands(bands, each.values);
  }
}

/** The same on a plain list, which is long enough for what comes in from behind. */
function inList(list: readonly number[], each: Step): number[] {
  const copy = [...list];
  switch (each.kind) {
    case "change":
      return copy.fill(each.value, each.from, each.to + 1);
    case "insert":
      copy.splice(each.at, 0, ...new Array<number>(each.count).fill(each.value));
      return copy;
    case "delete":
      copy.splice(each.at, each.count);
      return copy;
    case "put":
      for (const put of each.values) copy[put.at] = put.value;
      return copy;
  }
}

it("bands are what a plain list would be, and as few as can be", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let bands = uniformBands(0);
      let list = new Array<number>(200).fill(0);
      for (const each of steps) {
        bands = inBands(bands, each);
        list = inList(list, each);
      }
      expect(list.slice(0, 60).map((_, position) => bandValue(bands, position))).toEqual(list.slice(0, 60));
      bands.forEach((band, index) => expect(band.value).not.toBe(bands[index + 1]?.value));
      bands.forEach((band, index) => expect(band.from).toBeLessThan(bands[index + 1]?.from ?? Infinity));
    }),
  );
});
