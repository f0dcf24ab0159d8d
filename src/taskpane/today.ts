import type { IsoDate } from "../domain/calendar";

/** The day on the user's clock. */
export function dayOf(now: Date): IsoDate {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
