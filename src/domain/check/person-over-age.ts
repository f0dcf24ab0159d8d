import type { Finding } from "../finding";
import { monthIndex } from "./month-index";
import { personFinding, type PersonRow } from "./person-row";
import { settingsOn } from "./rule-settings";
import { writtenBirth, writtenDay } from "./written";

/**
 * P2: over 60 at admission, counted by month: a warning, since the standing committee may have agreed beforehand.
 * Only what is certain is said: a year alone counts as its December, a missing admission date as the period's start.
 */
export function checkOverAge(row: PersonRow): Finding | null {
  const { born } = row.entry;
  if (born === null) return null;
  const { admission } = row;
  const limit = settingsOn(admission.latest).oldest;
  const age = admission.firstMonth - monthIndex(born.year, born.month ?? 12);
  if (age <= limit * 12) return null;
  return personFinding(row, "person.over-age", "warning", "born", {
    expected: `≤ ${limit}`,
    received: writtenBirth(born),
    facts: {
      limit,
      years: Math.floor(age / 12),
      months: age % 12,
      ...(admission.day === null ? {} : { admission: writtenDay(admission.day) }),
    },
  });
}
