import { monthOf, yearOf } from "../calendar";
import type { IsoDate, Period } from "../calendar";

/** Months counted through the years, so that they can be subtracted. */
export function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function monthIndexOf(day: IsoDate): number {
  return monthIndex(yearOf(day), monthOf(day));
}

/** The months of the year (1–12) that the period touches, for figures whose day isn't known. */
export function monthsOfPeriod(period: Period): ReadonlySet<number> {
  const months = new Set<number>();
  const last = Math.min(monthIndexOf(period.to), monthIndexOf(period.from) + 11);
  for (let index = monthIndexOf(period.from); index <= last; index++) months.add((index % 12) + 1);
  return months;
}
