import { cellAddress } from "../../src/domain/grid/address";
import type { CellRange } from "../../src/domain/grid/grid";

/** A day with the number format that shows it; `null`: the bare serial number. */
export interface DraftDay {
  readonly day: string;
  readonly format: string | null;
}

export type DraftValue = string | number | DraftDay;

export interface DraftCell {
  readonly value: DraftValue;
  readonly bold?: boolean;
  readonly struck?: boolean;
  readonly font?: string;
  readonly format?: string;
}

/** A sheet while it is drawn: rows and columns count from 0. */
export class SheetDraft {
  readonly cells = new Map<number, Map<number, DraftCell>>();
  readonly merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  date1904 = false;
  /** The row below the last one drawn. */
  next = 0;

  constructor(public name: string) {}

  /** Gives the address, as the user sees it. An empty text leaves the cell empty. */
  put(row: number, column: number, value: DraftValue, look: Omit<DraftCell, "value"> = {}): string {
    this.next = Math.max(this.next, row + 1);
    if (value !== "") {
      const cells = this.cells.get(row) ?? new Map<number, DraftCell>();
      cells.set(column, { ...look, value });
      this.cells.set(row, cells);
    }
    return cellAddress(row, column);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  /** Every text as `change` makes it. */
  rewrite(change: (text: string, cell: DraftCell) => Partial<DraftCell>): void {
    for (const cells of this.cells.values()) {
      for (const [column, cell] of cells) {
        if (typeof cell.value === "string") cells.set(column, { ...cell, ...change(cell.value, cell) });
      }
    }
  }
}
