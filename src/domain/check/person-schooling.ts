import type { Finding } from "../finding";
import { personFinding, type PersonRow } from "./person-row";
import { settingsOn } from "./rule-settings";
import { isBelowLowerSecondary } from "./schooling-level";

/** P3: schooling below lower secondary: a warning, since listed areas may admit with primary school. */
export function checkSchooling(row: PersonRow): Finding | null {
  const { schooling } = row.entry.text;
  if (schooling === "") return null;
  const { lowerSecondaryClass } = settingsOn(row.admission.latest);
  if (isBelowLowerSecondary(schooling, lowerSecondaryClass) !== true) return null;
  return personFinding(row, "person.schooling", "warning", "schooling", {
    expected: "≥ THCS",
    received: schooling,
  });
}
