import { isoDate } from "../calendar";
import type { IsoDate } from "../calendar";
import { dayFirstOf } from "./date-sighting";
import type { SightedDate } from "./date-sighting";

/** Days of a column that Excel may have exchanged, or not: log odds, for it above 0. */
const weights = {
  /** Seldom: most lists are made on machines that read dates day first. */
  before: -3,
  /** By chance a real date has a day up to 12 in two of five cases … */
  stored: Math.log(1 / 0.4),
  /** … and a text one over 12 in three of five. */
  text: Math.log(1 / 0.6),
  /** A format that the clerk chose shows the dates day first; one that shows them month first lets them be exchanged. */
  dayFirstFormat: -2,
  monthFirstFormat: 1.5,
  /** Another date of the row allows only the one reading. */
  row: 2.5,
  /** The rows are in the order of their dates in the one reading only. */
  order: 5,
};
/** So unlikely an exchange needs no look. */
const leastDoubt = -1.5;
/** Fewer dates are in order by chance. */
const fewestInOrder = 5;

type Agrees = (index: number, day: IsoDate) => boolean | null;

/**
 * Whether the real dates of a column may have day and month exchanged: typed day first, in an Excel that reads month
 * first, those with days over 12 stay text and the others become real dates, exchanged.
 */
export function isHalfSwapped(sighted: readonly SightedDate[], agrees: Agrees = () => null): boolean {
  // Most columns have real dates only, or texts only.
  if (!sighted.some(({ kind }) => kind === "numbers")) return false;
  const texts = sighted.flatMap((one) => (one.kind === "numbers" ? [one.numbers] : []));
  const stored = sighted.flatMap((one) => (one.kind === "stored" ? [one] : []));
  const isPossible =
    texts.length > 0 &&
    texts.every((numbers) => numbers.first > 12 && dayFirstOf(numbers) !== null) &&
    stored.some(({ day }) => swapped(day) !== day) &&
    stored.every(({ day }) => dayOfMonth(day) <= 12);
  if (!isPossible) return false;
  const odds =
    weights.before +
    stored.length * weights.stored +
    texts.length * weights.text +
    formatOdds(stored.map(({ format }) => format)) +
    rowOdds(sighted, agrees) +
    orderOdds(sighted);
  return odds > leastDoubt;
}

/** With day and month exchanged; the same day where that is no day, or changes nothing. */
export function swapped(day: IsoDate): IsoDate {
  return isoDate(Number(day.slice(0, 4)), dayOfMonth(day), Number(day.slice(5, 7))) ?? day;
}

function formatOdds(formats: readonly string[]): number {
  if (formats.every((format) => /^d{1,2}\W+m{1,2}\W/i.test(format))) return weights.dayFirstFormat;
  return formats.every((format) => /^mm\W+dd?\W+yyyy/i.test(format)) ? weights.monthFirstFormat : 0;
}

function rowOdds(sighted: readonly SightedDate[], agrees: Agrees): number {
  return sighted.reduce((sum, one, index) => {
    if (one.kind !== "stored" || swapped(one.day) === one.day) return sum;
    const [asStored, exchanged] = [agrees(index, one.day), agrees(index, swapped(one.day))];
    if (asStored === exchanged || asStored === null || exchanged === null) return sum;
    return sum + (exchanged ? weights.row : -weights.row);
  }, 0);
}

function orderOdds(sighted: readonly SightedDate[]): number {
  const daysBy = (read: (day: IsoDate) => IsoDate): IsoDate[] =>
    sighted.flatMap((one) => {
      if (one.kind === "stored") return [read(one.day)];
      const day = one.kind === "numbers" ? dayFirstOf(one.numbers) : null;
      return day === null ? [] : [day];
    });
  const [asStored, exchanged] = [isSorted(daysBy((day) => day)), isSorted(daysBy(swapped))];
  if (asStored === exchanged) return 0;
  return exchanged ? weights.order : -weights.order;
}

function isSorted(days: readonly IsoDate[]): boolean {
  if (days.length < fewestInOrder || new Set(days).size < fewestInOrder) return false;
  const rises = days.every((day, at) => at === 0 || day >= (days[at - 1] ?? day));
  return rises || days.every((day, at) => at === 0 || day <= (days[at - 1] ?? day));
}

function dayOfMonth(day: IsoDate): number {
  return Number(day.slice(8, 10));
}
