import type { WorkbookPlan } from "../domain/report/workbook-plan";
import type { OpenedFile } from "../intake/opened-file";

/** A file as the user gave it: from a folder, an archive, a mail, or dropped into the pane. */
export interface SourceFile {
  /** As sent; `archive.zip!inner.xlsx` for what was inside. */
  readonly name: string;
  readonly modified: Date | null;
  readonly read: () => Promise<Uint8Array>;
}

/** Opens a file's bytes as grids: in this thread for the command, in a worker for the pane. */
export type OpenFile = (name: string, bytes: Uint8Array) => Promise<OpenedFile>;

/** Told as the work goes on; `done` of `total` files. */
export type Progress = (step: ProgressStep) => void;

export interface ProgressStep {
  readonly kind: "reading" | "consolidating" | "writing";
  readonly file?: string;
  readonly done: number;
  readonly total: number;
}

/** Draws a plan whole: as an .xlsx file, or into the open workbook. */
export type PlanRenderer<Result> = (plan: WorkbookPlan) => Promise<Result>;
