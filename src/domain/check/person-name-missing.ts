import type { Finding } from "../finding";
import { personFinding, type PersonRow } from "./person-row";

/** P10: a row with a person's data but no name: a warning; it counts. */
export function checkNameMissing(row: PersonRow): Finding | null {
  if (row.entry.text.name !== "") return null;
  return personFinding(row, "person.name-missing", "warning", "name", { facts: { row: row.entry.row + 1 } });
}
