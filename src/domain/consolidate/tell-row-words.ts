import {
  indexPrevious,
  previousPlace,
  type PreviousIndex,
  type PreviousPerson,
} from "../check/admitted-before";
import { otherPlace } from "../check/counted-person";
import { identityKey } from "../check/person-key";
import { personFinding } from "../check/person-row";
import { writtenBirth } from "../check/written";
import type { Finding } from "../finding";
import { asToldEarlier } from "./carry-findings";
import { countedPerson } from "./check-rows";
import type { CountedRow } from "./count-rows";
import type { PlacedSheet } from "./placed-sheet";

/** P12, P14: every row that doesn't count because the user said so, and why: information at its place. */
export function tellRowWords(
  rows: readonly CountedRow[],
  previous: readonly PreviousPerson[],
  sheets: readonly PlacedSheet[],
): Finding[] {
  if (rows.every(({ entry }) => entry.said === undefined)) return [];
  const index = indexPrevious(previous);
  const told = rows.flatMap((row, at): Finding[] => {
    const { reason } = row.entry;
    if (reason === "same-person" && row.other !== undefined) return [samePerson(row, row.other)];
    if (reason === "admitted-before") return [admittedBefore(row, index)];
    return reason === "by-hand" ? [leftOutByHand(row, at + 1)] : [];
  });
  return [...asToldEarlier(told, sheets)];
}

function samePerson(row: CountedRow, other: CountedRow): Finding {
  const identity = identityKey(row.source.text.identityNumber);
  const isByNumber = identity !== null && identity === identityKey(other.source.text.identityNumber);
  const field = isByNumber ? "identityNumber" : "name";
  return repetition(row, field, {
    settled: "same-person",
    ...otherPlace(countedPerson(other), other.source.cells[field]),
  });
}

/** The workbook of that year need not be here any more. */
function admittedBefore(row: CountedRow, index: PreviousIndex): Finding {
  const found = index.find(countedPerson(row));
  return repetition(row, found?.by === "identity" ? "identityNumber" : "name", {
    settled: "admitted-before",
    ...(found !== null && previousPlace(found.before)),
  });
}

function repetition(
  row: CountedRow,
  field: "identityNumber" | "name",
  facts: NonNullable<Finding["facts"]>,
): Finding {
  const { text, born } = row.source;
  const isByNumber = field === "identityNumber";
  const rule = isByNumber ? "person.identity-duplicate" : "person.duplicate";
  return personFinding(countedPerson(row), rule, "info", field, {
    received: text[field],
    facts: { ...(!isByNumber && born !== null && { born: writtenBirth(born) }), ...facts },
  });
}

/** `number`: of the row in `DuLieu`, by which it is found there. */
function leftOutByHand({ entry, placed }: CountedRow, number: number): Finding {
  const { file, sheet, cell, count } = entry;
  const name = entry.name || entry.organisation || entry.cellName;
  return {
    rule: "row.by-hand",
    severity: "info",
    ...(placed.committee !== null && { committee: placed.committee }),
    where: { file, sheet, ...(cell !== "" && { cell }) },
    facts: { cause: "left-out", persons: count, row: number, ...(name !== "" && { name }) },
  };
}
