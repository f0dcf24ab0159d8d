import { findAdmittedBefore, indexPrevious, type PreviousPerson } from "../check/admitted-before";
import type { Finding } from "../finding";
import { countedPerson } from "./check-rows";
import type { CountedRow } from "./count-rows";

/** P11 over the persons who count. */
export function checkAcrossYears(
  rows: readonly CountedRow[],
  previous: readonly PreviousPerson[],
): Finding[] {
  if (previous.length === 0) return [];
  const counted = rows.filter(
    ({ placed, entry }) => placed.extracted.sheet.kind !== "counts" && entry.inForce && entry.count > 0,
  );
  return findAdmittedBefore(counted.map(countedPerson), indexPrevious(previous));
}
