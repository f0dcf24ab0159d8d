import type { IsoDate } from "../calendar";
import type { PartialDate } from "../extract/partial-date";
import { formatDay, formatNumber, formatPercent } from "../text/format";

/*
 * Expected and received values as senders write them: findings carry them as text in Vietnamese writing,
 * whatever the language of the sentence around them.
 */

export function writtenNumber(value: number): string {
  return formatNumber(value, "vi");
}

export function writtenPercent(value: number): string {
  return formatPercent(value, "vi");
}

export function writtenDay(day: IsoDate): string {
  return formatDay(day, "vi");
}

/** `15/04/2003`, `04/2003` or `2003`, as precise as it was given. */
export function writtenBirth(born: PartialDate): string {
  return `${beforeYear(born.day)}${beforeYear(born.month)}${born.year}`;
}

function beforeYear(part: number | null): string {
  if (part === null) return "";
  return part < 10 ? `0${part}/` : `${part}/`;
}
