import type { Finding } from "../finding";
import { monthIndex } from "./month-index";
import { personFinding, type PersonRow } from "./person-row";
import { settingsOn } from "./rule-settings";
import { writtenBirth, writtenDay } from "./written";

/**
 * P1: under full 18 years at admission, counted by month. An error where it is certain; a warning where only
 * the year of birth is known and leaves both possible. Without an admission date only what is certain is said.
 */
export function checkUnderAge(row: PersonRow): Finding | null {
  const { born } = row.entry;
  if (born === null) return null;
  const { admission } = row;
  const limit = settingsOn(admission.latest).youngest;
  const oldest = admission.lastMonth - monthIndex(born.year, born.month ?? 1);
  const youngest = admission.lastMonth - monthIndex(born.year, born.month ?? 12);
  const isCertain = oldest < limit * 12;
  const isPossible = admission.day !== null && youngest < limit * 12;
  if (!isCertain && !isPossible) return null;
  return personFinding(row, "person.under-age", isCertain ? "error" : "warning", "born", {
    expected: `≥ ${limit}`,
    received: writtenBirth(born),
    facts: {
      limit,
      certain: isCertain ? 1 : 0,
      years: Math.floor(oldest / 12),
      months: ((oldest % 12) + 12) % 12,
      ...(admission.day === null ? {} : { admission: writtenDay(admission.day) }),
    },
  });
}
