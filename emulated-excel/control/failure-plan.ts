import { ExcelError } from "../rules/excel-error";

/** Makes a chosen action fail, once, as if Excel had refused it. */
export class FailurePlan {
  private left: number | null = null;
  private code = "GeneralException";
  private message = "There was an internal error while processing the request.";
  /** Actions seen so far. */
  seen = 0;

  plan(action: number | null, code = "GeneralException", message?: string): void {
    this.left = action;
    this.code = code;
    this.message = message ?? "There was an internal error while processing the request.";
  }

  beforeAction(): void {
    this.seen += 1;
    if (this.left === null) return;
    this.left -= 1;
    if (this.left > 0) return;
    this.left = null;
    throw new ExcelError(this.code, this.message);
  }
}
