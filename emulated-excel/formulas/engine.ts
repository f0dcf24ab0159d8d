import type { CellRange } from "../../src/domain/grid/grid";
import type { CellValue, FormulaCell } from "../model/content";
import type { FormulaEngine } from "../model/formula-engine";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { Calculation } from "./calculation";
import { followFormula, relocateFormula } from "./follow-formula";
import { formulaProblem } from "./formula-problem";
import type { CellSource, SheetCells, TableCells } from "./operand";

/** The formulas of a workbook in memory: what `model/formula-engine.ts` asks for. */
export const formulaEngine: FormulaEngine = {
  problem: formulaProblem,
  follow: followFormula,
  relocate: relocateFormula,
  valueAt: (workbook, sheet, row, column, cell) => calculated(workbook).at(sheet, row, column, cell),
};

/** A workbook's values as they are now; kept until its contents change. */
export interface CalculatedBook {
  readonly at: (sheet: Worksheet, row: number, column: number, cell: FormulaCell) => CellValue;
  /** A formula that no cell holds, as if it stood in the cell. */
  readonly evaluate: (formula: string, sheet: Worksheet, row: number, column: number) => CellValue;
}

const books = new WeakMap<Workbook, { readonly version: number; readonly book: CalculatedBook }>();

export function calculated(workbook: Workbook): CalculatedBook {
  const known = books.get(workbook);
  if (known?.version === workbook.version) return known.book;
  const sheets = new Map<Worksheet, SheetCells>(workbook.sheets.map((sheet) => [sheet, sheetCells(sheet)]));
  const calculation = new Calculation(cellSource(workbook, sheets));
  const cellsOf = (sheet: Worksheet) => sheets.get(sheet) ?? sheetCells(sheet);
  const book: CalculatedBook = {
    at: (sheet, row, column) => calculation.valueAt(cellsOf(sheet), row, column),
    evaluate: (formula, sheet, row, column) => calculation.evaluate(formula, cellsOf(sheet), row, column),
  };
  books.set(workbook, { version: workbook.version, book });
  return book;
}

function cellSource(workbook: Workbook, sheets: ReadonlyMap<Worksheet, SheetCells>): CellSource {
  const tableCells = (sheet: Worksheet, table: Table): TableCells | null => {
    const cells = sheets.get(sheet);
    if (!cells) return null;
    const { range, columns, showHeaders, showTotals } = table;
    const names = columns.map(({ name }) => name);
    return { sheet: cells, range, columns: names, hasHeader: showHeaders, hasTotals: showTotals };
  };
  const byName = new Map<string, TableCells | null>();
  return {
    sheet: (name) => {
      const sheet = workbook.sheetNamed(name);
      return sheet && (sheets.get(sheet) ?? null);
    },
    table: (name) => {
      const known = byName.get(name);
      if (known !== undefined) return known;
      const found = workbook.tableNamed(name);
      const cells = found && tableCells(found.sheet, found.table);
      byName.set(name, cells);
      return cells;
    },
    tableAt: ({ id }, row, column) => {
      const sheet = workbook.sheetById(id);
      const table = sheet?.tables.find(({ range }) => holds(range, row, column));
      return sheet && table ? tableCells(sheet, table) : null;
    },
    name: (name, { id }) => definedName(workbook, name, id),
    now: () => (Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000 + 25_569,
  };
}

/** A name of the sheet goes before one of the workbook; `Sheet!Name` means that sheet's. */
function definedName(workbook: Workbook, name: string, home: string): string | null {
  const mark = name.lastIndexOf("!");
  const bare = name.slice(mark + 1).toLowerCase();
  const qualifier = name.slice(0, Math.max(mark, 0)).replace(/^'|'$/g, "").replace(/''/g, "'");
  const sheet = mark < 0 ? home : workbook.sheetNamed(qualifier)?.id;
  const named = workbook.names.filter((each) => each.name.toLowerCase() === bare);
  const found = named.find((each) => each.sheet === sheet) ?? named.find((each) => each.sheet === null);
  return found?.formula ?? null;
}

function sheetCells(sheet: Worksheet): SheetCells {
  const columnCount = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return {
    id: sheet.id,
    name: sheet.name,
    contentAt: (row, column) => sheet.contentAt(row, column),
    rowCount: sheet.rows.length,
    columnCount,
  };
}

function holds({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
