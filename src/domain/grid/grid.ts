/**
 * What a workbook holds, whatever its file format: plain values in rows and columns.
 * Rows and columns count from 0; `address.ts` turns them into what the user sees (`C12`).
 */
export interface Workbook {
  readonly sheets: readonly Grid[];
  /** The part in which a workbook of the product's says its version, as XML; absent where it has none. */
  readonly state?: string;
}

/** One sheet. `values` and `styles` are sparse: a missing row or cell is `undefined`. */
export interface Grid {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Serial dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly values: readonly (readonly (CellValue | undefined)[] | undefined)[];
  /** Index into `palette`, cell by cell; a missing entry means `palette[0]`. */
  readonly styles: readonly (readonly (number | undefined)[] | undefined)[];
  /** The distinct styles of this sheet; never empty. */
  readonly palette: readonly CellStyle[];
  readonly merges: readonly CellRange[];
  /** Hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /**
   * Where formulas stand, of sheets of the product's that were read with them: the text with the equals sign, `true`
   * where only that is known.
   */
  readonly formulas?: readonly (readonly (string | true | undefined)[] | undefined)[];
  /** What of its texts was turned into Unicode; absent while nobody has looked. */
  readonly decoded?: readonly DecodedTexts[];
}

/** Texts of a sheet that were written in one legacy encoding. */
export interface DecodedTexts {
  /** `null`: it stayed open, and the texts were left as they are. */
  readonly encoding: "tcvn3" | "vni" | null;
  /** How many cells. */
  readonly cells: number;
  /** The first few, in the order of the sheet; `after` is what they are, or might be. */
  readonly examples: readonly DecodedExample[];
  /** Cells of which the encoding isn't certain. */
  readonly doubtful: readonly DecodedExample[];
}

export interface DecodedExample {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** `null` is an empty cell. A formula counts by the value the sender's program stored with it. */
export type CellValue = string | number | boolean | null | CellError;

/**
 * A cell without a usable value: an Excel error (`#REF!`), or `#UNCALCULATED` for a formula
 * that was saved without its result.
 */
export interface CellError {
  readonly error: string;
}

export interface CellStyle {
  /** Excel's code, `General` where none is set. */
  readonly numberFormat: string;
  /** Whether the format shows a serial number as a date. */
  readonly isDate: boolean;
  /** `null` where the format doesn't tell. Legacy Vietnamese encodings are recognised by it. */
  readonly fontName: string | null;
  readonly bold: boolean;
  readonly struck: boolean;
}

/** Both ends belong to the range. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const plainStyle: CellStyle = {
  numberFormat: "General",
  isDate: false,
  fontName: null,
  bold: false,
  struck: false,
};

/** Of a sheet that isn't here. */
export function emptyGrid(name: string): Grid {
  return {
    name,
    visibility: "visible",
    date1904: false,
    values: [],
    styles: [],
    palette: [plainStyle],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row]?.[column] ?? null;
}

export function styleAt(grid: Grid, row: number, column: number): CellStyle {
  return grid.palette[grid.styles[row]?.[column] ?? 0] ?? plainStyle;
}

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** A cell's value as the text that recognition reads; errors and empty cells give "". */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return value === null || isCellError(value) ? "" : String(value);
}
