import type { IsoDate } from "../calendar";
import type { SubmittedFile } from "./consolidation-input";

/** Vietnam's clock is 7 hours ahead of UTC, all year round. */
const vietnamOffset = 7 * 3_600_000;

/** The day a submission came: of the mail, else of the file's last change, in Vietnam; `null` where neither is known. */
export function arrivalDay(file: SubmittedFile): IsoDate | null {
  if (file.received !== null) return file.received;
  if (file.modified === null || !Number.isFinite(file.modified)) return null;
  return new Date(file.modified + vietnamOffset).toISOString().slice(0, 10);
}

/** Indexes of the files from the earliest to the latest (C5); those without any date come first, as given. */
export function orderOfArrival(files: readonly SubmittedFile[]): number[] {
  const days = files.map((file) => arrivalDay(file) ?? "");
  const times = files.map((file) => file.modified ?? 0);
  return files
    .map((_, index) => index)
    .sort((one, other) => {
      const day = days[one] ?? "";
      const otherDay = days[other] ?? "";
      if (day !== otherDay) return day < otherDay ? -1 : 1;
      return (times[one] ?? 0) - (times[other] ?? 0) || one - other;
    });
}
