import type { Workbook } from "../../domain/grid/grid";
import type { CellPlace } from "../../domain/report/origin/number-meaning";
import type { WorkbookPlan } from "../../domain/report/workbook-plan";

/** The workbook that is open in Excel, as the pane works with it. Implemented by `hosts/excel`. */
export interface OpenWorkbook {
  /** What it is, but for its cells. */
  readonly look: () => Promise<BookLook>;
  /** Sheets as grids, in the order asked for; one that isn't there is left out. */
  readonly read: (sheets: readonly SheetToRead[]) => Promise<Workbook>;
  /**
   * Draws the plan whole or not at all: sheets of an earlier consolidation are updated in place, missing ones are
   * made, only what differs is written, the user's own sheets are never touched. On any failure everything is put
   * back as it was.
   */
  readonly draw: (plan: WorkbookPlan, options: DrawOptions) => Promise<DrawOutcome>;
  /** Puts the workbook back as it was before the interrupted drawing. */
  readonly putBack: () => Promise<DrawOutcome>;
  /**
   * Takes back the last consolidation, also one of an earlier session: every cell, format, chart and name as before.
   * `changed` where the user changed what it drew since, unless that is to go too (`evenChanged`).
   */
  readonly undo: (evenChanged: boolean) => Promise<DrawOutcome>;
  /** Brings a cell into view. */
  readonly show: (sheet: string, address: string) => Promise<void>;
  /** Told when cells of the given sheets change by another hand; those watched until now no longer are. */
  readonly watch: (sheets: readonly string[], changed: (sheet: string) => void) => Promise<void>;
  /**
   * Told when the hand rests on one cell of one of these sheets, with the sheets that are needed to say what stands
   * there; with `null` when it rests anywhere else. Nothing is asked of Excel while a cell is being edited.
   */
  readonly watchSelection: (
    needed: ReadonlyMap<string, readonly string[]>,
    selected: (cell: SelectedCell | null) => void,
  ) => Promise<void>;
}

export interface SelectedCell {
  readonly place: CellPlace;
  readonly book: Workbook;
}

export interface BookLook {
  /** The file's name, as the user knows it; "" where it was never saved. */
  readonly name: string;
  /** In order, each with whether the product made it. */
  readonly sheets: readonly BookSheet[];
  /** A drawing that was interrupted (the pane was closed): found when the pane opens again. */
  readonly interrupted: InterruptedDraw | null;
  /** The last consolidation can be taken back. */
  readonly canUndo: boolean;
}

export interface SheetToRead {
  readonly name: string;
  /**
   * Values alone; number formats and merges with them; formulas besides; or all: fonts and hidden rows too, as of a
   * sheet that is sent.
   */
  readonly parts: "values" | "formats" | "formulas" | "all";
  /** Where no sheet has that name, the first visible one is read, if no other of those asked for. */
  readonly orFirst?: true;
}

export interface BookSheet {
  readonly name: string;
  readonly isProducts: boolean;
  readonly isVisible: boolean;
}

export interface DrawOptions {
  /** 0 to 1. */
  readonly progress: (done: number) => void;
  readonly signal: AbortSignal;
  /**
   * The sheets that the plan depends on (the register, the notes), as `read` gave them: if their values differ when
   * the drawing begins, nothing is drawn and the outcome is `changed`.
   */
  readonly madeFrom: Workbook | null;
  /** Told while Excel waits for the user to leave a cell, and when it goes on. */
  readonly waiting: (isWaiting: boolean) => void;
}

export type DrawOutcome =
  | {
      readonly state: "drawn";
      readonly work: DrawWork;
      /** `undo` takes it back; not where too much would have to be kept for that. */
      readonly canUndo: boolean;
    }
  /** The workbook changed since the plan was made: read it again and plan anew. */
  | { readonly state: "changed"; readonly sheets: readonly string[] }
  /** Nothing was changed, or everything was put back (`isPutBack`); if not even that, `interrupted` finds it. */
  | { readonly state: "refused"; readonly problem: DrawProblem; readonly isPutBack: boolean };

export interface DrawWork {
  readonly syncs: number;
  /** Of the requests' bodies. */
  readonly bytes: number;
  readonly largestRequest: number;
  readonly cellsWritten: number;
  readonly sheetsMade: number;
}

export type DrawProblem =
  | { readonly kind: "cell-edit" }
  | { readonly kind: "cancelled" }
  /** A newer product made the workbook. */
  | { readonly kind: "newer-version" }
  | { readonly kind: "protected-workbook" }
  | { readonly kind: "protected-sheet"; readonly sheet: string }
  /** A sheet of the user's own bears a name that the product needs. */
  | { readonly kind: "foreign-sheet"; readonly sheet: string }
  /** A table of the product stands on another sheet, or a sheet of it was renamed. */
  | { readonly kind: "moved-table"; readonly table: string; readonly sheet: string }
  | { readonly kind: "sheet-missing"; readonly sheet: string }
  /** A table of the product has other columns than are to be drawn, and this Excel can't change them. */
  | { readonly kind: "other-columns"; readonly table: string }
  | { readonly kind: "too-large" }
  /** There is nothing that takes the last drawing back. */
  | { readonly kind: "no-undo" }
  /** Rows or columns of the sheet lie elsewhere than they were drawn: nothing can be put back in its place. */
  | { readonly kind: "undo-moved"; readonly sheet: string }
  | { readonly kind: "other"; readonly code: string; readonly message: string };

export interface InterruptedDraw {
  /** When it began, as ISO text. */
  readonly began: string;
  readonly sheets: readonly string[];
}
