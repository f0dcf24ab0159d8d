import { groupBy } from "../check/group-by";
import { shapeOf } from "../recognise/sheet/cell-shape";
import type { PlacedSheet } from "./placed-sheet";

/**
 * C7 among count forms of one sheet: a small table that breaks the persons of another down by something else than
 * organisations (months, sexes) repeats them; it is a cross-check. Tables of other organisations add up (C6).
 */
export function sideForms(forms: readonly PlacedSheet[]): ReadonlySet<PlacedSheet> {
  const side = new Set<PlacedSheet>();
  const bySheet = groupBy(forms, ({ fileIndex, extracted }) =>
    JSON.stringify([fileIndex, extracted.sheet.grid.name]),
  );
  for (const tables of bySheet.values()) {
    const filled = tables.filter(({ extracted }) => extracted.entries.length > 0);
    if (filled.length < 2) continue;
    const [main] = filled.toSorted(
      (one, other) => unitShare(other) - unitShare(one) || sizeOf(other) - sizeOf(one),
    );
    for (const table of filled)
      if (main !== undefined && table !== main && repeats(table, main)) side.add(table);
  }
  return side;
}

const mostly = 0.5;

/** Labels that name no organisations beside ones that do; where neither does, the same number of persons. */
function repeats(table: PlacedSheet, main: PlacedSheet): boolean {
  if (unitShare(table) >= mostly) return false;
  return unitShare(main) >= mostly || sumOf(table) === sumOf(main);
}

function unitShare({ extracted: { entries } }: PlacedSheet): number {
  const units = entries.filter(
    ({ text: { organisation, name, cell } }) => shapeOf(organisation || name || cell) === "unit",
  );
  return entries.length === 0 ? 0 : units.length / entries.length;
}

function sizeOf({ extracted }: PlacedSheet): number {
  return extracted.entries.length;
}

function sumOf({ extracted }: PlacedSheet): number {
  return extracted.entries.reduce((sum, { count }) => sum + count, 0);
}
