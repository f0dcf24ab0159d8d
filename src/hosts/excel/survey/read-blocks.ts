import type { CellRange } from "../../../domain/grid/grid";
import type { Requests } from "../requests";
import { textBytes } from "../weigh-operation";

/** A rectangle of a sheet to read, and how many bytes a cell of it is thought to take. */
export interface Wanted {
  readonly sheet: string;
  readonly range: CellRange;
  readonly cellBytes: number;
}

/** What Excel gives for cells, row by row; the types of the client say nothing about it. */
export type ReadCell = string | number | boolean;

/** No answer is to be larger than 2 MB; the sizes are estimates. */
const largestAnswer = 1_800_000;
const smallestCell = 4;

interface Piece {
  readonly index: number;
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * What `load` asks of the ranges, in as few requests as their answers' size allows; for each range its rows. How large
 * an answer really was decides how much is asked for at once after it.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  requests: Requests,
  wanted: readonly Wanted[],
  load: (range: Excel.Range) => () => ReadCell[][],
): Promise<readonly ReadCell[][][]> {
  const rows: ReadCell[][][] = wanted.map(() => []);
  const left = wanted.map(({ range }) => range.top);
  let factor = 1;
  const nextPieces = (): Piece[] => {
    const pieces: Piece[] = [];
    let room = largestAnswer;
    wanted.forEach(({ sheet, range, cellBytes }, index) => {
      const top = left[index] ?? range.top;
      if (top > range.bottom || room <= 0) return;
      const rowBytes = (range.right - range.left + 1) * Math.max(smallestCell, cellBytes) * factor;
      const count = Math.min(range.bottom - top + 1, Math.max(1, Math.floor(room / rowBytes)));
      room -= count * rowBytes;
      pieces.push({ index, sheet, range: { ...range, top, bottom: top + count - 1 } });
      left[index] = top + count;
    });
    return pieces;
  };
  for (let pieces = nextPieces(); pieces.length > 0; pieces = nextPieces()) {
    const answers = pieces.map(({ sheet, range }) => load(rangeAt(context, sheet, range)));
    await requests.send();
    let bytes = 0;
    for (const [order, piece] of pieces.entries()) {
      for (const line of answers[order]?.() ?? []) {
        rows[piece.index]?.push(line);
        for (const cell of line)
          bytes += typeof cell === "string" ? textBytes(cell) + 1 : String(cell).length + 1;
        await requests.pace();
      }
    }
    const thought = pieces.reduce((sum, { index, range }) => sum + thoughtBytes(range, wanted[index]), 0);
    factor = Math.max(0.3, (bytes / Math.max(1, thought)) * 1.04);
  }
  return rows;
}

function thoughtBytes({ top, bottom, left, right }: CellRange, wanted: Wanted | undefined): number {
  return (bottom - top + 1) * (right - left + 1) * Math.max(smallestCell, wanted?.cellBytes ?? 0);
}

function rangeAt(context: Excel.RequestContext, sheet: string, { top, bottom, left, right }: CellRange) {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Asks for the formulas of a range. */
export function loadFormulas(range: Excel.Range): () => ReadCell[][] {
  range.load("formulas");
  return () => range.formulas as ReadCell[][];
}

/** Asks for the values of a range. */
export function loadValues(range: Excel.Range): () => ReadCell[][] {
  range.load("values");
  return () => range.values as ReadCell[][];
}

/** Asks for the number formats of a range. */
export function loadNumberFormats(range: Excel.Range): () => ReadCell[][] {
  range.load("numberFormat");
  return () => range.numberFormat as ReadCell[][];
}
