import type { WorkbookPlan } from "../domain/report/workbook-plan";

/** A file as the user gave it: from a folder, an archive, a mail, or dropped into the pane. */
export interface SourceFile {
  /** As sent; `archive.zip!inner.xlsx` for what was inside. */
  readonly name: string;
  readonly modified: Date | null;
  readonly read: () => Promise<Uint8Array>;
}

/** Told as the work goes on; `done` of `total` files. */
export type Progress = (step: {
  readonly kind: "reading" | "consolidating" | "writing";
  readonly file?: string;
  readonly done: number;
  readonly total: number;
}) => void;

/** Draws a plan whole: as an .xlsx file, or into the open workbook. */
export type PlanRenderer<Result> = (plan: WorkbookPlan) => Promise<Result>;
