import type { CellRange } from "../../src/domain/grid/grid";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { refusal } from "./excel-error";
import { ensureName } from "./names";
import { ensureAllowed } from "./protection";
import { contains, isInSheet, overlaps } from "./ranges";
import { followHeaders } from "./table-cells";

/** A table over written cells, whose first row are its headers: they become texts, each once. */
export function addTable(sheet: Worksheet, asked: CellRange): Table {
  ensureAllowed(sheet, null);
  const range = asked.top === asked.bottom ? { ...asked, bottom: asked.bottom + 1 } : asked;
  ensureFreeFor(sheet, range, null);
  const id = sheet.workbook.nextId();
  const table: Table = {
    id: `{${id.toString(16).toUpperCase().padStart(8, "0")}-000C-0000-0000-000000000000}`,
    name: freeName(sheet.workbook),
    range,
    columns: newColumns(sheet.workbook, range.right - range.left + 1),
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(table);
  followHeaders(sheet, table);
  sheet.workbook.changed();
  return table;
}

function newColumns(workbook: Workbook, count: number): Table["columns"] {
  return Array.from({ length: count }, () => ({ id: workbook.nextId(), name: "", formula: null }));
}

function ensureFreeFor(sheet: Worksheet, range: CellRange, own: Table | null): void {
  if (!isInSheet(range)) throw refusal("InvalidArgument", "outside of the sheet");
  if (sheet.tables.some((table) => table !== own && overlaps(table.range, range))) {
    throw refusal("InvalidArgument", "tables can't overlap");
  }
  if (sheet.merges.some((merge) => overlaps(merge, range))) {
    throw refusal("InvalidArgument", "merged cells in a table");
  }
}

function freeName(workbook: Workbook): string {
  let number = 1;
  while (workbook.tableNamed(`Table${number}`)) number += 1;
  return `Table${number}`;
}

export function renameTable(sheet: Worksheet, table: Table, name: string): void {
  if (table.name === name) return;
  ensureAllowed(sheet, null);
  const { workbook } = sheet;
  ensureName(name);
  const taken = workbook.tableNamed(name);
  const isName = workbook.names.some((each) => each.name.toLowerCase() === name.toLowerCase());
  if ((taken && taken.table !== table) || isName) throw refusal("ItemAlreadyExists", name);
  const from = table.name;
  table.name = name;
  workbook.follow({ kind: "table-renamed", from, to: name });
}

/** Another range with the same header row; what falls outside stays as plain cells. */
export function resizeTable(sheet: Worksheet, table: Table, range: CellRange): void {
  ensureAllowed(sheet, null);
  ensureFreeFor(sheet, range, table);
  const keepsHeader =
    range.top === table.range.top && range.left <= table.range.right && range.bottom > range.top;
  if (!keepsHeader || !overlaps(range, table.range))
    throw refusal("InvalidArgument", "headers must stay in their row");
  const columns = newColumns(sheet.workbook, range.right - range.left + 1);
  table.columns = columns.map(
    (fresh, index) => table.columns[range.left + index - table.range.left] ?? fresh,
  );
  table.range = range;
  followHeaders(sheet, table);
  sheet.workbook.changed();
}

/** The tables of a sheet that a range touches (or holds whole). */
export function tablesIn(sheet: Worksheet, range: CellRange, isWhole: boolean): Table[] {
  return sheet.tables.filter((table) =>
    isWhole ? contains(range, table.range) : overlaps(table.range, range),
  );
}

const styleNames = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

export function tableStyle(name: string): string {
  if (name !== "" && !styleNames.test(name)) throw refusal("InvalidArgument", `table style ${name}`);
  return name;
}
