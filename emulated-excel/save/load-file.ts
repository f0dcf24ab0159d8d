import type { CellValue, Grid } from "../../src/domain/grid/grid";
import { isCellError } from "../../src/domain/grid/grid";
import { openFile } from "../../src/intake/open-file";
import { formulaEngine } from "../formulas/engine";
import type { CellContent } from "../model/content";
import { ErrorValue, errorCodes } from "../model/content";
import { changeBands } from "../model/bands";
import { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { readDetails } from "./file-details";

/**
 * A workbook of any file that the product reads: values, formulas, tables, names, merges, sizes, hidden rows, number
 * formats and bold letters; without its other formats, its rules and its charts. Or why it can't be read.
 */
export async function loadFile(name: string, bytes: Uint8Array): Promise<Workbook | string> {
  const opened = await openFile(name, bytes);
  if (opened.state === "refused") return `${opened.rule}: ${opened.cause}`;
  const workbook = new Workbook(name, formulaEngine);
  for (const grid of opened.workbook.sheets) loadGrid(workbook.addSheet(grid.name), grid);
  if (opened.format === "xlsx") readDetails(workbook, bytes);
  workbook.changed();
  return workbook;
}

function loadGrid(sheet: Worksheet, grid: Grid): void {
  sheet.visibility = ({ visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const)[
    grid.visibility
  ];
  grid.values.forEach((cells, row) => {
    cells?.forEach((value, column) => {
      const content = contentOf(value ?? null);
      if (content !== null) sheet.setContent(row, column, content);
    });
  });
  loadStyles(sheet, grid);
  sheet.merges = [...grid.merges];
  for (const row of grid.hiddenRows) sheet.rowSizes = hide(sheet, sheet.rowSizes, row);
  for (const column of grid.hiddenColumns) sheet.columnSizes = hide(sheet, sheet.columnSizes, column);
}

function contentOf(value: CellValue): CellContent | null {
  if (!isCellError(value)) return value;
  return new ErrorValue(errorCodes.find((code) => code === value.error) ?? "#VALUE!");
}

function hide(sheet: Worksheet, sizes: Worksheet["rowSizes"], at: number): Worksheet["rowSizes"] {
  return changeBands(sizes, at, at, ({ size }) => sheet.workbook.trackSize({ size, hidden: true }));
}

/** Runs of equal styles, row by row. */
function loadStyles(sheet: Worksheet, grid: Grid): void {
  const ids = grid.palette.map(({ numberFormat, fontName, bold, struck }) =>
    sheet.workbook.styles.with(0, {
      numberFormat,
      bold,
      strikethrough: struck,
      ...(fontName !== null && { fontName }),
    }),
  );
  grid.styles.forEach((row, index) => {
    if (!row) return;
    for (let left = 0; left < row.length;) {
      const style = row[left] ?? 0;
      let right = left;
      while (right + 1 < row.length && (row[right + 1] ?? 0) === style) right += 1;
      const id = ids[style] ?? 0;
      if (id !== 0) sheet.restyle({ top: index, bottom: index, left, right }, () => id);
      left = right + 1;
    }
  });
}
