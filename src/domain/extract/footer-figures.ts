import { cellAddress } from "../grid/address";
import { styleAt, textAt, valueAt } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { cleanText } from "../text/clean";
import type { DeclaredFigure } from "./extracted-sheet";
import { criteriaRows } from "./read-organisations";
import type { ExtractOptions } from "./row-values";
import { saidFigures } from "./said-figures";
import type { TableReader } from "./table-reader";

/**
 * What sentences above and below the table declare, and those in rows of sums: `* Tổng số 148/150 (Đạt tỷ lệ
 * 98,67 %)` gives persons, quota and percentage, each with the sentence's cell; `Chỉ tiêu: | 150` the quota with the
 * cell of the number. `declared`: what rows of sums declare by themselves, which isn't declared twice.
 */
export function footerFigures(
  table: TableReader,
  declared: readonly DeclaredFigure[],
  { year }: ExtractOptions,
): DeclaredFigure[] {
  const { sheet, entries } = table;
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return [];
  const all = { first: first.row, last: last.row };
  const known = new Set(declared.map(({ cell, figure }) => `${rowOf(cell)} ${figure}`));
  const figures: DeclaredFigure[] = [];
  const look = (row: number, covers: DeclaredFigure["covers"], of: DeclaredFigure["of"]) => {
    // In a row of sums the next cell's number is its column's.
    for (const { text, cell } of sentencesOf(sheet.grid, row, of === "total" && covers === all))
      for (const said of saidFigures(text, { isAbove: row < first.row, ...(year !== undefined && { year }) }))
        if (!known.has(`${rowOf(cell)} ${said.figure}`)) figures.push({ of, cell, covers, ...said });
  };
  for (let row = 0; row < (sheet.header?.top ?? 0); row++) look(row, all, "total");
  const criteria = criteriaRows(table);
  for (const { row, role, covers, continues } of sheet.rows) {
    if (criteria.has(row)) continue;
    if (role === "note" && continues === undefined) look(row, all, "total");
    if (role === "total" || role === "subtotal") look(row, covers ?? { ...all }, role);
  }
  return figures;
}

function rowOf(cell: string): string {
  return cell.replace(/\D/g, "");
}

interface Sentence {
  readonly text: string;
  readonly cell: string;
}

/** The texts of a row with a number in them, or with the number in the next cell. */
function sentencesOf(grid: Grid, row: number, withNext: boolean): Sentence[] {
  const values = grid.values[row] ?? [];
  const filled = values.flatMap((value, column) => (value === null || value === undefined ? [] : [column]));
  return filled.flatMap((column, index): Sentence[] => {
    const value = valueAt(grid, row, column);
    if (typeof value !== "string" || !/\p{L}{2}/u.test(value)) return [];
    const text = cleanText(value);
    if (/\d/.test(text.replace(/năm \d{4}/giu, ""))) return [{ text, cell: cellAddress(row, column) }];
    const next = withNext ? filled[index + 1] : undefined;
    if (next === undefined || next > column + 2) return [];
    const shown = shownNumber(grid, row, next);
    return shown === null
      ? []
      : [{ text: `${text}: ${shown}`.replace(/:\s*:/, ":"), cell: cellAddress(row, next) }];
  });
}

/** A number as the sender sees it; `null` for anything else. */
function shownNumber(grid: Grid, row: number, column: number): string | null {
  const value = valueAt(grid, row, column);
  if (typeof value !== "number") {
    const text = cleanText(textAt(grid, row, column));
    return /^\d[\d.,\s]*(%|đ\/c|đồng chí|đảng viên|người)?$/iu.test(text) ? text : null;
  }
  const { isDate, numberFormat } = styleAt(grid, row, column);
  if (isDate) return null;
  const decimals = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  if (numberFormat.includes("%")) return `${(value * 100).toFixed(decimals).replace(".", ",")}%`;
  return String(value).replace(".", ",");
}
