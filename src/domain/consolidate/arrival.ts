import { dayOfSerial, serialOfDay, serialOfMoment, type IsoDate } from "../calendar";
import type { SubmittedFile } from "./consolidation-input";

/** The day a submission came: of the mail, else of the file's last change, in Vietnam; `null` where neither is known. */
export function arrivalDay(file: Arrived): IsoDate | null {
  if (file.received !== null) return file.received;
  return isKnown(file.modified) ? dayOfSerial(serialOfMoment(file.modified), false) : null;
}

/**
 * When a submission came, as a serial number with the time of day in Vietnam: the day of the mail, with the time of
 * the file's last change where that was on the same day; without a mail, the file's last change.
 */
export function arrivalSerial({ received, modified }: Arrived): number | null {
  const changed = isKnown(modified) ? serialOfMoment(modified) : null;
  if (received === null) return changed;
  const day = serialOfDay(received);
  return changed !== null && Math.floor(changed) === day ? changed : day;
}

type Arrived = Pick<SubmittedFile, "received" | "modified">;

function isKnown(modified: number | null): modified is number {
  return modified !== null && Number.isFinite(modified);
}

/**
 * Indexes of the files from the earliest to the latest (C5); those without any date come first, as given. The same
 * bytes again, under whatever name, came when they first came: a copy of an old version replaces no newer one (C25).
 */
export function orderOfArrival(files: readonly SubmittedFile[]): number[] {
  const days = files.map((file) => arrivalDay(file) ?? "");
  const times = files.map((file) => file.modified ?? 0);
  const compare = (one: number, other: number) => {
    const day = days[one] ?? "";
    const otherDay = days[other] ?? "";
    if (day !== otherDay) return day < otherDay ? -1 : 1;
    return (times[one] ?? 0) - (times[other] ?? 0) || one - other;
  };
  const order = files.map((_, index) => index).sort(compare);
  const first = new Map<string, number>();
  for (const index of order) {
    const sha256 = files[index]?.sha256 ?? "";
    if (sha256 !== "" && !first.has(sha256)) first.set(sha256, index);
  }
  const cameWith = (index: number) => first.get(files[index]?.sha256 ?? "") ?? index;
  return order.sort((one, other) => compare(cameWith(one), cameWith(other)) || compare(one, other));
}
