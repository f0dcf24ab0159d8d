import { dayOfSerial } from "../calendar";
import type { IsoDate } from "../calendar";
import { dayFirstOf, monthFirstOf, sightDate } from "./date-sighting";
import type { DateCell, DateReading, SightedDate, WrittenNumbers } from "./date-sighting";

export { formatDay } from "./format";
export type { DateCell, DateReading } from "./date-sighting";

/** What the caller knows of the column. */
export interface DateColumnOptions {
  /** Two-digit years are 20xx up to this one, else 19xx: the reporting year, or that less 18 for births. */
  readonly latestYear?: number;
}

/** Without a reporting year to go by: 49 is 2049, 50 is 1950. */
const defaultLatestYear = 2049;

/**
 * T3: reads the cells of one column, in order. Day first; month first (with doubt) only where some cell allows
 * nothing else and every cell allows it. Numbers without a date format are dates only among dates. Where all texts
 * have days over 12 and all real dates don't, Excel has exchanged day and month of the real ones as they were typed:
 * those keep their value, with doubt.
 */
export function readDateColumn(cells: readonly DateCell[], options: DateColumnOptions = {}): DateReading[] {
  const latestYear = options.latestYear ?? defaultLatestYear;
  const sighted = cells.map((cell) => sightDate(cell, latestYear));
  const monthFirst = isMonthFirst(sighted);
  const halfSwapped = isHalfSwapped(sighted);
  const amongDates = isDateColumn(sighted);
  return sighted.map((one): DateReading => {
    switch (one.kind) {
      case "done":
        return one.reading;
      case "stored":
        return { state: "date", day: one.day, doubt: halfSwapped && swappable(one.day) };
      case "numbers":
        return readNumbers(one.numbers, one.written, monthFirst);
      case "serial":
        return readSerial(one.serial, one.cell, one.written, amongDates);
    }
  });
}

function readNumbers(numbers: WrittenNumbers, written: string, monthFirst: boolean): DateReading {
  const day = dayFirstOf(numbers);
  const other = monthFirstOf(numbers);
  const chosen = monthFirst ? other : (day ?? other);
  if (chosen === null) return { state: "unreadable", text: written };
  return { state: "date", day: chosen, doubt: monthFirst || day === null };
}

function readSerial(
  serial: number,
  cell: DateCell,
  written: string,
  amongDates: boolean | null,
): DateReading {
  const plausible = serial >= 20_000 && serial < 60_001;
  if (!plausible || amongDates === false) return { state: "unreadable", text: written };
  return { state: "date", day: dayOfSerial(serial, cell.date1904), doubt: amongDates === null };
}

function isMonthFirst(sighted: readonly SightedDate[]): boolean {
  const possible = sighted.flatMap((one) =>
    one.kind === "numbers" && (dayFirstOf(one.numbers) ?? monthFirstOf(one.numbers)) !== null
      ? [one.numbers]
      : [],
  );
  return (
    possible.some((numbers) => dayFirstOf(numbers) === null) &&
    possible.every((numbers) => monthFirstOf(numbers) !== null)
  );
}

/** Three dates at least, of both sorts: fewer look so by chance. */
function isHalfSwapped(sighted: readonly SightedDate[]): boolean {
  if (!sighted.some((one) => one.kind === "numbers")) return false;
  const texts = sighted.flatMap((one) => (one.kind === "numbers" ? [one.numbers] : []));
  const stored = sighted.flatMap((one) => (one.kind === "stored" ? [one.day] : []));
  return (
    stored.length > 0 &&
    texts.length + stored.length >= 3 &&
    texts.every((numbers) => numbers.first > 12 && dayFirstOf(numbers) !== null) &&
    stored.every((day) => dayOfMonth(day) <= 12)
  );
}

/** Whether most of the other cells are dates; `null` where there are no other cells to tell. */
function isDateColumn(sighted: readonly SightedDate[]): boolean | null {
  const isDate = (one: SightedDate): boolean =>
    one.kind === "stored" || one.kind === "numbers" || (one.kind === "done" && one.reading.state === "date");
  const others = sighted.filter(
    (one) => one.kind !== "serial" && !(one.kind === "done" && one.reading.state === "empty"),
  );
  return others.length === 0 ? null : others.filter(isDate).length * 2 > others.length;
}

function dayOfMonth(day: IsoDate): number {
  return Number(day.slice(8, 10));
}

/** With day and month equal, exchanging them changes nothing. */
function swappable(day: IsoDate): boolean {
  return dayOfMonth(day) !== Number(day.slice(5, 7));
}
