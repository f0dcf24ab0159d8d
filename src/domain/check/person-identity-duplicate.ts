import type { Finding } from "../finding";
import { otherPlace, type CountedPerson } from "./counted-person";
import { compactIdentity, withLostZeros } from "./person-identity-number";
import { personFinding } from "./person-row";

/** The key under which identity numbers are the same; `null` for what is too short to tell persons apart. */
export function identityKey(written: string): string | null {
  const compact = compactIdentity(written);
  if (compact.replace(/\D/g, "").length < 9) return null;
  return withLostZeros(compact) ?? compact;
}

/** P8: the same identity number twice among the rows that count: an error at each later place, in the given order. */
export function findIdentityDuplicates(persons: readonly CountedPerson[]): Finding[] {
  const first = new Map<string, CountedPerson>();
  const findings: Finding[] = [];
  for (const person of persons) {
    const key = identityKey(person.entry.text.identityNumber);
    if (key === null) continue;
    const other = first.get(key);
    if (other === undefined) first.set(key, person);
    else
      findings.push(
        personFinding(person, "person.identity-duplicate", "error", "identityNumber", {
          received: person.entry.text.identityNumber,
          facts: otherPlace(other, other.entry.cells.identityNumber),
        }),
      );
  }
  return findings;
}
