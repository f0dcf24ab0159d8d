import type { Table } from "../model/table";
import type { Worksheet } from "../model/worksheet";
import { apiClass } from "../protocol/api-class";
import { refusal } from "../rules/excel-error";

/** A table with the sheet that it stands on. */
export interface TableTarget {
  readonly sheet: Worksheet;
  readonly table: Table;
}

const ensureTable = ({ sheet, table }: TableTarget): void => {
  if (!sheet.workbook.sheets.includes(sheet) || !sheet.tables.includes(table)) {
    throw refusal("ItemNotFound", `table ${table.name} was deleted`);
  }
};

export const tableClass = apiClass<TableTarget>({
  name: "Table",
  id: { property: "Id", of: ({ table }) => table.id },
  check: ensureTable,
});

export const tableRowsClass = apiClass<TableTarget>({ name: "TableRowCollection", check: ensureTable });
