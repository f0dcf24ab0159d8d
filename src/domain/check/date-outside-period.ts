import type { Period } from "../calendar";
import type { Finding, Place } from "../finding";
import { writtenDay } from "./written";

/** C2: what lies outside the reporting period isn't counted: a warning at its date (or at the month's number). */
export function outsidePeriodFinding(
  where: Place,
  committee: string | null,
  period: Period,
  received: string,
  facts: NonNullable<Finding["facts"]>,
): Finding {
  return {
    rule: "date.outside-period",
    severity: "warning",
    ...(committee === null ? {} : { committee }),
    where,
    expected: `${writtenDay(period.from)} – ${writtenDay(period.to)}`,
    received,
    facts: { from: writtenDay(period.from), to: writtenDay(period.to), ...facts },
  };
}
