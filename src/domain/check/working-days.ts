import { monthOf, serialOfDay, yearOf } from "../calendar";
import type { IsoDate } from "../calendar";
import { holidaysOf } from "./public-holidays";

/**
 * Working days after `from` up to and with `to`: Monday to Friday without public holidays (P4).
 * 0 where `to` isn't later.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  if (to <= from) return 0;
  const weekdays = weekdaysUpTo(serialOfDay(to)) - weekdaysUpTo(serialOfDay(from));
  let holidays = 0;
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    for (const day of holidaysOf(year)) if (day > from && day <= to && isWeekday(day)) holidays++;
  }
  return weekdays - holidays;
}

/** Serial 1 modulo 7 is a Sunday, 0 a Saturday. */
function isWeekday(day: IsoDate): boolean {
  return serialOfDay(day) % 7 > 1;
}

/** Weekdays of the serial days 0 (a Saturday) to `serial`. */
function weekdaysUpTo(serial: number): number {
  return Math.floor(serial / 7) * 5 + Math.max(0, (serial % 7) - 1);
}

/**
 * At least as many as the days between, for telling quickly that two days lie close together: every month is
 * taken to have 31.
 */
export function daysBetweenAtMost(from: IsoDate, to: IsoDate): number {
  return roughDay(to) - roughDay(from);
}

function roughDay(day: IsoDate): number {
  return (yearOf(day) * 12 + monthOf(day)) * 31 + Number(day.slice(8));
}
