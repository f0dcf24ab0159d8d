import { rangeAddress } from "../../domain/grid/address";
import type { CellContent, TablePlan } from "../../domain/report/workbook-plan";
import { fileFormula } from "./file-formula";
import { cellTextAttribute, countedList, element, escapeText, xmlHead } from "./xml";

/** A table with what the file adds to the plan. */
export interface TablePart {
  readonly plan: TablePlan;
  /** From 1 on, unique in the workbook. */
  readonly id: number;
  /** Column names as they are written: in the part and, letter for letter, in the header cells. */
  readonly names: readonly string[];
}

/** The table that the cell lies in, header row included. */
export function tableAt(tables: readonly TablePart[], row: number, column: number): TablePart | undefined {
  return tables.find(({ plan: { range } }) => isInside(range, row, column));
}

/** The header text of a table column where the cell is one. */
export function tableHeader(
  tables: readonly TablePart[],
  row: number,
  column: number,
): CellContent | undefined {
  for (const { plan, names } of tables) {
    if (row === plan.range.top && isInside(plan.range, row, column)) return names[column - plan.range.left];
  }
  return undefined;
}

/** `xl/tables/tableN.xml`. */
export function tableXml({ plan, id, names }: TablePart): string {
  const ref = rangeAddress(plan.range);
  const columns = plan.columns.map(({ formula }, index) =>
    element(
      "tableColumn",
      { id: index + 1, name: cellTextAttribute(names[index] ?? "") },
      formula === undefined
        ? ""
        : element("calculatedColumnFormula", {}, escapeText(fileFormula(formula, plan.name))),
    ),
  );
  return (
    xmlHead +
    element(
      "table",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        id,
        name: plan.name,
        displayName: plan.name,
        ref,
        totalsRowShown: false,
      },
      plan.filterButtons ? element("autoFilter", { ref }) : "",
      countedList("tableColumns", columns),
      element("tableStyleInfo", {
        name: plan.style ?? undefined,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: plan.style !== null,
        showColumnStripes: false,
      }),
    )
  );
}

/** Throws where Excel would refuse the table: a name that is none, no row of data, columns that don't fit. */
export function checkTable({ name, range, columns }: TablePlan): void {
  const fault = !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)
    ? "its name is not a table's name"
    : range.bottom <= range.top
      ? "it has no row under its header"
      : columns.length !== range.right - range.left + 1
        ? `its range ${rangeAddress(range)} has not ${columns.length} columns`
        : null;
  if (fault !== null) throw new RangeError(`Table ${name}: ${fault}`);
}

function isInside(range: TablePlan["range"], row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
