import type { CellRange, CellStyle, CellValue, Grid } from "../domain/grid/grid";

export const lastRow = 1_048_575;
export const lastColumn = 16_383;
/**
 * What Excel lets a cell hold. Only a made-up file has more, and there the same megabytes in every row would keep
 * everyone who reads them busy for minutes.
 */
export const longestText = 32_767;
const longestName = 255;

/**
 * Gathers a sheet cell by cell, in any order, and keeps the styles that its cells use as a palette.
 * Empty cells leave no trace: a sheet formatted down to row 1,048,576 is as large as what it says.
 */
export class SheetBuilder {
  private readonly values: (CellValue | undefined)[][] = [];
  private readonly styles: number[][] = [];
  private readonly palette: CellStyle[];
  private readonly indexes = new Map<CellStyle, number>();
  private readonly variants = new Map<string, CellStyle>();
  /** The row of the cell before, because cells mostly come row by row. */
  private row = -1;
  private cells: (CellValue | undefined)[] = [];
  readonly merges: CellRange[] = [];
  private readonly formulas: (true | undefined)[][] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  /** `standard` is the style of cells that name none. Styles are told apart by identity. */
  constructor(standard: CellStyle) {
    this.palette = [standard];
    this.indexes.set(standard, 0);
  }

  /** Row and column must lie in `lastRow` and `lastColumn`. */
  set(row: number, column: number, value: CellValue, style: CellStyle): void {
    if (row !== this.row) {
      this.row = row;
      this.cells = this.values[row] ??= [];
    }
    this.cells[column] =
      typeof value === "string" && value.length > longestText ? value.slice(0, longestText) : value;
    const index = style === this.palette[0] ? 0 : this.indexOf(style);
    const styles = index === 0 ? this.styles[row] : (this.styles[row] ??= []);
    if (styles !== undefined) styles[column] = index;
  }

  /** A formula stands in the cell. */
  markFormula(row: number, column: number): void {
    (this.formulas[row] ??= [])[column] = true;
  }

  /** The style with another font, number format …; the same object for the same wish. */
  variant(style: CellStyle, changes: Partial<CellStyle>): CellStyle {
    const changed = { ...style, ...changes };
    const key = JSON.stringify(changed);
    const known = this.variants.get(key);
    if (known !== undefined) return known;
    this.variants.set(key, changed);
    return changed;
  }

  /** `isProducts`: a sheet of the product's, of which it must be known where formulas stand. */
  build(name: string, visibility: Grid["visibility"], date1904: boolean, isProducts = false): Grid {
    return {
      name: name.slice(0, longestName),
      visibility,
      date1904,
      values: this.values,
      styles: this.styles,
      palette: this.palette,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      ...(isProducts && { formulas: this.formulas }),
    };
  }

  private indexOf(style: CellStyle): number {
    const known = this.indexes.get(style);
    if (known !== undefined) return known;
    const index = this.palette.push(style) - 1;
    this.indexes.set(style, index);
    return index;
  }
}
