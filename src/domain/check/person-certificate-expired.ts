import type { IsoDate } from "../calendar";
import { yearOf } from "../calendar";
import type { Finding } from "../finding";
import { personFinding, type PersonRow } from "./person-row";
import { settingsOn } from "./rule-settings";
import { writtenDay } from "./written";

/**
 * P6: the course certificate older than 5 years at admission: a warning at the certificate's date.
 * Without an admission date the period's first day stands in, so that only what is certain is said.
 */
export function checkCertificateExpired(row: PersonRow, periodStart: IsoDate): Finding | null {
  const { certificateDate, admissionDate } = row.entry;
  if (certificateDate === null) return null;
  const admission = admissionDate ?? periodStart;
  const { certificateYears: years } = settingsOn(admission);
  if (lastDayOf(certificateDate, years) >= admission) return null;
  return personFinding(row, "person.certificate-expired", "warning", "certificateDate", {
    expected: `≤ ${years}`,
    received: writtenDay(certificateDate),
    facts: {
      years,
      certificate: writtenDay(certificateDate),
      ...(admissionDate === null ? {} : { admission: writtenDay(admissionDate) }),
    },
  });
}

/** Compared as text only, so a 29 February without a day of its own does no harm. */
function lastDayOf(day: IsoDate, years: number): IsoDate {
  return `${yearOf(day) + years}${day.slice(4)}`;
}
