import type { CellRange } from "../../../domain/grid/grid";
import type { SheetLayout } from "../../../domain/report/drawn/layout";
import type { CellContent, SheetPlan } from "../../../domain/report/workbook-plan";
import type { OldTable } from "./place-rows";

/** Which cells of an old sheet the product filled; all others are the user's. */
export type IsProducts = (row: number, column: number) => boolean;

/**
 * By the record of the last drawing, and in a table by its columns' names, wherever the user moved it. Without a record
 * everything up to the plan's last column is taken for the product's.
 */
export function productsCells(
  drawn: SheetLayout | null,
  sheet: SheetPlan,
  table: OldTable | null,
): IsProducts {
  const drawnTable = drawn?.tables[0] ?? null;
  const names = new Set(
    [...(drawnTable?.columns ?? []), ...(sheet.tables[0]?.columns ?? [])].map(({ name }) => name),
  );
  const own = new Set(
    (table?.columns ?? []).flatMap(({ name }, index) =>
      names.has(name) ? [] : [(table?.range.left ?? 0) + index],
    ),
  );
  const around = drawn === null ? null : coverage(drawn.blocks);
  const width = extentOf(sheet).columns;
  return (row, column) => {
    if (table && isInside(table.range, row, column)) return !own.has(column);
    if (around === null) return column < width;
    if (!table || !drawnTable) return around(row, column);
    if (row >= table.range.top && row <= table.range.bottom) return false;
    const end = row < table.range.top ? "top" : "bottom";
    return around(row - table.range[end] + drawnTable.range[end], column);
  };
}

/** Whether one of the ranges holds the cell. Rows are asked for in order, mostly: the last answer is kept. */
export function coverage(ranges: readonly CellRange[]): IsProducts {
  let at = -1;
  let there: readonly CellRange[] = [];
  return (row, column) => {
    if (row !== at) {
      at = row;
      there = ranges.filter(({ top, bottom }) => row >= top && row <= bottom);
    }
    return there.some(({ left, right }) => column >= left && column <= right);
  };
}

export function isInside({ top, bottom, left, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** How many rows and columns the plan reaches, formats included. */
export function extentOf({ blocks, formats }: Pick<SheetPlan, "blocks" | "formats">): {
  readonly rows: number;
  readonly columns: number;
} {
  let [rows, columns] = [0, 0];
  for (const { row, column, cells } of blocks) {
    rows = Math.max(rows, row + cells.length);
    columns = Math.max(columns, column + (cells[0]?.length ?? 0));
  }
  for (const { range } of formats) {
    rows = Math.max(rows, range.bottom + 1);
    columns = Math.max(columns, range.right + 1);
  }
  return { rows, columns };
}

/** The planned contents by place; `undefined` where the plan says nothing. */
export function plannedContents(sheet: SheetPlan): (row: number, column: number) => CellContent | undefined {
  return (row, column) => {
    for (const block of sheet.blocks) {
      const line = row >= block.row ? block.cells[row - block.row] : undefined;
      if (line && column >= block.column && column < block.column + line.length)
        return line[column - block.column];
    }
    return undefined;
  };
}
