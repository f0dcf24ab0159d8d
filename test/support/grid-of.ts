import { parseRange } from "../../src/domain/grid/address";
import { plainStyle } from "../../src/domain/grid/grid";
import type { CellError, CellStyle, CellValue, Grid } from "../../src/domain/grid/grid";

/** A cell of a test's table: a plain value, or one with its style. */
export type TestCell = CellValue | { readonly value: CellValue; readonly style: Partial<CellStyle> };

export interface GridOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

/** A grid from rows of values; merges as addresses (`A1:C1`), hidden rows by index from 0. */
export function gridOf(rows: readonly (readonly TestCell[])[], options: GridOptions = {}): Grid {
  const palette: CellStyle[] = [plainStyle];
  const styles = rows.map((row) =>
    row.map((cell) => {
      if (!isStyled(cell)) return 0;
      palette.push({ ...plainStyle, ...cell.style });
      return palette.length - 1;
    }),
  );
  return {
    name: options.name ?? "Sheet1",
    visibility: "visible",
    date1904: false,
    values: rows.map((row) => row.map((cell) => (isStyled(cell) ? cell.value : cell))),
    styles,
    palette,
    merges: (options.merges ?? []).map((address) => {
      const range = parseRange(address);
      if (!range) throw new Error(`no range: ${address}`);
      return range;
    }),
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(),
  };
}

function isStyled(cell: TestCell): cell is { readonly value: CellValue; readonly style: Partial<CellStyle> } {
  return typeof cell === "object" && cell !== null && "style" in cell;
}

/** A real date (1900 system) from `d/m/y`. */
export function day(written: string): TestCell {
  const [date = 1, month = 1, year = 2000] = written.split("/").map(Number);
  const value = Math.round((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return { value, style: { isDate: true, numberFormat: "dd/mm/yyyy" } };
}

export function bold(value: CellValue): TestCell {
  return { value, style: { bold: true } };
}

export function error(code: string): CellError {
  return { error: code };
}
