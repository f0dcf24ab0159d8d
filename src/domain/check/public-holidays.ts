import type { IsoDate } from "../calendar";

/** Holidays with a date of the solar calendar, as `MM-DD`; they hold in every year. */
export const fixedHolidays: readonly string[] = ["01-01", "04-30", "05-01", "09-02"];

/**
 * Working days off besides the fixed ones: Tết, the Hùng Kings' day, the second day of 2 September, and days
 * in lieu of a holiday at a weekend, as the government announced them for its offices (2027: by the general
 * rule). Days of a weekend are left out: they are no working days anyway.
 */
export const movableHolidays: ReadonlyMap<number, readonly string[]> = new Map([
  [2019, ["02-04", "02-05", "02-06", "02-07", "02-08", "04-15", "04-29"]],
  [2020, ["01-23", "01-24", "01-27", "01-28", "01-29", "04-02"]],
  [2021, ["02-10", "02-11", "02-12", "02-15", "02-16", "04-21", "05-03", "09-03"]],
  [2022, ["01-03", "01-31", "02-01", "02-02", "02-03", "02-04", "04-11", "05-02", "05-03", "09-01"]],
  [2023, ["01-02", "01-20", "01-23", "01-24", "01-25", "01-26", "05-02", "05-03", "09-01", "09-04"]],
  [2024, ["02-08", "02-09", "02-12", "02-13", "02-14", "04-18", "04-29", "09-03"]],
  [2025, ["01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "05-02", "09-01"]],
  [2026, ["01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "04-27", "08-31", "09-01"]],
  [2027, ["02-05", "02-08", "02-09", "02-10", "02-11", "04-16", "05-03", "09-03"]],
]);

/** The days off of a year; fixed ones only where the year's announcement isn't known. */
export function holidaysOf(year: number): readonly IsoDate[] {
  return [...fixedHolidays, ...(movableHolidays.get(year) ?? [])].map((day) => `${year}-${day}`);
}
