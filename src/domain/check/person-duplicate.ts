import type { Finding } from "../finding";
import { otherPlace, type CountedPerson } from "./counted-person";
import { birthKey, isSameName } from "./person-key";
import { personFinding } from "./person-row";
import { writtenBirth } from "./written";

/**
 * P9: the same folded name and birth date twice among the rows that count: a warning at each later place,
 * in the given order; information where the user said that both are two persons (P12). Births known by year or month
 * only are compared within a committee.
 */
export function findPersonDuplicates(persons: readonly CountedPerson[]): Finding[] {
  const before = new Map<string, CountedPerson[]>();
  const findings: Finding[] = [];
  for (const person of persons) {
    const { born, text } = person.entry;
    const key = birthKey(person.entry, person.committee ?? "");
    if (key === null || born === null) continue;
    const known = before.get(key) ?? [];
    const other = otherOf(person, known);
    if (known.length === 0) before.set(key, known);
    // One row of each person who is told apart is enough to compare the next with.
    if (other === undefined || person.isDistinct === true) known.push(person);
    if (other === undefined) continue;
    const isSettled = person.isDistinct === true && other.isDistinct === true;
    findings.push(
      personFinding(person, "person.duplicate", isSettled ? "info" : "warning", "name", {
        received: text.name,
        facts: {
          born: writtenBirth(born),
          ...otherPlace(other, other.entry.cells.name),
          ...(isSettled && { settled: "distinct" }),
        },
      }),
    );
  }
  return findings;
}

/** Somebody of whom it isn't said that they are another goes first. */
function otherOf(person: CountedPerson, known: readonly CountedPerson[]): CountedPerson | undefined {
  const same = known.filter(({ entry }) => isSameName(entry.text.name, person.entry.text.name));
  return same.find(({ isDistinct }) => isDistinct !== true) ?? same[0];
}
