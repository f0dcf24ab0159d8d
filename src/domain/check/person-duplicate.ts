import type { Finding } from "../finding";
import { foldText } from "../text/fold";
import { otherPlace, type CountedPerson } from "./counted-person";
import { personFinding } from "./person-row";
import { writtenBirth } from "./written";

/**
 * P9: the same folded name and birth date twice among the rows that count: a warning at each later place,
 * in the given order. Births known by year or month only are compared within a committee: over a province
 * namesakes of one year are common.
 */
export function findPersonDuplicates(persons: readonly CountedPerson[]): Finding[] {
  const first = new Map<string, CountedPerson>();
  const findings: Finding[] = [];
  for (const person of persons) {
    const { born, text } = person.entry;
    const name = foldText(text.name);
    if (born === null || name === "") continue;
    const scope = born.day === null ? (person.committee ?? "") : "";
    const key = `${scope}|${writtenBirth(born)}|${name}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, person);
    else
      findings.push(
        personFinding(person, "person.duplicate", "warning", "name", {
          received: text.name,
          facts: { born: writtenBirth(born), ...otherPlace(other, other.entry.cells.name) },
        }),
      );
  }
  return findings;
}
