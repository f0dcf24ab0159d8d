import { dayOfSerial } from "../calendar";

/** Lengths of schooling in years: `10/12` is class 10 of 12. */
const lengths: ReadonlySet<number> = new Set([10, 12]);

/**
 * The class that a spreadsheet took for a date as it was typed: 12 December is `12/12`, and 9 December (or, read month
 * first, 12 September) is `9/12`. `null` where the day can be no class.
 */
export function classOfDay(serial: number, date1904: boolean): string | null {
  const [, month = 0, day = 0] = dayOfSerial(serial, date1904).split("-").map(Number);
  // No day fits both ways but those of two equal numbers.
  if (lengths.has(month) && day <= month) return `${day}/${month}`;
  return lengths.has(day) && month <= day ? `${month}/${day}` : null;
}
