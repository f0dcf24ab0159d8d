import { textAt, valueAt, type Grid } from "../../grid/grid";
import { cleanText } from "../../text/clean";
import { foldText } from "../../text/fold";
import { readNumber } from "../../text/numbers";
import type { RecognisedSheet } from "../recognised-sheet";
import { monthOfName } from "./sheet-title";

const fewestShared = 2;

/**
 * Whether a sheet taken for a guide may be one more form of its workbook under headers that nobody knows: it is called
 * after a month, or tells other figures of the organisations that `forms` have. One that repeats their figures isn't.
 */
export function holdsUnreadFigures({ grid }: RecognisedSheet, forms: readonly RecognisedSheet[]): boolean {
  const rows = labelledRows(grid);
  if (rows.length === 0 || forms.length === 0) return false;
  const known = figuresByOrganisation(forms);
  const shared = rows.filter(({ label }) => known.has(label));
  const isNew = ({ label, figures }: LabelledRow) =>
    figures.some((figure) => figure > 0 && known.get(label)?.has(figure) !== true);
  if (shared.length >= fewestShared) return shared.some(isNew);
  return monthOfName(grid.name) !== null && forms.some((form) => monthOfName(form.grid.name) !== null);
}

interface LabelledRow {
  readonly label: string;
  readonly figures: readonly number[];
}

/** Rows with figures behind a text; the first number of a row may number it. */
function labelledRows(grid: Grid): LabelledRow[] {
  const rows: LabelledRow[] = [];
  for (const row of grid.values.keys()) {
    const columns = [...(grid.values[row] ?? []).keys()];
    const at = columns.find((column) => /\p{L}{2}/u.test(textAt(grid, row, column)));
    if (at === undefined) continue;
    const figures = columns.filter((column) => column > at).flatMap((column) => figureAt(grid, row, column));
    if (figures.length > 0) rows.push({ label: foldText(cleanText(textAt(grid, row, at))), figures });
  }
  return rows;
}

function figureAt(grid: Grid, row: number, column: number): number[] {
  const reading = readNumber(valueAt(grid, row, column));
  return reading.state === "number" ? [reading.value] : [];
}

/** All figures that the entries of the forms have, by the organisation's folded name. */
function figuresByOrganisation(forms: readonly RecognisedSheet[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { grid, rows, columns } of forms) {
    const naming = columns.find(({ field }) => field === "organisation" || field === "cell");
    if (naming === undefined) continue;
    for (const { row, role } of rows) {
      if (role !== "entry") continue;
      const label = foldText(cleanText(textAt(grid, row, naming.column)));
      const own = found.get(label) ?? new Set<number>();
      for (const { column } of columns) for (const figure of figureAt(grid, row, column)) own.add(figure);
      found.set(label, own);
    }
  }
  return found;
}
