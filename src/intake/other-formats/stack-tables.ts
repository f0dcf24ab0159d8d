import type { CellStyle, Grid, Workbook } from "../../domain/grid/grid";
import { plainStyle } from "../../domain/grid/grid";

/**
 * The tables of a page below each other in one sheet, as Excel opens them: the title of an export often is a table of
 * its own. An empty row between them keeps those apart that have nothing to do with each other.
 */
export function stackTables({ sheets }: Workbook): Workbook {
  const [first, ...others] = sheets;
  if (first === undefined || others.length === 0) return { sheets };
  const values: (Grid["values"][number] | undefined)[] = [];
  const styles: (Grid["styles"][number] | undefined)[] = [];
  // Cells without a style have the first of the palette.
  const palette: CellStyle[] = [plainStyle];
  const merges: Grid["merges"][number][] = [];
  const hiddenRows = new Set<number>();
  for (const grid of sheets) {
    const top = values.length === 0 ? 0 : values.length + 1;
    const offset = palette.length;
    palette.push(...grid.palette);
    grid.values.forEach((row, at) => {
      values[top + at] = row;
      const own = grid.styles[at];
      styles[top + at] = row?.map((_, column) => offset + (own?.[column] ?? 0));
    });
    for (const { top: start, bottom, left, right } of grid.merges)
      merges.push({ top: top + start, bottom: top + bottom, left, right });
    for (const row of grid.hiddenRows) hiddenRows.add(top + row);
  }
  return { sheets: [{ ...first, values, styles, palette, merges, hiddenRows }] };
}
