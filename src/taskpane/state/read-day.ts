import { isoDate, type IsoDate } from "../../domain/calendar";

/** A day as the office writes it, day first, with any of the usual marks: `31/12/2021`; `null` for anything else. */
export function readDay(text: string): IsoDate | null {
  const match = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text.trim());
  if (match === null) return null;
  const [, day, month, year] = match;
  return isoDate(Number(year), Number(month), Number(day));
}
