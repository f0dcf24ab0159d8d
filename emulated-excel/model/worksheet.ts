import type { CellRange } from "../../src/domain/grid/grid";
import type { Bands } from "./bands";
import { bandsWithin, bandValue, changeBands, putInBands, uniformBands } from "./bands";
import type { ChartItem } from "./chart";
import type { CellContent, CellRow, CellValue } from "./content";
import { FormulaCell } from "./content";
import type { PageLayout } from "./page-layout";
import { newPageLayout } from "./page-layout";
import type { ConditionalFormat, Validation } from "./rules-of-cells";
import type { CellStyle, StyleId } from "./style";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

export const lastRow = 1_048_575;
export const lastColumn = 16_383;
/** Points; of a row without a height of its own, and of a column of 8.43 characters of Calibri 11. */
export const standardHeight = 15;
export const standardWidth = 48;

/** Height or width in points; `null` where Excel decides. */
export interface TrackSize {
  readonly size: number | null;
  readonly hidden: boolean;
}

export const automaticSize: TrackSize = { size: null, hidden: false };

/** What is laid over the format of one cell. */
export interface CellRestyle {
  readonly row: number;
  readonly column: number;
  readonly change: Partial<CellStyle>;
}

/** Options of `WorksheetProtection.protect`, as given. */
export type ProtectionOptions = Readonly<Record<string, unknown>>;

/** A sheet in memory. Rows and columns count from 0; ranges include their ends. */
export class Worksheet {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  /** `#RRGGBB`, or "" for none. */
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  standardWidth = standardWidth;
  /** By row; holes are empty rows. */
  readonly rows: (CellRow | undefined)[] = [];
  /** By row: the styles by column. Equal lists of a workbook are the same object. */
  rowStyles: Bands<Bands<StyleId>>;
  rowSizes: Bands<TrackSize> = uniformBands(automaticSize);
  columnSizes: Bands<TrackSize> = uniformBands(automaticSize);
  merges: CellRange[] = [];
  readonly tables: Table[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  readonly charts: ChartItem[] = [];
  readonly page: PageLayout = newPageLayout();
  /** Rows and columns that stay in view. */
  freeze = { rows: 0, columns: 0 };
  protection: ProtectionOptions | null = null;

  constructor(
    readonly workbook: Workbook,
    /** As `Worksheet.id`: `{00000000-0001-0000-0000-000000000000}`. */
    readonly id: string,
    public name: string,
  ) {
    this.rowStyles = uniformBands(workbook.runs(uniformBands(0)));
  }

  contentAt(row: number, column: number): CellContent | null {
    return this.rows[row]?.[column] ?? null;
  }

  /** Without Excel's rules; the caller bumps `workbook.version` (or calls `workbook.changed`). */
  setContent(row: number, column: number, content: CellContent | null): void {
    const cells = this.rows[row];
    if (content === null) {
      if (cells && column < cells.length) cells[column] = undefined;
      return;
    }
    const written = cells ?? (this.rows[row] = []);
    while (written.length < column) written.push(undefined);
    written[column] = content;
  }

  /** What the cell shows: a formula's result, else the content. */
  valueAt(row: number, column: number): CellValue {
    const content = this.rows[row]?.[column];
    if (content === undefined) return null;
    if (!(content instanceof FormulaCell)) return content;
    return this.workbook.formulas.valueAt(this.workbook, this, row, column, content);
  }

  styleIdAt(row: number, column: number): StyleId {
    return bandValue(bandValue(this.rowStyles, row), column);
  }

  styleAt(row: number, column: number): CellStyle {
    return this.workbook.styles.style(this.styleIdAt(row, column));
  }

  /** Changes the format of every cell of the range; `change` is asked once for each style that occurs. */
  restyle(range: CellRange, change: (style: StyleId) => StyleId): void {
    const known = new Map<Bands<StyleId>, Bands<StyleId>>();
    const styles = new Map<StyleId, StyleId>();
    const changeStyle = (id: StyleId): StyleId => {
      const found = styles.get(id);
      if (found !== undefined) return found;
      const changed = change(id);
      styles.set(id, changed);
      return changed;
    };
    // Cells that move in over the sheet's end when others are taken out look like the last ones.
    const bottom = range.bottom === lastRow ? Infinity : range.bottom;
    const right = range.right === lastColumn ? Infinity : range.right;
    this.rowStyles = changeBands(this.rowStyles, range.top, bottom, (runs) => {
      const found = known.get(runs);
      if (found) return found;
      const changed = this.workbook.runs(changeBands(runs, range.left, right, changeStyle));
      known.set(runs, changed);
      return changed;
    });
  }

  /** Changes the formats of single cells, many at once. */
  restyleCells(changes: readonly CellRestyle[]): void {
    const byRow = new Map<number, CellRestyle[]>();
    for (const change of changes) {
      const row = byRow.get(change.row);
      if (row) row.push(change);
      else byRow.set(change.row, [change]);
    }
    const rows = [...byRow.keys()]
      .sort((a, b) => a - b)
      .map((row) => ({ at: row, value: this.restyledRow(row, byRow.get(row) ?? []) }));
    this.rowStyles = putInBands(this.rowStyles, rows);
  }

  private restyledRow(row: number, changes: readonly CellRestyle[]): Bands<StyleId> {
    const { workbook } = this;
    let runs = bandValue(this.rowStyles, row);
    for (const { column, change } of changes) {
      runs = changeBands(runs, column, column, (id) => workbook.styles.with(id, change));
    }
    return workbook.runs(runs);
  }

  /** The distinct styles of a range. */
  stylesIn(range: CellRange): Set<StyleId> {
    const found = new Set<StyleId>();
    const seen = new Set<Bands<StyleId>>();
    for (const band of bandsWithin(this.rowStyles, range.top, range.bottom)) {
      if (seen.has(band.value)) continue;
      seen.add(band.value);
      for (const run of bandsWithin(band.value, range.left, range.right)) found.add(run.value);
    }
    return found;
  }

  /** Points; 0 where hidden. */
  rowHeight(row: number): number {
    const { size, hidden } = bandValue(this.rowSizes, row);
    return hidden ? 0 : (size ?? standardHeight);
  }

  /** Points; 0 where hidden. */
  columnWidth(column: number): number {
    const { size, hidden } = bandValue(this.columnSizes, column);
    return hidden ? 0 : (size ?? this.standardWidth);
  }

  /** Distance in points from the sheet's top to the row's. */
  rowTop(row: number): number {
    return distance(this.rowSizes, row, standardHeight);
  }

  columnLeft(column: number): number {
    return distance(this.columnSizes, column, this.standardWidth);
  }
}

function distance(sizes: Bands<TrackSize>, to: number, standard: number): number {
  if (to === 0) return 0;
  let sum = 0;
  for (const band of bandsWithin(sizes, 0, to - 1)) {
    if (!band.value.hidden) sum += (band.to - band.from + 1) * (band.value.size ?? standard);
  }
  return sum;
}
