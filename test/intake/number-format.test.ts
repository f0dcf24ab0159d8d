import { isoSerial } from "../../src/intake/iso-date";
import { isDateFormat } from "../../src/domain/grid/date-format";
import { builtInFormat } from "../../src/intake/number-format";

test.each([
  ["General", false],
  ["0.00E+00", false],
  ['#,##0 "đồng mỗi ngày"', false],
  ["[Red]0;[Blue]-0", false],
  ["[$-42A]#,##0.00 [$VND]", false],
  ["#,##0\\ \\d", false],
  ["_(* #,##0_);_(* (#,##0);_(@_)", false],
  ["0_d", false],
  ["@", false],
  ["dd/mm/yyyy", true],
  ["dd\\/mm\\/yyyy;@", true],
  ["[$-42A]dd mmmm yyyy", true],
  ['"ngày" dd "tháng" mm', true],
  ["[h]:mm", true],
  ["[mm]:ss", true],
  ["mmm-yy", true],
  ["h:mm AM/PM", true],
  ["[Red]dd/mm/yyyy", true],
])("T3: the format %s shows a date: %s", (code, expected) => {
  expect(isDateFormat(code)).toBe(expected);
});

test("T3: formats known by their number only", () => {
  const dates = Array.from({ length: 164 }, (_, id) => id).filter((id) => isDateFormat(builtInFormat(id)));
  const expected = [
    [14, 22],
    [27, 36],
    [45, 47],
    [50, 58],
    [71, 81],
  ].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
  expect(dates).toEqual(expected);
});

test.each([
  ["2021-03-05", 44260],
  ["2021-03-05T18:00:00.000Z", 44260.75],
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["T06:00:00", 0.25],
  ["2021-02-30", null],
  ["05/03/2021", null],
  ["", null],
])("T3: the ISO date %s is the serial number %s", (iso, serial) => {
  expect(isoSerial(iso, false)).toBe(serial);
});
