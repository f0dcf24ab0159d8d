import type { CellRange } from "../../src/domain/grid/grid";
import { FormulaCell } from "../model/content";
import type { StructureChange } from "../model/structure";
import type { Table } from "../model/table";
import type { Worksheet } from "../model/worksheet";
import { clearContentsOf } from "./clear-contents";
import { refusal } from "./excel-error";
import { crossing, followRange, spanOf } from "./spans";
import { followHeaders } from "./table-cells";

/** Rows of a table without its header and totals. */
export function bodyOf(table: Table): CellRange {
  return {
    ...table.range,
    top: table.range.top + (table.showHeaders ? 1 : 0),
    bottom: table.range.bottom - (table.showTotals ? 1 : 0),
  };
}

/** A table moves or grows as a whole: a part of it never moves, and it never loses its header alone. */
export function ensureTablesAllow(sheet: Worksheet, change: StructureChange): void {
  for (const table of sheet.tables) {
    const span = spanOf(table.range, change);
    if (span.last < change.at) continue;
    if (crossing(table.range, change) === "part") {
      throw refusal("InsertDeleteConflict", `a part of the table ${table.name} would move`);
    }
    if (crossing(table.range, change) === "none" || change.kind !== "delete") continue;
    const isWhole = change.at <= span.first && change.at + change.count > span.last;
    const takesHeader =
      change.axis === "rows" &&
      table.showHeaders &&
      change.at <= span.first &&
      change.at + change.count > span.first;
    if (takesHeader && !isWhole)
      throw refusal("InsertDeleteConflict", `the header of the table ${table.name}`);
  }
}

/** Where a deletion takes all rows of a table but not the table, its first row stays and is emptied. */
export function keepOneRow(sheet: Worksheet, change: StructureChange): StructureChange {
  if (change.axis !== "rows") return change;
  for (const table of sheet.tables) {
    if (crossing(table.range, change) !== "all") continue;
    const body = bodyOf(table);
    const takesHeader = change.at <= table.range.top && table.showHeaders;
    const takesBody = change.at <= body.top && change.at + change.count > body.bottom;
    if (!takesBody || takesHeader || !table.showHeaders) continue;
    const { across } = change;
    const right = across ? across.to : Math.max(table.range.right, (sheet.rows[body.top]?.length ?? 1) - 1);
    clearContentsOf(sheet, { top: body.top, bottom: body.top, left: across?.from ?? 0, right });
    return { ...change, at: change.at + 1, count: change.count - 1 };
  }
  return change;
}

export function moveTables(sheet: Worksheet, change: StructureChange): void {
  for (const table of [...sheet.tables]) {
    const before = table.range;
    const moved = followRange(before, change);
    if (!moved) {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      sheet.workbook.follow({ kind: "table-renamed", from: table.name, to: null });
      continue;
    }
    table.range = moved;
    if (change.axis === "columns") moveColumns(sheet, table, before, change);
  }
}

function moveColumns(sheet: Worksheet, table: Table, before: CellRange, change: StructureChange): void {
  if (change.at <= before.left && change.kind === "insert") return;
  if (change.at > before.right) return;
  const at = Math.max(0, change.at - before.left);
  if (change.kind === "delete") {
    const width = before.right - before.left - (table.range.right - table.range.left);
    table.columns.splice(at, width);
    return;
  }
  const added = Array.from({ length: change.count }, () => ({
    id: sheet.workbook.nextId(),
    name: "",
    formula: null,
  }));
  table.columns.splice(at, 0, ...added);
  if (table.showHeaders) followHeaders(sheet, table);
}

/** New rows inside a table take the formulas of its formula columns. */
export function fillNewRows(sheet: Worksheet, change: StructureChange): void {
  if (change.axis !== "rows") return;
  for (const table of sheet.tables) {
    if (crossing(table.range, change) !== "all") continue;
    const body = bodyOf(table);
    const isInside = change.at >= body.top && change.at + change.count - 1 <= body.bottom;
    if (!isInside) continue;
    for (let column = body.left; column <= body.right; column++) fillColumn(sheet, body, column, change);
  }
}

function fillColumn(sheet: Worksheet, body: CellRange, column: number, change: StructureChange): void {
  const end = change.at + change.count;
  const modelRow = change.at > body.top ? change.at - 1 : end;
  const model = modelRow <= body.bottom ? sheet.contentAt(modelRow, column) : null;
  if (!(model instanceof FormulaCell)) return;
  const { formulas } = sheet.workbook;
  const at = (row: number): string => formulas.relocate(model.formula, row - modelRow, 0);
  for (let row = body.top; row <= body.bottom; row++) {
    if (row >= change.at && row < end) continue;
    const content = sheet.contentAt(row, column);
    if (!(content instanceof FormulaCell)) return;
    if (content.formula !== model.formula && content.formula !== at(row)) return;
  }
  for (let row = change.at; row < end; row++) sheet.setContent(row, column, new FormulaCell(at(row)));
}
