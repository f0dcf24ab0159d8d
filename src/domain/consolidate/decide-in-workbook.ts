import type { SheetUnits } from "./sheet-units";
import { countedWhole, sharedBySheet, type Decisions, type SheetDecision } from "./sheet-decision";
import { createUnitIndex, type UnitIndex, type UnitPlace } from "./unit-index";

/**
 * C4–C6 among the sheets of one workbook for one committee: the largest first, a sheet that it contains is a
 * duplicate (month sheets beside a year sheet), two versions of one list leave the one further right, repeated
 * rows count once, and the rest adds up.
 */
export function decideInWorkbook(sheets: readonly SheetUnits[], decisions: Decisions): void {
  const index = createUnitIndex();
  const sorted = sheets.toSorted(
    (one, other) =>
      breadth(other) - breadth(one) ||
      other.units.length - one.units.length ||
      one.placed.sheetIndex - other.placed.sheetIndex,
  );
  const byContent = new Map<string, SheetUnits>();
  for (const sheet of sorted) {
    const same = sheet.units.length === 0 ? undefined : byContent.get(sheet.content);
    const decision = same === undefined ? decide(sheet, index, decisions) : duplicateOf(sheet, same);
    decisions.set(sheet, decision);
    if (decision.use === "counted") {
      byContent.set(sheet.content, sheet);
      index.add(sheet, decision.leftOut);
    }
  }
}

function decide(sheet: SheetUnits, index: UnitIndex, decisions: Decisions): SheetDecision {
  const size = sheet.units.length;
  const matches = index.match(sheet, new Map());
  const [most] = sharedBySheet(matches);
  if (most === undefined) return countedWhole;
  if (matches.size * 2 < size) return withoutSameRows(sheet, matches);
  const because = {
    other: most.sheet,
    shared: most.shared,
    added: most.sheet.units.length - most.shared,
    removed: size - matches.size,
    isGuess: true,
  };
  const isContained = matches.size === size;
  const isSmaller = size < most.sheet.units.length || breadth(sheet) < breadth(most.sheet);
  const isVersion = most.shared * 2 >= Math.max(size, most.sheet.units.length);
  if (isVersion && !(isContained && isSmaller)) {
    if (sheet.placed.sheetIndex < most.sheet.placed.sheetIndex)
      return { use: "superseded", leftOut: new Map(), because };
    index.remove(most.sheet);
    const turned = { ...because, other: sheet, added: because.removed, removed: because.added };
    decisions.set(most.sheet, { use: "superseded", leftOut: new Map(), because: turned });
    return countedWhole;
  }
  if (isContained) return { use: "duplicate", leftOut: new Map(), because };
  return { use: "counted", leftOut: repeated(matches), because: { ...because, shared: matches.size } };
}

/** C6: of rows that stand in two sheets word by word, persons known by more than their name, one counts. */
function withoutSameRows(sheet: SheetUnits, matches: ReadonlyMap<number, UnitPlace>): SheetDecision {
  const same = new Map(
    [...matches].filter(([row, { unit }]) => {
      const own = sheet.units[row];
      return own?.isKnownPerson === true && own.content === unit.content;
    }),
  );
  const [most] = sharedBySheet(same);
  if (most === undefined) return countedWhole;
  const because = {
    other: most.sheet,
    shared: same.size,
    added: most.sheet.units.length - most.shared,
    removed: sheet.units.length - same.size,
    isGuess: true,
  };
  return { use: "counted", leftOut: repeated(same), because };
}

function duplicateOf(sheet: SheetUnits, other: SheetUnits): SheetDecision {
  const because = { other, shared: sheet.units.length, added: 0, removed: 0, isGuess: false };
  return { use: "duplicate", leftOut: new Map(), because };
}

function repeated(matches: ReadonlyMap<number, UnitPlace>): ReadonlyMap<number, "duplicate"> {
  return new Map([...matches.keys()].map((row) => [row, "duplicate"]));
}

/** How many months the rows stand for: a year's form goes before a month's. */
function breadth(sheet: SheetUnits): number {
  return sheet.units.reduce((most, unit) => Math.max(most, unit.months?.size ?? 13), 0);
}
