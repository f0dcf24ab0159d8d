import type { SheetUnits, Unit } from "./sheet-units";

/** A row that stands in an accepted sheet. */
export interface UnitPlace {
  readonly sheet: SheetUnits;
  readonly unit: Unit;
}

/** The rows of the sheets accepted so far, to be asked which rows of a further sheet they repeat. */
export interface UnitIndex {
  readonly add: (sheet: SheetUnits, leftOut: ReadonlyMap<number, unknown>) => void;
  readonly remove: (sheet: SheetUnits) => void;
  /** For each row of the sheet the accepted row that it repeats; each accepted row answers once. */
  readonly match: (sheet: SheetUnits, leftOut: ReadonlyMap<number, unknown>) => Map<number, UnitPlace>;
}

export function createUnitIndex(): UnitIndex {
  const placesByKey = new Map<string, UnitPlace[]>();
  const removed = new Set<SheetUnits>();
  return {
    add(sheet, leftOut) {
      removed.delete(sheet);
      for (const [index, unit] of sheet.units.entries()) {
        if (leftOut.has(index)) continue;
        const place = { sheet, unit };
        for (const key of unit.keys) {
          const places = placesByKey.get(key);
          if (places === undefined) placesByKey.set(key, [place]);
          else places.push(place);
        }
      }
    },
    remove: (sheet) => void removed.add(sheet),
    match(sheet, leftOut) {
      const used = new Set<UnitPlace>();
      const matches = new Map<number, UnitPlace>();
      for (const [index, unit] of sheet.units.entries()) {
        if (leftOut.has(index)) continue;
        const isFree = (one: UnitPlace) =>
          !used.has(one) && !removed.has(one.sheet) && standsFor(one.unit, unit);
        const place = findByKeys(placesByKey, unit.keys, isFree);
        if (place === undefined) continue;
        used.add(place);
        matches.set(index, place);
      }
      return matches;
    },
  };
}

/** By the strongest key first. */
function findByKeys(
  placesByKey: ReadonlyMap<string, readonly UnitPlace[]>,
  keys: readonly string[],
  isFree: (place: UnitPlace) => boolean,
): UnitPlace | undefined {
  for (const key of keys) {
    const place = placesByKey.get(key)?.find(isFree);
    if (place !== undefined) return place;
  }
  return undefined;
}

/**
 * Whether an accepted row covers all months of another, of which no part can give way. A row for the whole period isn't covered by one for a
 * single month: a form for June doesn't replace the half year's.
 */
function standsFor(accepted: Unit, other: Unit): boolean {
  const { months } = accepted;
  if (months === null) return true;
  if (other.months === null) return months.size > 1 && !accepted.isSpan;
  const covered = [...other.months].filter((month) => months.has(month)).length;
  if (covered === other.months.size) return true;
  // Columns of months that begin alike are two versions of one form, also if the later has fewer of them.
  const isVersion = months.size > 1 && !accepted.isSpan && !other.isSpan;
  return isVersion && Math.min(...months) === Math.min(...other.months);
}
