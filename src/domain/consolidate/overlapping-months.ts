import type { ExtractedEntry } from "../extract/extracted-sheet";
import { arrivalDay } from "./arrival";
import { countedWhole, type Because, type SheetDecision } from "./sheet-decision";
import type { SheetUnits } from "./sheet-units";

/** A later form whose months lie within, or partly within, those of an earlier one that doesn't give way to it. */
interface Overlap {
  readonly later: SheetUnits;
  /** Rows of the later form (by their index) whose organisation the earlier one has too. */
  readonly rows: readonly number[];
  readonly relation: "within" | "partly";
}

/** What becomes of an earlier form and of the later ones that its months overlap. */
export interface OverlapDecision {
  readonly earlier: SheetDecision;
  readonly later: ReadonlyMap<SheetUnits, SheetDecision>;
}

/**
 * C15 among files: an earlier count form of more months than the later ones counts instead of them, unless these
 * together have all of its months. Where the months overlap without one containing the other both count, and it
 * is said. `null`: nothing overlaps.
 */
export function decideOverlap(
  sheet: SheetUnits,
  laterSheets: readonly SheetUnits[],
  year: number,
): OverlapDecision | null {
  const overlaps = laterSheets.flatMap((later) => overlapOf(sheet, later, year) ?? []);
  const within = overlaps.filter(({ relation }) => relation === "within");
  const [first] = within.toSorted((one, other) => other.rows.length - one.rows.length);
  if (first === undefined) {
    const [partly] = overlaps;
    if (partly === undefined) return null;
    const because = { ...becauseOf(sheet, partly.later, partly.rows.length), ...doubt("overlap") };
    return { earlier: { ...countedWhole, because }, later: new Map() };
  }
  const shared = sharedRows(sheet, within);
  if (haveAllMonths(sheet, within) && shared.length * 2 >= sheet.units.length) {
    const because = becauseOf(sheet, first.later, shared.length);
    return { earlier: { use: "superseded", leftOut: new Map(), because }, later: new Map() };
  }
  return {
    earlier: countedWhole,
    later: new Map(within.map((overlap) => [overlap.later, givingWay(overlap, sheet)])),
  };
}

function overlapOf(sheet: SheetUnits, later: SheetUnits, year: number): Overlap | null {
  const relation = relationOf(sheet, later, year);
  if (relation === "apart") return null;
  const keys = new Set(sheet.units.flatMap((unit) => unit.keys));
  const rows = later.units.flatMap((unit, row) => (unit.keys.some((key) => keys.has(key)) ? [row] : []));
  return rows.length === 0 ? null : { later, rows, relation };
}

/** Until this day of a month a form is taken for a report of the months before. */
const lastDayOfReport = "10";

function relationOf(sheet: SheetUnits, later: SheetUnits, year: number): Overlap["relation"] | "apart" {
  const own = monthsOfForm(sheet);
  const others = monthsOfForm(later);
  if (others === null) return "apart";
  if (own === null) {
    const arrived = arrivalDay(sheet.placed.file);
    const firstMonth = String(Math.min(...others)).padStart(2, "0");
    const isBefore = arrived !== null && arrived <= `${year}-${firstMonth}-${lastDayOfReport}`;
    return isBefore ? "apart" : "within";
  }
  const shared = [...others].filter((month) => own.has(month)).length;
  // What covers the earlier form has replaced it already.
  if (shared === 0 || shared === own.size) return "apart";
  return shared === others.size ? "within" : "partly";
}

/** The months that a count form's rows stand for; `null`: the whole period. */
export function monthsOfForm({ units }: SheetUnits): ReadonlySet<number> | null {
  const all = units.map(({ months }) => months);
  return all.includes(null) ? null : new Set(all.flatMap((months) => [...(months ?? [])]));
}

const monthsOfYear = 12;

function haveAllMonths(sheet: SheetUnits, within: readonly Overlap[]): boolean {
  const months = new Set(within.flatMap(({ later }) => [...(monthsOfForm(later) ?? [])]));
  const own = monthsOfForm(sheet);
  return own === null ? months.size === monthsOfYear : [...own].every((month) => months.has(month));
}

function sharedRows(sheet: SheetUnits, within: readonly Overlap[]): readonly number[] {
  const keys = new Set(within.flatMap(({ later }) => later.units.flatMap((unit) => unit.keys)));
  return sheet.units.flatMap((unit, row) => (unit.keys.some((key) => keys.has(key)) ? [row] : []));
}

/** The part of a form that another has too. It may be told from its numbers, or from its months, that it is none. */
function givingWay({ later, rows }: Overlap, sheet: SheetUnits): SheetDecision {
  const isCertain = monthsOfForm(sheet) !== null && fits(later, sheet);
  const because = {
    ...becauseOf(later, sheet, rows.length),
    ...(isCertain ? { cause: "months" } : doubt("months")),
  };
  if (rows.length * 2 >= later.units.length) return { use: "duplicate", leftOut: new Map(), because };
  return { use: "counted", leftOut: new Map(rows.map((row) => [row, "duplicate"])), because };
}

/** Whether no organisation has more in the part than in the whole. */
function fits(part: SheetUnits, whole: SheetUnits): boolean {
  const counts = countsByKey(whole);
  return [...countsByKey(part)].every(([key, count]) => count <= (counts.get(key) ?? count));
}

/** Whether organisations that two count forms share have fewer persons in the later one, which stands for more months, or for the whole period. */
export function falls(earlier: SheetUnits, later: readonly SheetUnits[]): boolean {
  const own = monthsOfForm(earlier);
  const isSameMonths = later.some(
    (one) => own !== null && [...own].join() === [...(monthsOfForm(one) ?? [])].join(),
  );
  if (isSameMonths || earlier.placed.extracted.sheet.kind !== "counts") return false;
  const after = new Map<string, number>();
  for (const one of later)
    for (const [key, count] of countsByKey(one)) after.set(key, (after.get(key) ?? 0) + count);
  const shared = [...countsByKey(earlier)].filter(([key]) => after.has(key));
  const before = shared.reduce((sum, [, count]) => sum + count, 0);
  return before > shared.reduce((sum, [key]) => sum + (after.get(key) ?? 0), 0);
}

function countsByKey({ units, placed }: SheetUnits): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [row, unit] of units.entries())
    for (const key of unit.keys)
      counts.set(key, (counts.get(key) ?? 0) + countedOf(placed.extracted.entries[row]));
  return counts;
}

/** What a row counts for: its months, where it has columns of them, whatever it says of the whole. */
function countedOf(entry: ExtractedEntry | undefined): number {
  return entry?.byMonth?.reduce((sum, value) => sum + value, 0) ?? entry?.count ?? 0;
}

function becauseOf(sheet: SheetUnits, other: SheetUnits, shared: number): Because {
  const added = Math.max(0, other.units.length - shared);
  const removed = Math.max(0, sheet.units.length - shared);
  return { other, shared, added, removed, isGuess: false };
}

function doubt(cause: string): Pick<Because, "isDoubtful" | "cause"> {
  return { isDoubtful: true, cause };
}
