import type { ExtractedSheet } from "../extract/extracted-sheet";
import type { SubmissionUse } from "./summary";
import type { SubmittedFile } from "./consolidation-input";

/** A sheet that was sent, with the committee it belongs to. */
export interface PlacedSheet {
  readonly file: SubmittedFile;
  readonly fileIndex: number;
  readonly sheetIndex: number;
  /** Place among everything that was sent, from 1: by sheet, or by file where it couldn't be read. */
  readonly receipt: number;
  readonly extracted: ExtractedSheet;
  /** `null` where no committee is certain, or none is needed. */
  readonly committee: string | null;
  /** Whether its use is still to be decided among the committee's sheets, or is clear from the sheet alone. */
  readonly standing: "candidate" | "unresolved" | "ignored";
}

/** What becomes of a sheet's rows. */
export interface SheetUse {
  readonly use: SubmissionUse;
  /** Rows (by their index in `entries`) that stand in another sheet too and count there. */
  readonly leftOut: ReadonlyMap<number, "duplicate" | "superseded">;
}
