import { formulaEngine } from "../../../emulated-excel/formulas/engine";
import type { CellContent, CellValue } from "../../../emulated-excel/model/content";
import { ErrorValue, FormulaCell } from "../../../emulated-excel/model/content";
import { Workbook } from "../../../emulated-excel/model/workbook";
import { parseRange } from "../../../src/domain/grid/address";

/** A cell of a test's sheet: a text that begins with "=" is a formula. */
export type TestContent = CellContent | null;

export interface TestTable {
  readonly sheet: string;
  readonly range: string;
}

/** A workbook of sheets of rows; tables by name, their headers read from the cells. */
export function bookOf(
  sheets: Readonly<Record<string, readonly (readonly TestContent[])[]>>,
  tables: Readonly<Record<string, TestTable>> = {},
): Workbook {
  const book = new Workbook("test", formulaEngine);
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    rows.forEach((row, rowIndex) => {
      row.forEach((content, column) => {
        const isFormula = typeof content === "string" && content.startsWith("=");
        sheet.setContent(rowIndex, column, isFormula ? new FormulaCell(content.slice(1)) : content);
      });
    });
  }
  for (const [name, { sheet, range }] of Object.entries(tables)) addTable(book, name, sheet, range);
  book.changed();
  return book;
}

function addTable(book: Workbook, name: string, sheetName: string, address: string): void {
  const sheet = book.sheetNamed(sheetName);
  const range = parseRange(address);
  if (!sheet || !range) throw new Error(`no ${sheetName}!${address}`);
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const header = sheet.contentAt(range.top, range.left + index);
    return { id: index + 1, name: typeof header === "string" ? header : "", formula: null };
  });
  sheet.tables.push({
    id: name,
    name,
    range,
    columns,
    showHeaders: true,
    showTotals: false,
    style: "",
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  });
}

/** What the cell shows; an error as its code. */
export function shown(book: Workbook, sheetName: string, address: string): CellValue {
  const range = parseRange(address);
  const value = range && book.sheetNamed(sheetName)?.valueAt(range.top, range.left);
  if (value === undefined) throw new Error(`no ${sheetName}!${address}`);
  return value instanceof ErrorValue ? value.error : value;
}
