import type { Finding } from "../finding";
import { personFinding, type PersonRow } from "./person-row";

/**
 * P10: a row with a person's data but no name: a warning; it counts. A sheet without a column of names is told
 * once, by `column.missing`.
 */
export function checkNameMissing(row: PersonRow): Finding | null {
  const { text, cells } = row.entry;
  if (text.name !== "" || cells.name === undefined) return null;
  return personFinding(row, "person.name-missing", "warning", "name", { facts: { row: row.entry.row + 1 } });
}
