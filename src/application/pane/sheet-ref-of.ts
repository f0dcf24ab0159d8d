import type { PlacedSheet } from "../../domain/consolidate/placed-sheet";
import type { SheetRef } from "./session-view";

/** By what the pane speaks of a sheet. */
export function refOf({ file, extracted: { sheet } }: PlacedSheet): SheetRef {
  const { grid, table } = sheet;
  return { file: file.file, sheet: grid.name, ...(table !== undefined && { table }) };
}
