import type { SheetToRead } from "../../../application/pane/open-workbook";
import type { CellRange, CellValue, Grid, Workbook } from "../../../domain/grid/grid";
import { stateNamespace } from "../../../domain/report/state/workbook-state";
import type { Requests } from "../requests";
import { readFonts } from "./read-fonts";
import { askStructure, type AskedSheet, type SheetStructure } from "./read-structure";
import { isFormula } from "../cell-text";
import {
  loadFormulas,
  loadNumberFormats,
  loadValues,
  readBlocks,
  type ReadCell,
  type Wanted,
} from "./read-blocks";
import { StylePalette } from "./style-palette";

/**
 * The sheets as grids, in the order asked for, with the parts asked for; one that is gone is left out. With them comes
 * what the workbook says of its version.
 */
export async function readGrids(
  context: Excel.RequestContext,
  requests: Requests,
  asked: readonly SheetToRead[],
): Promise<Workbook> {
  const stateParts = context.workbook.customXmlParts.getByNamespace(stateNamespace);
  stateParts.load("items/id");
  const present = await askStructure(context, requests, asked);
  const [stateText] = stateParts.items.map((part) => part.getXml());
  const filled = present.filter(({ used }) => used !== null);
  const formatted = filled.filter(({ parts }) => parts !== "values");
  const withFormulas = filled.filter(({ parts }) => parts === "formulas");
  const blocks = await readBlocks(context, requests, [
    ...filled.map((sheet) => wantedOf(sheet, loadValues)),
    ...formatted.map((sheet) => wantedOf(sheet, loadNumberFormats)),
    ...withFormulas.map((sheet) => wantedOf(sheet, loadFormulas)),
  ]);
  // Where nothing stood in the sheets, nothing was asked.
  if (stateText && filled.length === 0) await requests.send();
  const palettes = new Map(formatted.map(({ name }) => [name, new StylePalette()]));
  const sent = formatted.filter(({ parts }) => parts === "all");
  await readFonts(
    context,
    requests,
    sent.map((sheet) => wantedOf(sheet, loadNumberFormats)),
    (index, row, column, font) => palettes.get(sent[index]?.name ?? "")?.setFont(row, column, font),
  );
  const grids = new Map<string, Grid>();
  for (const [index, sheet] of filled.entries()) {
    const order = formatted.indexOf(sheet);
    const formats = order < 0 ? [] : (blocks[filled.length + order] ?? []);
    const palette = palettes.get(sheet.name) ?? null;
    const grid = await gridOf(sheet.structure(), blocks[index] ?? [], formats, palette, requests);
    const place = withFormulas.indexOf(sheet);
    const shown = place < 0 ? undefined : blocks[filled.length + formatted.length + place];
    grids.set(sheet.name, shown ? { ...grid, formulas: formulasOf(sheet, shown) } : grid);
  }
  const sheets = present.map(({ name, structure }) => grids.get(name) ?? emptyGrid(structure()));
  return { sheets, ...(stateText && { state: stateText.value }) };
}

function formulasOf({ used }: AskedSheet, shown: readonly ReadCell[][]): NonNullable<Grid["formulas"]> {
  const { top, left } = used ?? nowhere;
  const rows: (string | undefined)[][] = [];
  shown.forEach((line, down) => {
    line.forEach((cell, across) => {
      if (isFormula(cell)) (rows[top + down] ??= [])[left + across] = cell;
    });
  });
  return rows;
}

const nowhere: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

function wantedOf({ name, used }: AskedSheet, load: Wanted["load"]): Wanted {
  return { sheet: name, range: used ?? nowhere, cellBytes: 18, load };
}

/** Without a palette every cell has the plain style. */
async function gridOf(
  structure: SheetStructure,
  values: readonly ReadCell[][],
  formats: readonly ReadCell[][],
  palette: StylePalette | null,
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
      if (palette === null) return;
      const style = palette.index(top + down, left + across, String(formats[down]?.[across] ?? "General"));
      if (style !== 0) look[left + across] = style;
    });
    rows[top + down] = row;
    styles[top + down] = look;
    await requests.pace();
  }
  const grid = { ...emptyGrid(structure), values: rows };
  return palette === null ? grid : { ...grid, styles, palette: palette.styles };
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
