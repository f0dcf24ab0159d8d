import type { CellRange, CellValue, Grid, Workbook } from "../../../domain/grid/grid";
import type { Requests } from "../requests";
import { readFonts } from "./read-fonts";
import { readStructure, type SheetStructure } from "./read-structure";
import { loadNumberFormats, loadValues, readBlocks, type ReadCell } from "./read-blocks";
import { StylePalette } from "./style-palette";

/** The sheets as grids, in the order asked for; one that is gone is left out. */
export async function readGrids(
  context: Excel.RequestContext,
  requests: Requests,
  names: readonly string[],
): Promise<Workbook> {
  const structures = await readStructure(context, requests, names);
  const filled = structures.filter(({ used }) => used !== null);
  const wanted = filled.map(({ name, used }) => ({ sheet: name, range: used ?? nowhere, cellBytes: 18 }));
  const values = await readBlocks(context, requests, wanted, loadValues);
  const formats = await readBlocks(context, requests, wanted, loadNumberFormats);
  const palettes = filled.map(() => new StylePalette());
  await readFonts(context, requests, wanted, (index, row, column, font) => {
    palettes[index]?.setFont(row, column, font);
  });
  const grids = new Map<string, Grid>();
  for (const [index, structure] of filled.entries()) {
    const palette = palettes[index] ?? new StylePalette();
    grids.set(
      structure.name,
      await gridOf(structure, values[index] ?? [], formats[index] ?? [], palette, requests),
    );
  }
  return { sheets: structures.map((structure) => grids.get(structure.name) ?? emptyGrid(structure)) };
}

const nowhere: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

async function gridOf(
  structure: SheetStructure,
  values: readonly ReadCell[][],
  formats: readonly ReadCell[][],
  palette: StylePalette,
  requests: Requests,
): Promise<Grid> {
  const { top, left } = structure.used ?? nowhere;
  const rows: (CellValue | undefined)[][] = [];
  const styles: (number | undefined)[][] = [];
  for (const [down, line] of values.entries()) {
    const row: (CellValue | undefined)[] = [];
    const look: (number | undefined)[] = [];
    line.forEach((value, across) => {
      row[left + across] = cellValue(value);
      const style = palette.index(top + down, left + across, String(formats[down]?.[across] ?? "General"));
      if (style !== 0) look[left + across] = style;
    });
    rows[top + down] = row;
    styles[top + down] = look;
    await requests.pace();
  }
  return { ...emptyGrid(structure), values: rows, styles, palette: palette.styles };
}

function emptyGrid({ name, visibility, date1904, merges, hiddenRows, hiddenColumns }: SheetStructure): Grid {
  const palette = new StylePalette().styles;
  return { name, visibility, date1904, values: [], styles: [], palette, merges, hiddenRows, hiddenColumns };
}

/** Excel gives errors as texts; a text that says the same means the same to a reader. */
const errorSign = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!)$/;

function cellValue(value: ReadCell): CellValue {
  if (value === "") return null;
  return typeof value === "string" && errorSign.test(value) ? { error: value } : value;
}
