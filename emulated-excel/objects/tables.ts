import type { Table, TableColumn } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { ScalarMember, HostObject } from "../protocol/api-class";
import { apiClass, method, object, scalar } from "../protocol/api-class";
import type { Host } from "../protocol/host";
import { areaAddress } from "../rules/addresses";
import { dissolveTable } from "../rules/dissolve-table";
import { enterInto } from "../rules/enter-cells";
import { refusal } from "../rules/excel-error";
import { deleteCells, insertCells } from "../rules/insert-delete";
import { ensureAllowed } from "../rules/protection";
import { bodyOf } from "../rules/table-structure";
import { addTable, renameTable, resizeTable, tablesIn, tableStyle } from "../rules/tables";
import { booleanOf, given, rangeArgument, textOf } from "./arguments";
import { rangeClass, workbookClass, worksheetClass } from "./shells";
import type { TableTarget } from "./table-classes";
import { tableClass, tableRowsClass } from "./table-classes";

/** The tables of a sheet, of a workbook or of some cells. */
interface TablesTarget {
  readonly workbook: Workbook;
  readonly sheet: Worksheet | null;
  readonly all: () => readonly TableTarget[];
}

function found({ all }: TablesTarget, key: unknown): HostObject | null {
  const text = String(key).toLowerCase();
  const match = all().find(
    ({ table }) => table.id.toLowerCase() === text || table.name.toLowerCase() === text,
  );
  return match ? tableClass.of(match) : null;
}

const tablesClass = apiClass<TablesTarget>({
  name: "TableCollection",
  items: { all: ({ all }) => all().map(tableClass.of), byKey: found },
  members: {
    count: scalar("1.1", ({ all }) => all().length),
    getCount: method("1.4", ({ all }) => all().length),
    getItemOrNullObject: method("1.4", (tables, [key]) => found(tables, key)),
    add: method("1.1", ({ sheet }, [address, hasHeaders], host) => {
      const { sheet: on, range } = rangeArgument(address, sheet, host);
      if (sheet && on !== sheet) throw refusal("InvalidArgument", "a range of another sheet");
      if (!booleanOf(hasHeaders, "hasHeaders")) throw refusal("NotImplemented", "a table without headers");
      return tableClass.of({ sheet: on, table: addTable(on, range) });
    }),
  },
});

const scopedTablesClass = apiClass<TablesTarget>({
  name: "TableScopedCollection",
  items: { all: ({ all }) => all().map(tableClass.of), byKey: found },
  members: {
    getCount: method("1.9", ({ all }) => all().length),
    getFirst: method("1.9", ({ all }) => {
      const [first] = all();
      if (!first) throw refusal("ItemNotFound");
      return tableClass.of(first);
    }),
    getItemOrNullObject: method("1.14", (tables, [key]) => found(tables, key)),
  },
});

worksheetClass.extend({
  tables: object("1.1", (sheet) => {
    const all = (): TableTarget[] => sheet.tables.map((table) => ({ sheet, table }));
    return tablesClass.of({ workbook: sheet.workbook, sheet, all });
  }),
});
workbookClass.extend({
  tables: object("1.1", (workbook) => {
    const all = (): TableTarget[] =>
      workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
    return tablesClass.of({ workbook, sheet: null, all });
  }),
});
rangeClass.extend({
  getTables: method("1.9", ({ sheet, range }, [fullyContained]) => {
    const isWhole = given(fullyContained, (value) => booleanOf(value, "fullyContained"), false);
    const all = (): TableTarget[] => tablesIn(sheet, range, isWhole).map((table) => ({ sheet, table }));
    return scopedTablesClass.of({ workbook: sheet.workbook, sheet, all });
  }),
});

type TableFlag =
  | "showFilterButton"
  | "showBandedRows"
  | "showBandedColumns"
  | "highlightFirstColumn"
  | "highlightLastColumn";

function flag(name: TableFlag): ScalarMember<TableTarget> {
  return scalar(
    "1.3",
    ({ table }) => table[name],
    ({ sheet, table }, value) => {
      ensureAllowed(sheet, null);
      table[name] = booleanOf(value, name);
    },
  );
}

/** Kept as it is made: header rows and totals come and go in no plan of the product. */
function fixed(name: "showHeaders" | "showTotals"): ScalarMember<TableTarget> {
  return scalar(
    "1.1",
    ({ table }) => table[name],
    ({ table }, value) => {
      if (booleanOf(value, name) !== table[name]) throw refusal("NotImplemented", name);
    },
  );
}

tableClass.extend({
  id: scalar("1.1", ({ table }) => table.id),
  legacyId: scalar("1.8", ({ table }) => table.id.replace(/\D/g, "").slice(0, 8)),
  name: scalar(
    "1.1",
    ({ table }) => table.name,
    ({ sheet, table }, value) => renameTable(sheet, table, textOf(value, "name")),
  ),
  style: scalar(
    "1.1",
    ({ table }) => table.style,
    ({ sheet, table }, value) => {
      ensureAllowed(sheet, null);
      table.style = tableStyle(textOf(value, "style"));
    },
  ),
  showHeaders: fixed("showHeaders"),
  showTotals: fixed("showTotals"),
  showFilterButton: flag("showFilterButton"),
  showBandedRows: flag("showBandedRows"),
  showBandedColumns: flag("showBandedColumns"),
  highlightFirstColumn: flag("highlightFirstColumn"),
  highlightLastColumn: flag("highlightLastColumn"),
  worksheet: object("1.2", ({ sheet }) => worksheetClass.of(sheet)),
  columns: object("1.1", (target) => tableColumnsClass.of(target)),
  rows: object("1.1", (target) => tableRowsClass.of(target)),
  getRange: method("1.1", ({ sheet, table }, _args, host) => rangeClass.of(host.range(sheet, table.range))),
  getDataBodyRange: method("1.1", ({ sheet, table }, _args, host) =>
    rangeClass.of(host.range(sheet, bodyOf(table))),
  ),
  getHeaderRowRange: method("1.1", ({ sheet, table }, _args, host) =>
    rangeClass.of(host.range(sheet, { ...table.range, bottom: table.range.top })),
  ),
  resize: method("1.13", ({ sheet, table }, [range], host) => {
    const to = rangeArgument(range, sheet, host);
    if (to.sheet !== sheet) throw refusal("InvalidArgument", "a range of another sheet");
    resizeTable(sheet, table, to.range);
  }),
  convertToRange: method("1.2", ({ sheet, table }, _args, host) => {
    dissolveTable(sheet, table);
    return rangeClass.of(host.range(sheet, table.range));
  }),
  delete: method("1.1", ({ sheet, table }, _args, host) => {
    deleteCells(sheet, table.range, "Up", host.liveRanges());
  }),
});

tableRowsClass.extend({
  count: scalar("1.1", ({ table }) => rowsOf(table)),
  getCount: method("1.4", ({ table }) => rowsOf(table)),
  add: method("1.1", ({ sheet, table }, [index, values], host) => addRows(sheet, table, index, values, host)),
});

function rowsOf(table: Table): number {
  const body = bodyOf(table);
  return body.bottom - body.top + 1;
}

/** Rows at an index, or at the end (`null`, −1); one row or several. */
function addRows(sheet: Worksheet, table: Table, index: unknown, values: unknown, host: Host): HostObject {
  const rows: unknown[][] = Array.isArray(values)
    ? values.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : [];
  const count = Math.max(1, rows.length);
  const body = bodyOf(table);
  const isAtEnd = index === null || index === undefined || index === -1 || index === rowsOf(table);
  const top = isAtEnd ? body.bottom + 1 : body.top + Number(index);
  if (!Number.isInteger(top) || top < body.top || top > body.bottom + 1) {
    throw refusal("InvalidArgument", `index ${String(index)}`);
  }
  const added = { ...body, top, bottom: top + count - 1 };
  insertCells(sheet, added, "Down", host.liveRanges());
  if (isAtEnd) table.range = { ...table.range, bottom: table.range.bottom + count };
  if (rows.length > 0) enterInto(sheet, added, rows);
  host.report({ kind: "changed", sheet, address: areaAddress(added), changeType: "RowInserted" });
  return tableRowClass.of({ sheet, table, row: top });
}

interface RowTarget extends TableTarget {
  readonly row: number;
}

const tableRowClass = apiClass<RowTarget>({
  name: "TableRow",
  members: {
    index: scalar("1.1", ({ table, row }) => row - bodyOf(table).top),
    getRange: method("1.1", ({ sheet, table, row }, _args, host) =>
      rangeClass.of(host.range(sheet, { ...table.range, top: row, bottom: row })),
    ),
  },
});

interface ColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

const columnAt = ({ table, column }: ColumnTarget): number =>
  table.range.left + table.columns.indexOf(column);

const tableColumnClass = apiClass<ColumnTarget>({
  name: "TableColumn",
  id: { property: "Id", of: ({ column }) => column.id },
  members: {
    id: scalar("1.1", ({ column }) => column.id),
    index: scalar("1.1", ({ table, column }) => table.columns.indexOf(column)),
    name: scalar(
      "1.1",
      ({ column }) => column.name,
      (target, value) => {
        const at = columnAt(target);
        const { top } = target.table.range;
        enterInto(target.sheet, { top, bottom: top, left: at, right: at }, textOf(value, "name"));
      },
    ),
    getRange: method("1.1", (target, _args, host) => {
      const at = columnAt(target);
      return rangeClass.of(host.range(target.sheet, { ...target.table.range, left: at, right: at }));
    }),
    getDataBodyRange: method("1.1", (target, _args, host) => {
      const at = columnAt(target);
      return rangeClass.of(host.range(target.sheet, { ...bodyOf(target.table), left: at, right: at }));
    }),
    getHeaderRowRange: method("1.1", (target, _args, host) => {
      const at = columnAt(target);
      const { top } = target.table.range;
      return rangeClass.of(host.range(target.sheet, { top, bottom: top, left: at, right: at }));
    }),
  },
});

const tableColumnsClass = apiClass<TableTarget>({
  name: "TableColumnCollection",
  items: {
    all: (target) => target.table.columns.map((column) => tableColumnClass.of({ ...target, column })),
    byKey: (target, key) => columnOf(target, key),
  },
  members: {
    count: scalar("1.1", ({ table }) => table.columns.length),
    getCount: method("1.4", ({ table }) => table.columns.length),
    getItemOrNullObject: method("1.4", (target, [key]) => columnOf(target, key)),
  },
});

function columnOf(target: TableTarget, key: unknown): HostObject | null {
  const text = String(key).toLowerCase();
  const column = target.table.columns.find(
    (each) => (typeof key === "number" && each.id === key) || each.name.toLowerCase() === text,
  );
  return column ? tableColumnClass.of({ ...target, column }) : null;
}
