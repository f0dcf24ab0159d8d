import type { RecognisedColumn, RecognisedRow } from "../recognised-sheet";
import type { SheetArea } from "../sheet/sheet-area";

/** Where a sheet may name its committee. */
export interface CommitteeSources {
  readonly area: SheetArea;
  readonly file: string;
  readonly sender?: string;
  readonly subject?: string;
  /** First row of the header; `null` where there is no table. */
  readonly headerTop: number | null;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
}

/** Where a text stands that may name a committee: the stronger ones outweigh the weaker. */
export type Source =
  | "title"
  | "label"
  | "column"
  | "group"
  | "file"
  | "archive"
  | "folder"
  | "sender"
  | "subject"
  | "sheet"
  | "signature";

/** A text that may name a committee, with where it stands. */
export interface SourceText {
  readonly source: Source;
  readonly text: string;
  readonly cell?: string;
  /** In how many rows of a column it stands. */
  readonly rows?: number;
}
