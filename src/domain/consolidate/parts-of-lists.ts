import type { ExtractedEntry } from "../extract/extracted-sheet";
import { monthOf } from "../calendar";
import { foldText } from "../text/fold";
import type { SheetUnits } from "./sheet-units";
import type { UnitPlace } from "./unit-index";

/**
 * C5 the other way round: a later list of some organisations only, in which half or more of what an earlier one has of
 * them came again, is these organisations' revision: their rows that didn't come again give way too, but for those of
 * months that the later list has nobody of. Gives these rows.
 */
export function goneFromParts(
  sheet: SheetUnits,
  matches: ReadonlyMap<number, UnitPlace>,
  parts: ReadonlySet<SheetUnits>,
): readonly number[] {
  const gone = new Set<number>();
  for (const part of parts) {
    const rowsOfPart = part.placed.extracted.entries;
    const keyOf = commonKey(rowsOfPart);
    if (keyOf === null || sheet.placed.extracted.sheet.kind !== "list") continue;
    const organisations = new Set(rowsOfPart.map(keyOf));
    const months = new Set(rowsOfPart.map(monthOfRow));
    const own = sheet.placed.extracted.entries.flatMap((entry, row) =>
      organisations.has(keyOf(entry)) && months.has(monthOfRow(entry)) ? [row] : [],
    );
    const again = own.filter((row) => matches.get(row)?.sheet === part);
    // All of an earlier list of these organisations alone would have been replaced already.
    if (again.length * 2 < own.length) continue;
    for (const row of own) if (!matches.has(row)) gone.add(row);
  }
  return [...gone];
}

type KeyOf = (entry: ExtractedEntry) => string;

/** What every row of a part names: its organisation, else its cell; `null` where a row names neither. */
function commonKey(entries: readonly ExtractedEntry[]): KeyOf | null {
  const keys: readonly KeyOf[] = [
    ({ text }) => foldText(text.organisation),
    ({ text }) => foldText(text.cell),
  ];
  return keys.find((keyOf) => entries.every((entry) => keyOf(entry) !== "")) ?? null;
}

/** 0 where the row has no day. */
function monthOfRow({ admissionDate }: ExtractedEntry): number {
  return admissionDate === null ? 0 : monthOf(admissionDate);
}
