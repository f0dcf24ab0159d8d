import type { NotKept } from "../domain/report/drawn/not-kept";
import type { WorkbookPlan } from "../domain/report/workbook-plan";
import type { OpenedFile } from "../intake/opened-file";

export type { SourceFile } from "../intake/source-file";

/** Opens a file's bytes as grids: in this thread for the command, in a worker for the pane. */
export type OpenFile = (name: string, bytes: Uint8Array) => Promise<OpenedFile>;

/** Told as the work goes on; `done` of `total` files. */
export type Progress = (step: ProgressStep) => void;

export interface ProgressStep {
  readonly kind: "opening" | "reading" | "consolidating" | "writing";
  readonly file?: string;
  readonly done: number;
  readonly total: number;
}

/** A file that is written over, with what the user has in it besides the product's. */
export interface PreviousBook {
  readonly bytes: Uint8Array;
  /** Names of its sheets, as far as they could be read. */
  readonly sheets: readonly string[];
}

/** Writes a plan as a file, over an earlier one where there is one. */
export type WriteOver = (plan: WorkbookPlan, previous: PreviousBook | null) => Promise<WrittenOver>;

/** The workbook as a file, and what of the user's couldn't be taken over into it. */
export interface WrittenOver {
  readonly bytes: Uint8Array;
  readonly notKept: readonly NotKept[];
}
