import fc from "fast-check";
import { dayOfSerial, serialOfDay } from "../../src/domain/calendar";
import { fixedHolidays, holidaysOf, movableHolidays } from "../../src/domain/check/public-holidays";
import { workingDaysBetween } from "../../src/domain/check/working-days";

test.each([
  ["2021-06-01", "2021-06-02", 1],
  ["2021-06-04", "2021-06-07", 1],
  ["2021-06-04", "2021-06-06", 0],
  ["2021-04-29", "2021-05-04", 1],
  ["2021-02-09", "2021-02-17", 1],
  ["2020-12-31", "2021-01-04", 1],
  ["2021-06-02", "2021-06-01", 0],
])("P4: working days after %s up to %s: %i", (from, to, days) =>
  expect(workingDaysBetween(from, to)).toBe(days),
);

test("P4: working days are those that a calendar counts one by one", () => {
  const day = fc.integer({ min: serialOfDay("2018-06-01"), max: serialOfDay("2029-06-01") });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), (from, span) => {
      let expected = 0;
      for (let serial = from + 1; serial <= from + span; serial++) {
        const date = dayOfSerial(serial, false);
        const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
        if (weekday % 6 !== 0 && !holidaysOf(Number(date.slice(0, 4))).includes(date)) expected++;
      }
      expect(workingDaysBetween(dayOfSerial(from, false), dayOfSerial(from + span, false))).toBe(expected);
    }),
  );
});

test("P4: the holidays are weekdays that exist, and none is named twice", () => {
  for (const [year, days] of movableHolidays) {
    for (const day of days) {
      const date = new Date(`${year}-${day}T00:00:00Z`);
      expect(date.toISOString().slice(5, 10)).toBe(day);
      expect([0, 6]).not.toContain(date.getUTCDay());
      expect(fixedHolidays).not.toContain(day);
    }
    expect(new Set(days).size).toBe(days.length);
  }
});
