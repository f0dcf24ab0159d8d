import type { Workbook } from "../../domain/grid/grid";
import { whyUnusable } from "../earlier-workbook";
import type { RegisterRefusal } from "../open-register";

/** Consolidated workbooks that can't be gone on from: as long as one is here, nothing is drawn. */
export class UnusableBooks {
  readonly #dropped = new Map<string, RegisterRefusal>();
  #open: RegisterRefusal | null = null;

  /** Whether the workbook that was dropped in is one of them. */
  take(file: string, workbook: Workbook): boolean {
    const why = whyUnusable(file, workbook);
    if (why !== null) this.#dropped.set(file, why);
    return why !== null;
  }

  /** The same of the workbook that is open in Excel, as it is now. */
  takeOpen(name: string, workbook: Workbook): boolean {
    this.#open = whyUnusable(name, workbook);
    return this.#open !== null;
  }

  remove(file: string): void {
    this.#dropped.delete(file);
  }

  get refusals(): readonly RegisterRefusal[] {
    return [...(this.#open === null ? [] : [this.#open]), ...this.#dropped.values()];
  }
}
