import fc from "fast-check";
import { isOneLetterOff } from "../../src/domain/recognise/header/header-words";
import { editDistance, letterSet, mayBeWithin } from "../../src/domain/text/edit-distance";

/** Few letters, so that near texts come up. */
const text = fc.string({ unit: fc.constantFrom("a", "b", "n", "h", "t", "1"), maxLength: 9 });

test("R7: letters never rule out a name that is as near as the limit", () => {
  fc.assert(
    fc.property(text, text, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
      if (editDistance(one, other, limit) <= limit)
        expect(mayBeWithin(letterSet(one), letterSet(other), limit)).toBe(true);
    }),
  );
});

test("R7: letters rule out what is quite another name", () => {
  expect(mayBeWithin(letterSet("hamtan"), letterSet("phuquy"), 2)).toBe(false);
  expect(mayBeWithin(letterSet("hamtan"), letterSet("hamtam"), 0)).toBe(false);
});

test("R20: a word is one letter off another where their distance is one, and only there", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      fc.pre(one !== other);
      expect(isOneLetterOff(one, other)).toBe(editDistance(one, other, 1) === 1);
    }),
    { numRuns: 2000 },
  );
});
