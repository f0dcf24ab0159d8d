import type { CellRange } from "../../src/domain/grid/grid";
import type { CellContent } from "../model/content";
import { FormulaCell } from "../model/content";
import type { StyleId } from "../model/style";
import type { Worksheet } from "../model/worksheet";
import type { RangeTarget } from "../protocol/host";
import { refusal } from "./excel-error";
import { ensureAllowed, ensureContentsEditable } from "./protection";
import { cellCount, isInSheet } from "./ranges";
import { afterEntering } from "./table-cells";

export type CopyKind = "All" | "Formulas" | "Values" | "Formats";

interface Copied {
  readonly content: CellContent | null;
  readonly style: StyleId;
}

const mostCells = 1_000_000;

/** Copies cells; a target larger than the source by whole times is filled with it, a smaller one grows. */
export function copyCells(source: RangeTarget, target: RangeTarget, kind: CopyKind): void {
  if (cellCount(source.range) > mostCells) throw refusal("RangeExceedsLimit");
  const copies = read(source, kind);
  const to = filledRange(source.range, target.range);
  if (kind !== "Formats") ensureContentsEditable(target.sheet, to);
  if (kind === "All" || kind === "Formats") ensureAllowed(target.sheet, "allowFormatCells");
  write(copies, source.range, target.sheet, to, kind);
  if (kind === "All" || kind === "Formats") copyMerges(source, target.sheet, to);
  afterEntering(target.sheet, to);
  target.sheet.workbook.changed();
}

function filledRange(source: CellRange, target: CellRange): CellRange {
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  const rows = target.bottom - target.top + 1;
  const columns = target.right - target.left + 1;
  const fits = rows % height === 0 && columns % width === 0;
  const to = fits ? target : { ...target, bottom: target.top + height - 1, right: target.left + width - 1 };
  if (!isInSheet(to)) throw refusal("InvalidArgument", "outside of the sheet");
  return to;
}

function read({ sheet, range }: RangeTarget, kind: CopyKind): Copied[][] {
  const rows: Copied[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const line: Copied[] = [];
    for (let column = range.left; column <= range.right; column++) {
      const content = kind === "Values" ? sheet.valueAt(row, column) : sheet.contentAt(row, column);
      line.push({ content, style: sheet.styleIdAt(row, column) });
    }
    rows.push(line);
  }
  return rows;
}

function write(copies: Copied[][], source: CellRange, sheet: Worksheet, to: CellRange, kind: CopyKind): void {
  const { formulas } = sheet.workbook;
  for (let row = to.top; row <= to.bottom; row++) {
    const fromRow = (row - to.top) % copies.length;
    const line = copies[fromRow] ?? [];
    for (let column = to.left; column <= to.right; column++) {
      const fromColumn = (column - to.left) % line.length;
      const cell = line[fromColumn];
      if (!cell) continue;
      if (kind !== "Formats") {
        const { content } = cell;
        const moved =
          content instanceof FormulaCell
            ? new FormulaCell(
                formulas.relocate(
                  content.formula,
                  row - source.top - fromRow,
                  column - source.left - fromColumn,
                ),
              )
            : content;
        sheet.setContent(row, column, moved);
      }
      if (kind === "All" || kind === "Formats") {
        const single = { top: row, bottom: row, left: column, right: column };
        if (sheet.styleIdAt(row, column) !== cell.style) sheet.restyle(single, () => cell.style);
      }
    }
  }
}

function copyMerges({ sheet, range }: RangeTarget, to: Worksheet, area: CellRange): void {
  const down = area.top - range.top;
  const right = area.left - range.left;
  const inside = sheet.merges.filter(
    (merge) =>
      merge.top >= range.top &&
      merge.bottom <= range.bottom &&
      merge.left >= range.left &&
      merge.right <= range.right,
  );
  for (const merge of inside) {
    const moved = {
      top: merge.top + down,
      bottom: merge.bottom + down,
      left: merge.left + right,
      right: merge.right + right,
    };
    if (to === sheet && down === 0 && right === 0) continue;
    to.merges.push(moved);
  }
}
