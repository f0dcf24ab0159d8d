import type { PartialDate } from "../extract/partial-date";
import type { Finding } from "../finding";
import { foldText } from "../text/fold";
import type { CountedPerson } from "./counted-person";
import { birthKey, identityKey, isSameName } from "./person-key";
import { personFinding } from "./person-row";
import { writtenBirth } from "./written";

/** A person who was admitted in an earlier year, as the consolidated workbook of that year has it. */
export interface PreviousPerson {
  readonly year: number;
  readonly name: string;
  readonly born: PartialDate | null;
  readonly identityNumber: string;
  readonly committee: string | null;
  readonly organisation: string;
  /** Where the sender of that year wrote it. */
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Looks persons up among those of earlier years: by identity number first. */
export interface PreviousIndex {
  readonly find: (
    person: CountedPerson,
  ) => { readonly by: "identity" | "birth"; readonly before: PreviousPerson } | null;
}

/** Of several years the latest is told. */
export function indexPrevious(persons: readonly PreviousPerson[]): PreviousIndex {
  const byIdentity = new Map<string, PreviousPerson>();
  const byBirth = new Map<string, PreviousPerson[]>();
  for (const person of persons.toSorted((one, other) => other.year - one.year)) {
    const identity = identityKey(person.identityNumber);
    if (identity !== null && !byIdentity.has(identity)) byIdentity.set(identity, person);
    const birth = birthKey(identified(person), scopeOf(person.committee, person.organisation));
    if (birth !== null) byBirth.set(birth, [...(byBirth.get(birth) ?? []), person]);
  }
  return {
    find: ({ entry, committee }) => {
      const identity = identityKey(entry.text.identityNumber);
      const same = identity === null ? undefined : byIdentity.get(identity);
      if (same !== undefined) return { by: "identity", before: same };
      const birth = birthKey(entry, scopeOf(committee, entry.text.organisation));
      const namesakes = birth === null ? [] : (byBirth.get(birth) ?? []);
      const before = namesakes.find(({ name }) => isSameName(name, entry.text.name));
      return before === undefined ? null : { by: "birth", before };
    },
  };
}

/**
 * P11: a person who counts now and was admitted in an earlier year already: by identity number an error, by folded
 * name and birth a warning; both places. Births known by year or month only are compared within an organisation.
 */
export function findAdmittedBefore(persons: readonly CountedPerson[], index: PreviousIndex): Finding[] {
  return persons.flatMap((person) => {
    const found = index.find(person);
    return found === null ? [] : [admittedBefore(person, found.by, found.before)];
  });
}

function admittedBefore(person: CountedPerson, by: "identity" | "birth", before: PreviousPerson): Finding {
  const { text, born } = person.entry;
  const facts = {
    ...previousPlace(before),
    ...(person.isDistinct === true && { settled: "distinct" }),
  };
  if (by === "identity")
    return personFinding(
      person,
      "person.identity-duplicate",
      person.isDistinct ? "info" : "error",
      "identityNumber",
      {
        received: text.identityNumber,
        facts,
      },
    );
  return personFinding(person, "person.duplicate", person.isDistinct ? "info" : "warning", "name", {
    received: text.name,
    facts: { ...(born !== null && { born: writtenBirth(born) }), ...facts },
  });
}

/** The place of an earlier year, as facts of a finding. */
export function previousPlace(before: PreviousPerson): NonNullable<Finding["facts"]> {
  const { year, name, committee, file, sheet, cell } = before;
  return {
    otherYear: String(year),
    otherFile: file,
    otherSheet: sheet,
    otherCell: cell,
    otherName: name,
    ...(committee !== null && { otherCommittee: committee }),
  };
}

function identified({ name, born, identityNumber }: PreviousPerson) {
  return { born, text: { name, identityNumber } };
}

function scopeOf(committee: string | null, organisation: string): string {
  return `${committee ?? ""}/${foldText(organisation)}`;
}
