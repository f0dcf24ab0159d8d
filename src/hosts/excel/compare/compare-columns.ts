import type { SheetLayout } from "../../../domain/report/drawn/layout";
import type { BaseFont, SheetOperation } from "../operation";
import { widthPoints } from "../units";

export interface KnownColumns {
  readonly widths: SheetLayout["columnWidths"];
  readonly hidden: SheetLayout["hiddenColumns"];
  readonly font: BaseFont;
}

/** Widths and hidden columns that differ, as operations; `from` is `null` where nothing is known. */
export function compareColumns(from: KnownColumns | null, to: KnownColumns): readonly SheetOperation[] {
  return [...widthOperations(from, to), ...hiddenOperations(from?.hidden ?? [], to.hidden)];
}

function widthOperations(from: KnownColumns | null, to: KnownColumns): readonly SheetOperation[] {
  const pointsOf = (known: KnownColumns | null, column: number): number | null => {
    const characters = known?.widths[column];
    return known === null || characters === undefined ? null : widthPoints(characters, known.font.size);
  };
  const operations: { do: "width"; first: number; last: number; points: number | null }[] = [];
  for (let column = 0; column < Math.max(from?.widths.length ?? 0, to.widths.length); column++) {
    const points = pointsOf(to, column);
    if (pointsOf(from, column) === points) continue;
    const open = operations.at(-1);
    if (open?.last === column - 1 && open.points === points) open.last = column;
    else operations.push({ do: "width", first: column, last: column, points });
  }
  return operations;
}

function hiddenOperations(from: readonly number[], to: readonly number[]): readonly SheetOperation[] {
  const changed = (columns: readonly number[], others: readonly number[], hidden: boolean) =>
    columns
      .filter((column) => !others.includes(column))
      .map((column) => ({ do: "columns-hidden" as const, first: column, last: column, hidden }));
  return [...changed(from, to, false), ...changed(to, from, true)];
}
