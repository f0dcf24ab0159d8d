import { yearOf } from "../calendar";
import type { Finding } from "../finding";
import { personFinding, type PersonRow } from "./person-row";
import { writtenDay } from "./written";

/** P5: decision and ceremony on two sides of 31 December: a warning; the ceremony's year counts. */
export function checkYearStraddle(row: PersonRow): Finding | null {
  const { decisionDate, admissionDate } = row.entry;
  if (decisionDate === null || admissionDate === null) return null;
  if (yearOf(decisionDate) === yearOf(admissionDate)) return null;
  return personFinding(row, "date.year-straddle", "warning", "admissionDate", {
    expected: String(yearOf(decisionDate)),
    received: writtenDay(admissionDate),
    facts: {
      decision: writtenDay(decisionDate),
      admission: writtenDay(admissionDate),
      year: yearOf(admissionDate),
    },
  });
}
