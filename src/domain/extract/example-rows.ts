import type { Finding } from "../finding";
import type { TableReader } from "./table-reader";

/** R10: a template's example row is nobody; that it isn't counted is said, once a sheet, at the first of them. */
export function exampleRows(table: TableReader): Finding[] {
  const rows = table.sheet.rows.filter(({ because }) => because === "example");
  const [first] = rows;
  if (first === undefined) return [];
  const column = table.columns("name")[0]?.column ?? 0;
  return [
    {
      rule: "sheet.ignored",
      severity: "info",
      where: table.place(first.row, column),
      facts: { cause: "example", rows: rows.map(({ row }) => row + 1).join(", ") },
    },
  ];
}
