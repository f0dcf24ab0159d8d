import fc from "fast-check";
import {
  moveFormula,
  shiftFormula,
  type Moves,
  type SheetPlaces,
} from "../../../src/hosts/file/keep/formula-moves";

/** Rows from the fourth on lie one lower; the eighth is gone. */
const places: SheetPlaces = {
  row: (row) => (row === 7 ? null : row < 3 ? row : row + 1),
  column: (column) => (column < 19 ? column : column + 2),
  body: { old: { top: 1, bottom: 9 }, now: { top: 1, bottom: 12 } },
  isStill: false,
};
const moves: Moves = {
  places: new Map([["tổng hợp", places]]),
  renamed: new Map([["nhật ký", "Nhật ký (2)"]]),
};

test.each([
  ["'Tổng hợp'!D2+1", "'Tổng hợp'!D2+1"],
  ["'Tổng hợp'!$D$4*'Tổng hợp'!T5", "'Tổng hợp'!$D$5*'Tổng hợp'!V6"],
  ["'Tổng hợp'!D8", "#REF!"],
  ["SUM('Tổng hợp'!D4:D9)", "SUM('Tổng hợp'!D5:D10)"],
  ["SUM('Tổng hợp'!D8:D9)", "SUM('Tổng hợp'!D10:D10)"],
  ["SUM('Tổng hợp'!$D$2:$D$10)", "SUM('Tổng hợp'!$D$2:$D$13)"],
  ["D4+A1", "D4+A1"],
  ["\"'Tổng hợp'!D4\"&LOG10(D4)", "\"'Tổng hợp'!D4\"&LOG10(D4)"],
  ["DuLieu[T9]+DuLieu[[#This Row],[D4]]", "DuLieu[T9]+DuLieu[[#This Row],[D4]]"],
  ["'[khac.xlsx]Tổng hợp'!D4+[1]Sheet1!D4", "'[khac.xlsx]Tổng hợp'!D4+[1]Sheet1!D4"],
  ["'Nhật ký'!D4+'Nhật ký'!A:A", "'Nhật ký (2)'!D4+'Nhật ký (2)'!A:A"],
])("W4: on a sheet of the user's %s becomes %s", (formula, moved) => {
  expect(moveFormula(formula, "Riêng", moves)).toBe(moved);
});

test("W4: on the product's own sheet references without a name move too", () => {
  expect(moveFormula("D4*2+Riêng!D4", "Tổng hợp", moves)).toBe("D5*2+Riêng!D4");
});

const cell = fc
  .record({
    column: fc.constantFrom("A", "D", "$D", "AZ"),
    row: fc.integer({ min: 1, max: 500 }),
    isFixed: fc.boolean(),
  })
  .map(({ column, row, isFixed }) => `${column}${isFixed ? "$" : ""}${row}`);
const formula = fc
  .array(fc.oneof(cell, fc.constantFrom('"D4"', "DuLieu[D4]", "SUM(D1:D9)", "1.5", "Tên_D4")), {
    minLength: 1,
  })
  .map((parts) => parts.join("+"));

test("W4: where nothing moves, no formula changes", () => {
  const still: SheetPlaces = { ...places, row: (row) => row, column: (column) => column, body: null };
  fc.assert(
    fc.property(formula, (written) => {
      const none = { places: new Map([["a", still]]), renamed: new Map<string, string>() };
      expect(moveFormula(written, "A", none)).toBe(written);
    }),
  );
});

test("W4: a formula filled down and up again is itself", () => {
  fc.assert(
    fc.property(formula, fc.integer({ min: 1, max: 100 }), (written, rows) => {
      expect(shiftFormula(shiftFormula(written, rows, 1), -rows, -1)).toBe(written);
    }),
  );
});
