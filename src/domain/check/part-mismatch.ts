import type { ExtractedEntry, ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { sumOfMonths } from "./own-figures";
import { totalFinding } from "./total-mismatch";

const parts = ["female", "ethnicMinority", "religious", "youthUnion"] as const;

/** X6: more women, or others of a part, than persons in a row of a count form: an error at the part. */
export function checkParts(extracted: ExtractedSheet, committee: string | null): Finding[] {
  if (extracted.sheet.kind !== "counts") return [];
  const unreadable = new Set(
    extracted.findings.flatMap(({ rule, where }) => (rule === "number.unreadable" ? [where.cell] : [])),
  );
  // What couldn't be read was flagged, and counts as 0: nothing exceeds it.
  const readable = extracted.entries.filter(
    ({ cells: { admitted } }) => admitted === undefined || !unreadable.has(admitted),
  );
  return readable.flatMap((entry) =>
    parts.flatMap((figure) => partFinding(extracted, committee, entry, figure) ?? []),
  );
}

function partFinding(
  extracted: ExtractedSheet,
  committee: string | null,
  entry: ExtractedEntry,
  figure: (typeof parts)[number],
): Finding | null {
  const value = entry[figure];
  const cell = entry.cells[figure];
  const whole = sumOfMonths(entry) || entry.count;
  if (value === null || cell === undefined || value <= whole || !saysPersons(entry)) return null;
  const declared = { cell, value, written: String(value), figure, of: "entry" } as const;
  return totalFinding(extracted, committee, declared, whole, { cause: "part" });
}

/** A form without the number of persons has nothing to exceed. */
function saysPersons({ cells, byMonth }: ExtractedEntry): boolean {
  return cells.admitted !== undefined || byMonth !== null;
}
