import type { CellRange } from "../../src/domain/grid/grid";
import { bandsWithin } from "../model/bands";
import type { CellContent } from "../model/content";
import { FormulaCell } from "../model/content";
import type { CellStyle } from "../model/style";
import type { CellRestyle, Worksheet } from "../model/worksheet";
import type { Entry } from "./entry";
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
  for (const band of bandsWithin(sheet.rowStyles, range.top, range.bottom)) {
    for (const run of bandsWithin(band.value, range.left, range.right)) {
      const style = sheet.workbook.styles.style(run.value);
      for (let row = band.from; row <= band.to; row++) {
        for (let column = run.from; column <= run.to; column++) {
          const given = at(row - range.top, column - range.left);
          if (given === null || given === undefined) continue;
          entries.read(row, column, given, style, isSingle ? range : null);
        }
      }
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

interface Pending {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent | null;
  /** `null` where the format stays. */
  readonly restyled: Partial<CellStyle> | null;
}

/** Reads every entry first, then writes: an assignment is whole or not at all. */
class EntryWriter {
  private readonly pending: Pending[] = [];

  constructor(private readonly sheet: Worksheet) {}

  read(row: number, column: number, given: unknown, style: CellStyle, filled: CellRange | null): void {
    const { formulas } = this.sheet.workbook;
    const entry = readEntry(given, style.numberFormat, formulas);
    let { content } = entry;
    if (filled && content instanceof FormulaCell) {
      // One formula for many cells is filled, as by Ctrl+Enter.
      const moved = formulas.relocate(content.formula, row - filled.top, column - filled.left);
      content = new FormulaCell(moved);
    }
    this.pending.push({ row, column, content, restyled: restyledBy(entry, style) });
  }

  write(): void {
    const { sheet } = this;
    const restyles: CellRestyle[] = [];
    for (const { row, column, content, restyled } of this.pending) {
      sheet.setContent(row, column, content);
      if (restyled) restyles.push({ row, column, change: restyled });
    }
    sheet.restyleCells(restyles);
  }
}

function restyledBy(entry: Entry, style: CellStyle): Partial<CellStyle> | null {
  const takesFormat = entry.numberFormat !== null && style.numberFormat === "General";
  if (!takesFormat && entry.quotePrefix === style.quotePrefix) return null;
  const numberFormat = takesFormat ? { numberFormat: entry.numberFormat ?? "General" } : {};
  return { ...numberFormat, quotePrefix: entry.quotePrefix };
}
