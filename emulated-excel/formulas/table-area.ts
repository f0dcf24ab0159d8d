import { Area } from "./operand";
import type { TableCells } from "./operand";
import type { Scope } from "./scope";
import type { TablePart, TableReference } from "./table-reference";
import { raise } from "./values";

/** The cells that a reference into a table means. */
export function tableArea(reference: TableReference, scope: Scope): Area {
  const { source } = scope.cells;
  const table =
    reference.table === null
      ? source.tableAt(scope.sheet, scope.row, scope.column)
      : source.table(reference.table);
  if (!table) return raise(reference.table === null ? "#VALUE!" : "#NAME?");
  const rows = partRows(table, reference.parts, scope);
  const columns = reference.columns.map((name) => columnOf(table, name));
  const first = columns[0] ?? 0;
  const last = columns[1] ?? columns[0] ?? table.columns.length - 1;
  return new Area(table.sheet, {
    top: rows.top,
    bottom: rows.bottom,
    left: table.range.left + Math.min(first, last),
    right: table.range.left + Math.max(first, last),
  });
}

function columnOf(table: TableCells, name: string): number {
  const index = table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  return index < 0 ? raise("#REF!") : index;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

function partRows(table: TableCells, parts: readonly TablePart[], scope: Scope): Rows {
  const { top, bottom } = table.range;
  const body: Rows = { top: top + (table.hasHeader ? 1 : 0), bottom: bottom - (table.hasTotals ? 1 : 0) };
  const found = (parts.length === 0 ? (["#Data"] as const) : parts).map((part): Rows => {
    switch (part) {
      case "#All":
        return table.range;
      case "#Data":
        return body;
      case "#Headers":
        return table.hasHeader ? { top, bottom: top } : raise("#REF!");
      case "#Totals":
        return table.hasTotals ? { top: bottom, bottom } : raise("#REF!");
      case "#This Row":
        return scope.row >= body.top && scope.row <= body.bottom
          ? { top: scope.row, bottom: scope.row }
          : raise("#VALUE!");
    }
  });
  return {
    top: Math.min(...found.map((rows) => rows.top)),
    bottom: Math.max(...found.map((rows) => rows.bottom)),
  };
}
