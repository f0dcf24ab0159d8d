import type { Finding } from "../finding";
import { isCellError, valueAt } from "../grid/grid";
import type { TableReader } from "./table-reader";

/** T4: totals whose formula was saved without its value, or gives an error: they check nothing, and no number is wrong for it. */
export function uncheckedTotals(table: TableReader): Finding[] {
  const { sheet } = table;
  const totals = sheet.rows.filter(({ role }) => role === "total" || role === "subtotal");
  return totals.flatMap(({ row }) =>
    sheet.columns.flatMap(({ column, header }): Finding[] => {
      const value = valueAt(sheet.grid, row, column);
      if (!isCellError(value)) return [];
      const facts = { header, cause: "total" };
      return [
        {
          rule: "number.unreadable",
          severity: "info",
          where: table.place(row, column),
          received: value.error,
          facts,
        },
      ];
    }),
  );
}
