import { dayOfSerial, isoDate } from "../calendar";
import type { IsoDate, Period } from "../calendar";
import { dayFirstOf, monthFirstOf, sightDate } from "./date-sighting";
import type { DateCell, DateReading, SightedDate, WrittenNumbers } from "./date-sighting";
import { isHalfSwapped, swapped } from "./swapped-halves";

export { formatDay } from "./format";
export type { DateCell, DateReading } from "./date-sighting";

/** What the caller knows of the column. */
export interface DateColumnOptions {
  /** Two-digit years are 20xx up to this one, else 19xx: the reporting year, or that less 18 for births. */
  readonly latestYear?: number;
  /** Where the column's days lie: within, a number without a date format or separators is a day without doubt. */
  readonly plausible?: Period;
  /** Whether the other values of the row at an index speak for a day; `null` where they don't say. */
  readonly agrees?: (index: number, day: IsoDate) => boolean | null;
}

/** Without a reporting year to go by: 49 is 2049, 50 is 1950. */
const defaultLatestYear = 2049;

/**
 * T3: reads the cells of one column, in order. Day first; month first only where some cell allows nothing else and
 * every cell allows it (with doubt, unless many do). Numbers without a date format are dates only among dates or where
 * plausible. Where all texts have days over 12 and all real dates don't, Excel may have exchanged day and month of the
 * real ones as they were typed: those keep their value, with doubt unless formats, order or other columns deny it.
 */
export function readDateColumn(cells: readonly DateCell[], options: DateColumnOptions = {}): DateReading[] {
  const { latestYear = defaultLatestYear, plausible } = options;
  const sighted = cells.map((cell) => sightDate(cell, latestYear));
  const order = orderOf(sighted);
  const halfSwapped = isHalfSwapped(sighted, options.agrees);
  const amongDates = isDateColumn(sighted);
  return sighted.map((one): DateReading => {
    switch (one.kind) {
      case "done":
        return settled(one.reading, plausible);
      case "stored":
        return { state: "date", day: one.day, doubt: halfSwapped && swapped(one.day) !== one.day };
      case "numbers":
        return readNumbers(one.numbers, one.written, order);
      case "serial":
        return settled(readSerial(one.serial, one.cell, one.written, amongDates), plausible);
    }
  });
}

/** A day or year written without what shows it to be one, but within the days that the column can have. */
function settled(reading: DateReading, plausible: Period | undefined): DateReading {
  if (plausible === undefined || (reading.state !== "date" && reading.state !== "partial")) return reading;
  if (!reading.doubt) return reading;
  const first = reading.state === "date" ? reading.day : isoDate(reading.year, reading.month ?? 1, 1);
  const last = reading.state === "date" ? reading.day : isoDate(reading.year, reading.month ?? 12, 28);
  const fits = first !== null && last !== null && first >= plausible.from && last <= plausible.to;
  return fits ? { ...reading, doubt: false } : reading;
}

interface DateOrder {
  readonly monthFirst: boolean;
  readonly doubt: boolean;
}

function readNumbers(numbers: WrittenNumbers, written: string, order: DateOrder): DateReading {
  const day = dayFirstOf(numbers);
  const other = monthFirstOf(numbers);
  const chosen = order.monthFirst ? other : (day ?? other);
  if (chosen === null) return { state: "unreadable", text: written };
  return { state: "date", day: chosen, doubt: order.monthFirst ? order.doubt : day === null };
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

/** So many cells that are dates only month first, and none only day first, were written that way. */
const sureMonthFirst = 3;

function orderOf(sighted: readonly SightedDate[]): DateOrder {
  const possible = sighted.flatMap((one) =>
    one.kind === "numbers" && (dayFirstOf(one.numbers) ?? monthFirstOf(one.numbers)) !== null
      ? [one.numbers]
      : [],
  );
  const onlyMonthFirst = possible.filter((numbers) => dayFirstOf(numbers) === null).length;
  return {
    monthFirst: onlyMonthFirst > 0 && possible.every((numbers) => monthFirstOf(numbers) !== null),
    doubt: onlyMonthFirst < sureMonthFirst || onlyMonthFirst * 3 < possible.length,
  };
}

/** Whether most of the other cells are dates; `null` where there are no other cells to tell. */
function isDateColumn(sighted: readonly SightedDate[]): boolean | null {
  const isDate = (one: SightedDate): boolean =>
    one.kind === "stored" ||
    one.kind === "numbers" ||
    (one.kind === "done" && (one.reading.state === "date" || one.reading.state === "partial"));
  const others = sighted.filter(
    (one) => one.kind !== "serial" && !(one.kind === "done" && one.reading.state === "empty"),
  );
  return others.length === 0 ? null : others.filter(isDate).length * 2 > others.length;
}
