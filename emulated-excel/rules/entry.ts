import type { CellContent } from "../model/content";

/** What becomes of something that is entered into a cell. */
export interface Entry {
  /** `null` empties the cell. */
  readonly content: CellContent | null;
  /** The format that a cell of format General takes on. */
  readonly numberFormat: string | null;
  readonly quotePrefix: boolean;
}
