import { cutText } from "../../domain/report/drawn/cut-text";
import { cellAddress, columnName } from "../../domain/grid/address";
import type { CellContent, FormulaContent, SheetPlan } from "../../domain/report/workbook-plan";
import { fileFormula } from "./file-formula";
import type { OwnCell, OwnContents } from "./standing";
import type { SharedStrings } from "./shared-strings";
import { styleBands, type StyleBand } from "./style-bands";
import type { StyleSheet } from "./style-sheet";
import { tableAt, tableHeader, type TablePart } from "./table-part";
import { escapeCellText, escapeText } from "./xml";

/** What every sheet of a workbook adds to. */
export interface Collected {
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  /** What the user has on the sheets, by name. */
  readonly own?: ReadonlyMap<string, OwnContents>;
}

const tallestRow = 409.5;

/**
 * The rows of a sheet in pieces of some 60 KB: cells with contents, and cells that only have a look.
 * An empty text is an empty cell, as it is when a program types it in.
 */
export function* sheetRows(
  sheet: SheetPlan,
  tables: readonly TablePart[],
  collected: Collected,
): Iterable<string> {
  const bands = styleBands(sheet.formats, collected.styles);
  const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, Math.min(height, tallestRow)]));
  const cells = new CellWriter(sheet, tables, collected);
  const contents = new RowContents(sheet);
  const own = collected.own?.get(sheet.name);
  const lastRow = greatest([
    contents.lastRow,
    bands.at(-1)?.bottom ?? -1,
    ...heights.keys(),
    ...(own ? [...own.cells.keys(), ...own.rows.keys()] : []),
  ]);
  let band = 0;
  let piece = "";
  for (let row = 0; row <= lastRow; row++) {
    while (bands[band] && (bands[band]?.bottom ?? 0) < row) band++;
    const look = bands[band];
    piece += rowXml(
      row,
      contents.at(row),
      look && look.top <= row ? look : undefined,
      heights.get(row),
      cells,
      own?.cells.get(row),
      own?.rows.get(row),
    );
    if (piece.length > 60_000) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}

/** The rectangle from A1 that all contents and looks lie in, as last row and last column; −1 when empty. */
export function usedExtent(sheet: SheetPlan, own?: OwnContents): { row: number; column: number } {
  const rows = [-1];
  const columns = [-1];
  for (const block of sheet.blocks) {
    rows.push(block.row + block.cells.length - 1);
    columns.push(block.column + (block.cells[0]?.length ?? 0) - 1);
  }
  for (const { range } of sheet.formats) {
    rows.push(range.bottom);
    columns.push(range.right);
  }
  for (const [row, cells] of own?.cells ?? []) {
    rows.push(row);
    columns.push(...cells.keys());
  }
  return { row: greatest(rows), column: greatest(columns) };
}

function rowXml(
  row: number,
  contents: readonly (CellContent | undefined)[],
  look: StyleBand | undefined,
  height: number | undefined,
  cells: CellWriter,
  own: ReadonlyMap<number, OwnCell> | undefined,
  ownRow: string | undefined,
): string {
  let xml = "";
  const width = Math.max(contents.length, look?.styles.length ?? 0);
  const ends = own ? Math.max(width, ...[...own.keys()].map((column) => column + 1)) : width;
  for (let column = 0; column < ends; column++) {
    const users = own?.get(column);
    xml += users
      ? cells.ownXml(row, column, users)
      : cells.xml(row, column, contents[column] ?? null, look?.styles[column] ?? 0);
  }
  if (height === undefined && ownRow !== undefined) return `<row r="${row + 1}"${ownRow}>${xml}</row>`;
  if (xml === "" && height === undefined) return "";
  return `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>${xml}</row>`;
}

/** Gives the contents row by row, from top to bottom, whichever blocks they are in. */
class RowContents {
  readonly lastRow: number;
  private readonly waiting: SheetPlan["blocks"][number][];
  private open: SheetPlan["blocks"][number][] = [];
  private readonly line: (CellContent | undefined)[] = [];

  constructor(sheet: SheetPlan) {
    this.waiting = sheet.blocks.filter(({ cells }) => cells.length > 0).sort((a, b) => b.row - a.row);
    this.lastRow = greatest(this.waiting.map(({ row, cells }) => row + cells.length - 1));
  }

  /** Rows must be asked for in order; the result is good until the next call. */
  at(row: number): readonly (CellContent | undefined)[] {
    while ((this.waiting.at(-1)?.row ?? Infinity) <= row) this.open.push(...this.waiting.splice(-1));
    if (this.open.some((block) => block.row + block.cells.length <= row)) {
      this.open = this.open.filter((block) => block.row + block.cells.length > row);
    }
    this.line.length = 0;
    for (const block of this.open) {
      const cells = block.cells[row - block.row] ?? [];
      for (let index = 0; index < cells.length; index++) this.line[block.column + index] = cells[index];
    }
    return this.line;
  }
}

class CellWriter {
  private readonly columns: string[] = [];
  private readonly formulas = new Map<string, string>();
  private readonly own: OwnContents | undefined;

  constructor(
    private readonly sheet: SheetPlan,
    private readonly tables: readonly TablePart[],
    private readonly collected: Collected,
  ) {
    this.own = collected.own?.get(sheet.name);
  }

  /** A cell of the user's. */
  ownXml(row: number, column: number, { style, attributes, inner }: OwnCell): string {
    const start = `<c r="${this.address(row, column)}"${styleAttribute(style)}${attributes}`;
    return inner === "" ? `${start}/>` : `${start}>${inner}</c>`;
  }

  xml(row: number, column: number, planned: CellContent, look: number): string {
    const content = tableHeader(this.tables, row, column) ?? planned;
    const address = this.address(row, column);
    const { styles } = this.collected;
    const bare = look === 0 && content !== null && content !== "" ? styles.plain : look;
    const style = this.own ? this.own.restyled(row, column, bare, styles) : bare;
    if (content === null || content === "") return style === 0 ? "" : `<c r="${address}" s="${style}"/>`;
    if (typeof content === "string") {
      const quoted = /^[=+\-@']/.test(content) ? styles.asQuotedText(style) : style;
      return `<c r="${address}"${styleAttribute(quoted)} t="s"><v>${this.collected.strings.add(content)}</v></c>`;
    }
    const start = `<c r="${address}"${styleAttribute(style)}`;
    return typeof content === "object"
      ? start + this.formulaXml(content, row, column)
      : start + plainValue(content, () => this.place(row, column));
  }

  private address(row: number, column: number): string {
    return `${(this.columns[column] ??= columnName(column))}${row + 1}`;
  }

  private formulaXml({ formula, value }: FormulaContent, row: number, column: number): string {
    const table = tableAt(this.tables, row, column)?.plan.name ?? null;
    const key = `${table ?? ""}\n${formula}`;
    let written = this.formulas.get(key);
    if (written === undefined) {
      written = `<f>${escapeText(fileFormula(formula, table))}</f>`;
      this.formulas.set(key, written);
    }
    if (typeof value === "string") return ` t="str">${written}<v>${escapeCellText(cutText(value))}</v></c>`;
    return plainValue(value, () => this.place(row, column), written);
  }

  private place(row: number, column: number): string {
    return `${this.sheet.name}!${cellAddress(row, column)}`;
  }
}

function plainValue(value: number | boolean, place: () => string, formula = ""): string {
  if (typeof value === "boolean") return ` t="b">${formula}<v>${Number(value)}</v></c>`;
  // No number format shows these, and Excel refuses a file that holds one.
  if (!Number.isFinite(value)) throw new RangeError(`${place()} is to hold ${value}`);
  return `>${formula}<v>${value}</v></c>`;
}

function styleAttribute(style: number): string {
  return style === 0 ? "" : ` s="${style}"`;
}

/** Math.max takes only so many arguments; a sheet has more rows. */
function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -1);
}
