import { cellAddress } from "../../src/domain/grid/address";
import type { SheetPlan } from "../../src/domain/report/workbook-plan";
import { fileFormula } from "../../src/hosts/file/file-formula";
import { tableAt } from "../../src/hosts/file/table-part";
import { tableColumnNames } from "../../src/domain/report/drawn/table-column-names";

/** Every cell of a sheet that isn't empty, its formula as other readers of the file give it. */
export function contentsOf(
  sheet: SheetPlan,
): { address: string; content: unknown; formula: string | undefined }[] {
  const tables = sheet.tables.map((table, index) => ({
    plan: table,
    id: index + 1,
    names: tableColumnNames(table),
  }));
  return sheet.blocks.flatMap((block) =>
    block.cells.flatMap((cells, row) =>
      cells.flatMap((content, column) => {
        if (content === null || content === "") return [];
        const at = [block.row + row, block.column + column] as const;
        const table = tableAt(tables, ...at)?.plan.name ?? null;
        return typeof content === "object"
          ? {
              address: cellAddress(...at),
              content: content.value,
              formula: fileFormula(content.formula, table).replace(/_xlfn\./g, ""),
            }
          : { address: cellAddress(...at), content, formula: undefined };
      }),
    ),
  );
}
