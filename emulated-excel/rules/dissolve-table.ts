import { absoluteRange, columnName, qualifiedAddress } from "../../src/domain/grid/address";
import type { CellRange } from "../../src/domain/grid/grid";
import type { TableReference } from "../formulas/table-reference";
import { parseTableReference } from "../formulas/table-reference";
import { tokenize } from "../formulas/tokens";
import { FormulaCell } from "../model/content";
import type { Table } from "../model/table";
import type { Worksheet } from "../model/worksheet";
import { ensureAllowed } from "./protection";
import { contains } from "./ranges";
import { bodyOf } from "./table-structure";

/** Makes a table plain cells again: contents and formats stay, references to it become addresses. */
export function dissolveTable(sheet: Worksheet, table: Table): void {
  ensureAllowed(sheet, null);
  const { workbook } = sheet;
  for (const each of workbook.sheets) rewriteCells(each, sheet, table);
  for (const name of workbook.names) name.formula = rewritten(name.formula, "", null, sheet, table);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  workbook.changed();
}

function rewriteCells(on: Worksheet, sheet: Worksheet, table: Table): void {
  for (const [row, cells] of on.rows.entries()) {
    if (!cells) continue;
    for (const [column, content] of cells.entries()) {
      if (!(content instanceof FormulaCell) || !mayMean(content.formula, table)) continue;
      const isInside =
        on === sheet && contains(table.range, { top: row, bottom: row, left: column, right: column });
      const formula = rewritten(
        content.formula,
        on.name,
        isInside ? { row } : { row, isOutside: true },
        sheet,
        table,
      );
      if (formula !== content.formula) cells[column] = new FormulaCell(formula);
    }
  }
}

function mayMean(formula: string, table: Table): boolean {
  return formula.includes("[") || formula.toLowerCase().includes(table.name.toLowerCase());
}

interface Place {
  readonly row: number;
  readonly isOutside?: boolean;
}

function rewritten(
  formula: string,
  home: string,
  place: Place | null,
  sheet: Worksheet,
  table: Table,
): string {
  if (!mayMean(formula, table)) return formula;
  const isIt = (name: string): boolean => name.toLowerCase() === table.name.toLowerCase();
  const address = (text: string): string => (home === sheet.name ? text : qualifiedAddress(sheet.name, text));
  return tokenize(formula)
    .map(({ kind, text }) => {
      if (kind === "name" && isIt(text)) return address(absoluteRange(bodyOf(table)));
      if (kind !== "table") return text;
      const reference = parseTableReference(text);
      const means = reference.table === null ? place !== null && !place.isOutside : isIt(reference.table);
      return means ? address(addressOf(reference, table, place)) : text;
    })
    .join("");
}

function addressOf(reference: TableReference, table: Table, place: Place | null): string {
  const columns = reference.columns.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (columns.some((column) => column < 0)) return "#REF!";
  const first = columns[0] ?? 0;
  const last = columns[1] ?? columns[0] ?? table.columns.length - 1;
  const left = table.range.left + Math.min(first, last);
  const right = table.range.left + Math.max(first, last);
  if (reference.parts.includes("#This Row")) {
    if (!place) return "#REF!";
    const cell = (column: number): string => `$${columnName(column)}${place.row + 1}`;
    return left === right ? cell(left) : `${cell(left)}:${cell(right)}`;
  }
  const rows = rowsOf(reference, table);
  return absoluteRange({ ...rows, left, right });
}

function rowsOf({ parts }: TableReference, table: Table): Pick<CellRange, "top" | "bottom"> {
  const body = bodyOf(table);
  const { top, bottom } = table.range;
  const asked = parts.length === 0 ? ["#Data"] : parts;
  const takesAll = asked.includes("#All");
  return {
    top: takesAll || asked.includes("#Headers") ? top : asked.includes("#Data") ? body.top : bottom,
    bottom: takesAll || asked.includes("#Totals") ? bottom : asked.includes("#Data") ? body.bottom : top,
  };
}
