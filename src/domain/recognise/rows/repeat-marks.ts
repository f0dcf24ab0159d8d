import type { CellValue, Grid } from "../../grid/grid";
import { textAt, valueAt } from "../../grid/grid";
import { cleanText } from "../../text/clean";
import type { Field, RecognisedColumn, RecognisedRow, RepeatMark } from "../recognised-sheet";

/** `"`, `''`, `〃`, `//`, `nt`, `-nt-`, `n.t.`, `như trên`: the same as above. */
const mark = /^[-–—\s(]*(["“”„″〃]{1,4}|['’‘´`]{2,4}|\/\/|,,|n[.\s]?t|như trên|nhu tren)[-–—\s.)]*$/iu;
const longestMark = 14;

export function saysAsAbove(value: CellValue): boolean {
  return typeof value === "string" && value.length <= longestMark && mark.test(cleanText(value));
}

/** Whoever stands there has these alone. */
const ownOfPerson: ReadonlySet<Field> = new Set<Field>(["number", "name", "identityNumber", "cardNumber"]);

/**
 * R27: the cells of a list that say "as above", and the sheet with what stands above in them. Taken from the row of the
 * person right above, of the same group; where nothing stands there the cell is empty, and named.
 */
export function fillRepeats(
  grid: Grid,
  columns: readonly RecognisedColumn[],
  rows: readonly RecognisedRow[],
): { readonly grid: Grid; readonly repeats: readonly RepeatMark[] } {
  const repeats: RepeatMark[] = [];
  const values: (Grid["values"][number] | undefined)[] = [...grid.values];
  const styles: (Grid["styles"][number] | undefined)[] = [...grid.styles];
  const filled = { ...grid, values, styles };
  for (const { column, field } of columns) {
    if (field === null || ownOfPerson.has(field)) continue;
    let above: number | null = null;
    for (const { row, role } of rows) {
      if (role === "group") above = null;
      if (role !== "entry") continue;
      if (saysAsAbove(valueAt(grid, row, column))) {
        const from = above === null ? null : topOf(filled, above, column);
        const isFound = from !== null && cleanText(textAt(filled, from, column)) !== "";
        repeats.push({ row, column, written: textAt(grid, row, column), isFound });
        values[row] = withCell(values[row], column, isFound ? valueAt(filled, from, column) : null);
        styles[row] = withCell(styles[row], column, isFound ? (styles[from]?.[column] ?? 0) : 0);
      }
      above = row;
    }
  }
  return repeats.length === 0 ? { grid, repeats } : { grid: filled, repeats };
}

/** Of cells merged down the value stands in the first. */
function topOf({ merges }: Grid, row: number, column: number): number {
  const merge = merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return merge?.top ?? row;
}

function withCell<Cell>(
  row: readonly (Cell | undefined)[] | undefined,
  column: number,
  cell: Cell,
): (Cell | undefined)[] {
  const changed = [...(row ?? [])];
  changed[column] = cell;
  return changed;
}
