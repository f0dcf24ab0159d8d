import { keepOtherMonths } from "./months-of-lists";
import { goneFromParts } from "./parts-of-lists";
import { decideOverlap, falls } from "./overlapping-months";
import type { SheetUnits } from "./sheet-units";
import { sharedBySheet, type Because, type Decisions, type SheetDecision } from "./sheet-decision";
import { createUnitIndex, type UnitPlace } from "./unit-index";

/**
 * C4–C6 among the files of one committee, given from the earliest to the latest. Seen from the latest: an
 * earlier sheet whose content came again is a duplicate; one of whose rows half or more came again is superseded;
 * where a later small sheet repeats rows of a large one, only these rows give way; the rest adds up. Months that
 * two files both have never add up unsaid (C15). What a replaced sheet would have replaced stays replaced (C20).
 */
export function decideAcrossFiles(
  files: readonly (readonly SheetUnits[])[],
  decisions: Decisions,
  counted: (sheet: SheetUnits) => SheetDecision,
  year: number,
): void {
  const later: SheetUnits[] = [];
  const index = createUnitIndex();
  const replaced = createReplaced();
  const byContent = new Map<string, SheetUnits>();
  const copies = new Map<SheetUnits, SheetUnits[]>();
  const replacing = new Set<SheetUnits>();
  for (const sheets of files.toReversed()) {
    const accepted: SheetUnits[] = [];
    const givenUp: SheetUnits[] = [];
    for (const sheet of sheets) {
      const decision = counted(sheet);
      if (decision.use !== "counted" || sheet.units.length === 0) continue;
      const same = byContent.get(sheet.content);
      if (same !== undefined) {
        copies.set(same, [...(copies.get(same) ?? []), sheet]);
        decisions.set(sheet, duplicateOf(same, sheet.units.length));
        continue;
      }
      const standing = later.filter((one) => counted(one).use === "counted");
      let next = decide(sheet, decision, index.match(sheet, decision.leftOut), standing);
      const overlap = next.use === "counted" ? decideOverlap(sheet, standing, year) : null;
      if (overlap !== null) {
        if (overlap.earlier.because !== null) next = overlap.earlier;
        for (const [other, givingWay] of overlap.later) decisions.set(other, givingWay);
        if (overlap.later.size > 0) replacing.add(sheet);
      }
      if (next.use === "counted") next = replaced.decide(sheet, next, counted);
      if (next !== decision && next.because !== null) replacing.add(next.because.other);
      decisions.set(sheet, next);
      if (next.use === "counted") accepted.push(sheet);
      if (next.use === "superseded" || next.leftOut.size > decision.leftOut.size) givenUp.push(sheet);
    }
    for (const sheet of givenUp) replaced.add(sheet);
    for (const sheet of accepted) {
      byContent.set(sheet.content, sheet);
      index.add(sheet, counted(sheet).leftOut);
      later.push(sheet);
    }
  }
  for (const [latest, others] of copies)
    if (!replacing.has(latest)) countTheFirst(latest, others, decisions, counted);
}

/** Sheets that were replaced, all or some of their rows: what they would have replaced must not come back by their going (C20). */
function createReplaced() {
  const index = createUnitIndex();
  const sheets: SheetUnits[] = [];
  return {
    add(sheet: SheetUnits): void {
      index.add(sheet, new Map());
      sheets.push(sheet);
    },
    decide(
      sheet: SheetUnits,
      before: SheetDecision,
      counted: (sheet: SheetUnits) => SheetDecision,
    ): SheetDecision {
      if (sheets.length === 0) return before;
      const next = decide(sheet, before, index.match(sheet, before.leftOut), sheets);
      if (next === before || next.because === null) return before;
      const { other: last, others: gone = [last] } = next.because;
      const inForce = new Set(
        gone.flatMap((one) => {
          const { use, because } = counted(one);
          const instead = because === null ? [] : (because.others ?? [because.other]);
          return use === "counted" ? [one, ...instead] : instead;
        }),
      );
      const [other] = inForce;
      if (other === undefined) return before;
      const because: Because = {
        ...{ other, others: [...inForce], isGuess: false },
        ...{ shared: next.leftOut.size, added: other.units.length },
        removed: sheet.units.length - next.leftOut.size,
      };
      return next.use === "counted" ? { ...next, because } : { ...next, use: "superseded", because };
    },
  };
}

function decide(
  sheet: SheetUnits,
  before: SheetDecision,
  matches: ReadonlyMap<number, UnitPlace>,
  later: readonly SheetUnits[],
): SheetDecision {
  const size = sheet.units.length - before.leftOut.size;
  const bySheet = sharedBySheet(matches);
  const [most] = bySheet;
  if (most === undefined) return before;
  const because: Because = {
    other: most.sheet,
    shared: matches.size,
    added: most.sheet.units.length - most.shared,
    removed: size - matches.size,
    isGuess: false,
  };
  if (matches.size * 2 >= size) {
    const kept = keepOtherMonths(sheet, matches, later);
    if (kept !== null) {
      const { leftOut, isDoubtful } = kept;
      return {
        use: "counted",
        leftOut: new Map([...before.leftOut, ...leftOut]),
        because: { ...because, isDoubtful },
      };
    }
    const otherRows = bySheet.reduce((sum, { sheet: other }) => sum + other.units.length, 0);
    const isSame =
      matches.size === size &&
      otherRows === size &&
      [...matches].every(([row, place]) => sheet.units[row]?.content === place.unit.content);
    if (isSame) return { use: "duplicate", leftOut: new Map(), because };
    const others = bySheet.map((one) => one.sheet);
    const isDoubtful = falls(sheet, others);
    return {
      use: "superseded",
      leftOut: new Map(),
      because: { ...because, others, ...(isDoubtful && { isDoubtful, cause: "falls" }) },
    };
  }
  const small = new Set(
    bySheet.filter((one) => one.shared * 2 >= one.sheet.units.length).map((one) => one.sheet),
  );
  const rows = [...matches].filter(([, place]) => small.has(place.sheet)).map(([row]) => row);
  if (rows.length === 0) return before;
  const gone = goneFromParts(sheet, matches, small).filter((row) => !before.leftOut.has(row));
  const leftOut = new Map([
    ...before.leftOut,
    ...[...rows, ...gone].map((row) => [row, "superseded"] as const),
  ]);
  const told = { ...because, shared: rows.length };
  return {
    use: "counted",
    leftOut,
    because: gone.length === 0 ? told : { ...told, gone: gone.length, isDoubtful: true, cause: "part" },
  };
}

function duplicateOf(other: SheetUnits, shared: number): SheetDecision {
  const because = { other, shared, added: 0, removed: 0, isGuess: false };
  return { use: "duplicate", leftOut: new Map(), because };
}

/**
 * Of copies it doesn't matter for any number which one counts; for the reader the first is the submission and
 * the further ones are the copies.
 */
function countTheFirst(
  latest: SheetUnits,
  copies: readonly SheetUnits[],
  decisions: Decisions,
  counted: (sheet: SheetUnits) => SheetDecision,
): void {
  const first = copies.at(-1);
  const kept = counted(latest);
  if (first === undefined || kept.use !== "counted" || kept.leftOut.size > 0) return;
  decisions.set(first, kept);
  for (const copy of [latest, ...copies.slice(0, -1)])
    decisions.set(copy, duplicateOf(first, copy.units.length));
}
