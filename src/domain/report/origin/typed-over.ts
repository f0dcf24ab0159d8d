import { isCellError, valueAt, type CellValue, type Grid, type Workbook } from "../../grid/grid";
import { sheetNames } from "../workbook-names";
import { findProgressTable, findSummaryTable } from "./drawn-sheets";
import type { DrawnTable } from "./drawn-table";
import { numberSheets } from "./number-at";
import type { CellPlace, NumberMeaning } from "./number-meaning";

/** A number that somebody typed where the product had a formula. */
export interface TypedOver {
  readonly place: CellPlace;
  /** The same for the same number, wherever it stands: its sheet, row and column by their labels. */
  readonly key: string;
  readonly meaning: NumberMeaning;
  readonly typed: CellValue;
  /** Where it is a formula of the user's own: with the equals sign. */
  readonly formula: string | null;
}

/**
 * E10: what was typed over formulas of `Tổng hợp` and `Tiến độ`: a value where a formula was, or a formula that is
 * unlike those of its column. Sheets of which it isn't known where formulas stand tell nothing.
 */
export function findTypedOver(book: Workbook): readonly TypedOver[] {
  return book.sheets.flatMap((grid) => (grid.formulas === undefined ? [] : typedIn(book, grid)));
}

/** The cells of a sheet's numbers by their keys. */
export function numberCells(grid: Grid): ReadonlyMap<string, CellPlace> {
  const table = tableOf(grid);
  const cells = new Map<string, CellPlace>();
  for (const row of table?.rows ?? []) {
    for (let column = 0; column < widthOf(grid, row.at); column++) {
      const key = table && keyOf(table, row.at, column);
      if (key) cells.set(key, { sheet: grid.name, row: row.at, column });
    }
  }
  return cells;
}

type AnyTable = DrawnTable<string, string>;

function tableOf(grid: Grid): AnyTable | null {
  if (grid.name === sheetNames.summary) return findSummaryTable(grid) as AnyTable | null;
  return grid.name === sheetNames.progress ? (findProgressTable(grid) as AnyTable | null) : null;
}

function keyOf(table: AnyTable, row: number, column: number): string | null {
  const [of, key] = [table.rowKey(row), table.columnKey(column)];
  if (of === null || key === null) return null;
  return JSON.stringify([table.sheet, of.committee ?? { row: of.row }, key]);
}

function typedIn(book: Workbook, grid: Grid): TypedOver[] {
  const read = numberSheets.get(grid.name)?.read;
  if (read === undefined) return [];
  const usual = usualShapes(grid);
  return [...numberCells(grid)].flatMap(([key, place]): TypedOver[] => {
    const { row, column } = place;
    const typed = valueAt(grid, row, column);
    const formula = grid.formulas?.[row]?.[column];
    if (typed === null || typed === "" || isCellError(typed) || formula === true) return [];
    const meaning = read(book, row, column);
    if (formula !== undefined) {
      // Rows below the committees have each a formula of its own: what is usual there isn't known.
      const shape = shapeOf(formula);
      if (meaning?.committee == null || (usual.get(column) ?? shape) === shape) return [];
    }
    return meaning === null ? [] : [{ place, key, meaning, typed, formula: formula ?? null }];
  });
}

/** By column the shape that most of the committees' formulas have; none where no two agree. */
function usualShapes(grid: Grid): ReadonlyMap<number, string> {
  const counts = new Map<number, Map<string, number>>();
  for (const { at, committee } of tableOf(grid)?.rows ?? []) {
    if (committee === null) continue;
    grid.formulas?.[at]?.forEach((formula, column) => {
      if (typeof formula !== "string") return;
      const own = counts.get(column) ?? new Map<string, number>();
      own.set(shapeOf(formula), (own.get(shapeOf(formula)) ?? 0) + 1);
      counts.set(column, own);
    });
  }
  const usual = new Map<number, string>();
  for (const [column, shapes] of counts) {
    const [most] = [...shapes].sort(([, a], [, b]) => b - a);
    if (most && most[1] > 1) usual.set(column, most[0]);
  }
  return usual;
}

/** Without the numbers of rows, and without the id that a formula may have written out. */
function shapeOf(formula: string): string {
  return formula.replace(/"[^"]*"/g, '""').replace(/(\$?\b[A-Z]{1,3}\$?)\d+\b/g, "$1#");
}

function widthOf(grid: Grid, row: number): number {
  return grid.values[row]?.length ?? 0;
}
