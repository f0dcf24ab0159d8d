import { cellAddress } from "../../src/domain/grid/address";
import type { CellRange } from "../../src/domain/grid/grid";
import type { Block, CellContent as PlanContent } from "../../src/domain/report/workbook-plan";
import type { CellContent, CellRow } from "../model/content";
import { ErrorValue, FormulaCell } from "../model/content";
import type { Worksheet } from "../model/worksheet";
import type { Lost } from "./workbook-as-plan";

/** From the first to the last cell with contents; `null` on an empty sheet. */
export function usedCells(sheet: Worksheet): CellRange | null {
  let [top, left, bottom, right] = [-1, Infinity, -1, -1];
  sheet.rows.forEach((cells, row) => {
    const [first, last] = filledColumns(cells);
    if (last < 0) return;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(right, last);
  });
  return top < 0 ? null : { top, left, bottom, right };
}

/** The contents as rectangles: rows with contents that follow each other, from their first to their last column. */
export function cellsAsBlocks(sheet: Worksheet, lost: Lost): Block[] {
  const blocks: Block[] = [];
  for (let row = 0; row < sheet.rows.length; row++) {
    let [left, right] = filledColumns(sheet.rows[row]);
    if (right < 0) continue;
    let end = row;
    for (;;) {
      const [nextLeft, nextRight] = filledColumns(sheet.rows[end + 1]);
      if (nextRight < 0) break;
      left = Math.min(left, nextLeft);
      right = Math.max(right, nextRight);
      end += 1;
    }
    blocks.push(block(sheet, { top: row, left, bottom: end, right }, lost));
    row = end;
  }
  return blocks;
}

function block(sheet: Worksheet, { top, left, bottom, right }: CellRange, lost: Lost): Block {
  const cells: PlanContent[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: PlanContent[] = [];
    for (let column = left; column <= right; column++) {
      const content = sheet.contentAt(row, column);
      if (content instanceof ErrorValue)
        lost(`that ${cellAddress(row, column)} holds the error ${content.error}`);
      line.push(contentAsPlan(sheet, row, column, content));
    }
    cells.push(line);
  }
  return { row: top, column: left, cells };
}

/** An error is said as its text: a plan has none. */
function contentAsPlan(
  sheet: Worksheet,
  row: number,
  column: number,
  content: CellContent | null,
): PlanContent {
  if (content instanceof ErrorValue) return content.error;
  if (!(content instanceof FormulaCell)) return content;
  const value = sheet.valueAt(row, column);
  return { formula: content.formula, value: value instanceof ErrorValue ? value.error : (value ?? 0) };
}

function filledColumns(row: CellRow | undefined): readonly [number, number] {
  const left = row?.findIndex((content) => content !== undefined) ?? -1;
  const right = row?.findLastIndex((content) => content !== undefined) ?? -1;
  return [left, right];
}
