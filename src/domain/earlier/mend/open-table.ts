import { cellAddress } from "../../grid/address";
import { isCellError, plainStyle, textAt, valueAt, type CellValue, type Grid } from "../../grid/grid";
import { readNumber } from "../../text/numbers";
import { lastHeaderRow } from "../read-table";

/** One of the product's tables on a sheet, to be mended: what isn't changed stays the sheet's own. */
export class OpenTable {
  readonly #columns: Map<string, number>;
  readonly #values: (readonly (CellValue | undefined)[] | undefined)[];
  #width: number;

  constructor(
    private readonly grid: Grid,
    readonly header: number,
    columns: ReadonlyMap<string, number>,
  ) {
    this.#columns = new Map(columns);
    this.#values = [...grid.values];
    this.#width = grid.values.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  }

  /** First row behind the last one. */
  get end(): number {
    return this.#values.length;
  }

  get sheet(): string {
    return this.grid.name;
  }

  has(column: string): boolean {
    return this.#columns.has(column);
  }

  text(row: number, column: string): string {
    const value = this.#at(row, column);
    return value === null || isCellError(value) ? "" : String(value).normalize("NFC").trim();
  }

  /** Also of a number that became a text; `null` where there is none. */
  number(row: number, column: string): number | null {
    const value = this.#at(row, column);
    if (typeof value === "number") return Number.isFinite(value) ? value : null;
    const read = typeof value === "string" && value.trim() !== "" ? readNumber(value) : null;
    return read?.state === "number" ? read.value : null;
  }

  isNumber(row: number, column: string): boolean {
    return typeof this.#at(row, column) === "number";
  }

  address(row: number, column: string): string {
    const at = this.#columns.get(column);
    return at === undefined ? "" : cellAddress(row, at);
  }

  /** A column that the table lost is added behind all others. */
  set(row: number, column: string, value: CellValue): void {
    let at = this.#columns.get(column);
    if (at === undefined) {
      at = this.#width++;
      this.#columns.set(column, at);
      this.#put(this.header, at, column);
    }
    this.#put(row, at, value);
  }

  mended(name: string): Grid {
    return { ...this.grid, name, values: this.#values };
  }

  #put(row: number, column: number, value: CellValue): void {
    const cells = [...(this.#values[row] ?? [])];
    cells[column] = value;
    this.#values[row] = cells;
  }

  #at(row: number, column: string): CellValue {
    const at = this.#columns.get(column);
    return at === undefined ? null : (this.#values[row]?.[at] ?? null);
  }
}

/** The table of these columns on the sheet, also where it lost some of them; `null` where there is none. */
export function openTable(grid: Grid, names: readonly string[]): OpenTable | null {
  for (let row = 0; row < Math.min(grid.values.length, lastHeaderRow); row++) {
    const columns = new Map<string, number>();
    for (let column = (grid.values[row]?.length ?? 0) - 1; column >= 0; column--)
      if (typeof valueAt(grid, row, column) === "string")
        columns.set(textAt(grid, row, column).normalize("NFC").trim(), column);
    const found = names.filter((name) => columns.has(name)).length;
    if (found >= names.length / 2) return new OpenTable(grid, row, columns);
  }
  return null;
}

/** A table of these columns without rows, for a sheet that is gone. */
export function newTable(name: string, columns: readonly string[]): OpenTable {
  const grid: Grid = {
    ...{ name, visibility: "visible", date1904: false },
    ...{ values: [columns], styles: [], palette: [plainStyle], merges: [] },
    ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
  };
  return new OpenTable(grid, 0, new Map(columns.map((column, index) => [column, index])));
}
