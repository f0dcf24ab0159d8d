import type { Finding } from "../finding";
import { personFinding, type PersonRow } from "./person-row";
import { settingsOn } from "./rule-settings";
import { daysBetweenAtMost, workingDaysBetween } from "./working-days";
import { writtenDay } from "./written";

/** P4: the ceremony more than 30 working days after the decision: a warning at the ceremony's date. */
export function checkCeremonyLate(row: PersonRow): Finding | null {
  const { decisionDate, admissionDate } = row.entry;
  if (decisionDate === null || admissionDate === null) return null;
  const limit = settingsOn(admissionDate).ceremonyWorkingDays;
  if (daysBetweenAtMost(decisionDate, admissionDate) <= limit) return null;
  const workingDays = workingDaysBetween(decisionDate, admissionDate);
  if (workingDays <= limit) return null;
  return personFinding(row, "person.ceremony-late", "warning", "admissionDate", {
    expected: `≤ ${limit}`,
    received: writtenDay(admissionDate),
    facts: { limit, workingDays, decision: writtenDay(decisionDate), admission: writtenDay(admissionDate) },
  });
}
