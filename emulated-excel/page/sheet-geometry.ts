import type { CellRange } from "../../src/domain/grid/grid";
import { placeAt } from "../model/place-at";
import type { Worksheet } from "../model/worksheet";

export const pixelsPerPoint = 96 / 72;
export const headingWidth = 44;
export const headingHeight = 20;

/** A stretch of rows or columns in view, with the place of its first one in pixels of the sheet. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Places in pixels from the sheet's corner. */
export class SheetGeometry {
  constructor(private readonly sheet: Worksheet) {}

  top(row: number): number {
    return Math.round(this.sheet.rowTop(row) * pixelsPerPoint);
  }

  left(column: number): number {
    return Math.round(this.sheet.columnLeft(column) * pixelsPerPoint);
  }

  box({ top, left, bottom, right }: CellRange): { top: number; left: number; width: number; height: number } {
    const [y, x] = [this.top(top), this.left(left)];
    return { top: y, left: x, width: this.left(right + 1) - x, height: this.top(bottom + 1) - y };
  }

  rowAt(y: number): number {
    return placeAt(y, 1_048_575, (row) => this.top(row));
  }

  columnAt(x: number): number {
    return placeAt(x, 16_383, (column) => this.left(column));
  }
}
