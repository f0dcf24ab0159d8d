import type { CellRange } from "../../../domain/grid/grid";
import type { Requests } from "../requests";
import { textBytes } from "../weigh-operation";

/** A rectangle of a sheet to read: what of it, and how many bytes a cell of that is thought to take. */
export interface Wanted {
  readonly sheet: string;
  readonly range: CellRange;
  readonly cellBytes: number;
  readonly load: (range: Excel.Range) => () => ReadCell[][];
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
 * What is wanted, in as few requests as the answers' size allows; for each range its rows. How large the answers for a
 * range really were decides how much of it is asked for at once after them.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  requests: Requests,
  wanted: readonly Wanted[],
): Promise<readonly ReadCell[][][]> {
  const rows: ReadCell[][][] = wanted.map(() => []);
  const left = wanted.map(({ range }) => range.top);
  const factors: number[] = [];
  let usual = 1;
  const nextPieces = (): Piece[] => {
    const pieces: Piece[] = [];
    let room = largestAnswer;
    wanted.forEach(({ sheet, range, cellBytes }, index) => {
      const top = left[index] ?? range.top;
      if (top > range.bottom || room <= 0) return;
      const rowBytes =
        (range.right - range.left + 1) * Math.max(smallestCell, cellBytes) * (factors[index] ?? usual);
      const count = Math.min(range.bottom - top + 1, Math.max(1, Math.floor(room / rowBytes)));
      room -= count * rowBytes;
      pieces.push({ index, sheet, range: { ...range, top, bottom: top + count - 1 } });
      left[index] = top + count;
    });
    return pieces;
  };
  for (let pieces = nextPieces(); pieces.length > 0; pieces = nextPieces()) {
    const answers = pieces.map(({ index, sheet, range }) =>
      wanted[index]?.load(rangeAt(context, sheet, range)),
    );
    await requests.send();
    let [total, allThought] = [0, 0];
    for (const [order, piece] of pieces.entries()) {
      let bytes = 0;
      for (const line of answers[order]?.() ?? []) {
        rows[piece.index]?.push(line);
        for (const cell of line)
          bytes += typeof cell === "string" ? textBytes(cell) + 1 : String(cell).length + 1;
        await requests.pace();
      }
      const thought = thoughtBytes(piece.range, wanted[piece.index]);
      factors[piece.index] = factorOf(bytes, thought);
      total += bytes;
      allThought += thought;
    }
    usual = factorOf(total, allThought);
  }
  return rows;
}

function factorOf(bytes: number, thought: number): number {
  return Math.max(0.3, (bytes / Math.max(1, thought)) * 1.04);
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
