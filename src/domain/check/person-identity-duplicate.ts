import type { Finding } from "../finding";
import { otherPlace, type CountedPerson } from "./counted-person";
import { identityKey } from "./person-key";
import { personFinding } from "./person-row";

/**
 * P8: the same identity number twice among the rows that count: an error at each later place, in the given order;
 * information where the user said that both are two persons (P12).
 */
export function findIdentityDuplicates(persons: readonly CountedPerson[]): Finding[] {
  const before = new Map<string, CountedPerson>();
  const findings: Finding[] = [];
  for (const person of persons) {
    const key = identityKey(person.entry.text.identityNumber);
    if (key === null) continue;
    const other = before.get(key);
    // Somebody of whom it isn't said that they are another is compared with first.
    if (other === undefined || (other.isDistinct === true && person.isDistinct !== true))
      before.set(key, person);
    if (other === undefined) continue;
    const isSettled = person.isDistinct === true && other.isDistinct === true;
    const severity = isSettled ? "info" : "error";
    findings.push(
      personFinding(person, "person.identity-duplicate", severity, "identityNumber", {
        received: person.entry.text.identityNumber,
        facts: {
          ...otherPlace(other, other.entry.cells.identityNumber),
          ...(isSettled && { settled: "distinct" }),
        },
      }),
    );
  }
  return findings;
}
