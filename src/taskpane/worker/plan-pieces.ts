import type { Block, CellContent, WorkbookPlan } from "../../domain/report/workbook-plan";

/**
 * A plan goes from the worker to the page in pieces, so that no single message keeps the page from answering: first
 * the frame, the plan with its blocks empty, then their rows in order.
 */
export type PlanPiece =
  | { readonly kind: "frame"; readonly plan: WorkbookPlan }
  | {
      readonly kind: "rows";
      readonly sheet: number;
      readonly block: number;
      readonly cells: readonly (readonly CellContent[])[];
    };

/** About what a page takes in within some 10 ms. */
export const cellsInPiece = 20_000;

export function* splitPlan(plan: WorkbookPlan, limit = cellsInPiece): Generator<PlanPiece> {
  const frame = plan.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, cells: [] })),
  }));
  yield { kind: "frame", plan: { ...plan, sheets: frame } };
  for (const [sheet, { blocks }] of plan.sheets.entries()) {
    for (const [block, { cells }] of blocks.entries()) {
      const rows = Math.max(1, Math.floor(limit / Math.max(1, cells[0]?.length ?? 0)));
      for (let from = 0; from < cells.length; from += rows) {
        yield { kind: "rows", sheet, block, cells: cells.slice(from, from + rows) };
      }
    }
  }
}

/** Takes the pieces of one plan in the order in which they were split. */
export class PlanAssembly {
  #frame: WorkbookPlan | null = null;
  #cells: (readonly CellContent[])[][][] = [];

  take(piece: PlanPiece): void {
    if (piece.kind === "frame") {
      this.#frame = piece.plan;
      this.#cells = piece.plan.sheets.map(({ blocks }) => blocks.map(() => []));
      return;
    }
    const cells = this.#cells[piece.sheet]?.[piece.block];
    if (cells === undefined) throw new RangeError("Rows of a plan came before its frame");
    for (const row of piece.cells) cells.push(row);
  }

  /** The whole plan, when all pieces are in. */
  whole(): WorkbookPlan {
    const frame = this.#frame;
    if (frame === null) throw new RangeError("A plan came without its frame");
    const sheets = frame.sheets.map((sheet, index) => ({
      ...sheet,
      blocks: sheet.blocks.map((block, number): Block => ({
        ...block,
        cells: this.#cells[index]?.[number] ?? [],
      })),
    }));
    return { ...frame, sheets };
  }
}
