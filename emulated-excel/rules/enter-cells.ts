import type { CellRange } from "../../src/domain/grid/grid";
import { FormulaCell } from "../model/content";
import type { StyleId } from "../model/style";
import type { Worksheet } from "../model/worksheet";
import { readEntry } from "./enter-text";
import { refusal } from "./excel-error";
import { ensureContentsEditable } from "./protection";
import { afterEntering } from "./table-cells";

/**
 * Assigns values or formulas as the API does: one value for all cells, or an array of the range's size. `null` leaves
 * a cell as it is. Nothing is written when any of it is refused.
 */
export function enterInto(sheet: Worksheet, range: CellRange, value: unknown): void {
  const at = valueReader(range, value);
  ensureContentsEditable(sheet, range);
  const isSingle = !Array.isArray(value);
  const entries = new EntryWriter(sheet);
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const given = at(row - range.top, column - range.left);
      if (given === null || given === undefined) continue;
      entries.read(row, column, given, isSingle ? range : null);
    }
  }
  entries.write();
  afterEntering(sheet, range);
  sheet.workbook.changed();
}

/** How to get at an assigned value by position in the range; refuses arrays of another size. */
export function valueReader(range: CellRange, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) {
    const detail = `the number of rows or columns in the input array doesn't match the size or dimensions of the range (${height} × ${width})`;
    throw refusal("InvalidArgument", detail);
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

/** Reads every entry first, then writes: an assignment is whole or not at all. */
class EntryWriter {
  private readonly pending: (() => void)[] = [];

  constructor(private readonly sheet: Worksheet) {}

  read(row: number, column: number, given: unknown, filled: CellRange | null): void {
    const { sheet } = this;
    const { formulas, styles } = sheet.workbook;
    const style = sheet.styleAt(row, column);
    const entry = readEntry(given, style.numberFormat, formulas);
    let { content } = entry;
    if (filled && content instanceof FormulaCell) {
      // One formula for many cells is filled, as by Ctrl+Enter.
      const moved = formulas.relocate(content.formula, row - filled.top, column - filled.left);
      content = new FormulaCell(moved);
    }
    const takesFormat = entry.numberFormat !== null && style.numberFormat === "General";
    const needsRestyle = takesFormat || entry.quotePrefix !== style.quotePrefix;
    this.pending.push(() => {
      sheet.setContent(row, column, content);
      if (!needsRestyle) return;
      const numberFormat =
        takesFormat && entry.numberFormat !== null ? entry.numberFormat : style.numberFormat;
      const restyled = (id: StyleId): StyleId =>
        styles.with(id, { numberFormat, quotePrefix: entry.quotePrefix });
      sheet.restyle({ top: row, left: column, bottom: row, right: column }, restyled);
    });
  }

  write(): void {
    for (const write of this.pending) write();
  }
}
