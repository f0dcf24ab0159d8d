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

/** Draws a plan whole: as an .xlsx file, or into the open workbook. */
export type PlanRenderer<Result> = (plan: WorkbookPlan) => Promise<Result>;

/** A file that is written over, with what the user has in it besides the product's. */
export interface PreviousBook {
  readonly bytes: Uint8Array;
  /** Names of its sheets, as far as they could be read. */
  readonly sheets: readonly string[];
}

/** The workbook as a file, and what of the user's couldn't be taken over into it. */
export interface WrittenOver {
  readonly bytes: Uint8Array;
  readonly notKept: readonly NotKept[];
}

/** Something of the user's that isn't in the new file as it was in the earlier one. */
export interface NotKept {
  readonly kind:
    /** A whole sheet: nothing can be added to such a file. */
    | "sheet"
    /** A cell's content: its row is gone, or the product needs the place. */
    | "cell"
    /** A plain value that was typed over a formula of the product's. */
    | "typed-over"
    | "note"
    | "table"
    /** The file's macros: an .xlsx can't hold any. */
    | "macros"
    /** It is there under another name (`text`): the product needs its own. */
    | "renamed"
    /** Something else that lay on a sheet of the product's; `text` is the file format's word for it. */
    | "other";
  readonly sheet: string;
  /** Its address in the earlier file. */
  readonly cell: string | null;
  readonly text: string;
}
