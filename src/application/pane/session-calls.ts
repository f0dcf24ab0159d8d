import type { Workbook } from "../../domain/grid/grid";
import type { Language } from "../../domain/language/language";
import type { LayoutProfileId, OfficeDetails } from "../../domain/report/page/layout-profile";
import type { IsoDate } from "../../domain/calendar";
import type { CellPlace } from "../../domain/report/origin/number-meaning";
import type { WorkbookPlan } from "../../domain/report/workbook-plan";
import type { PreviousBook } from "../ports";
import type { NumberOrigin } from "./number-origin";
import type { TypedDecision } from "./typed-numbers";
import type { RowDecision } from "./row-decisions";
import type {
  Correction,
  NumberRef,
  RepetitionView,
  RowsBehind,
  SessionView,
  SheetPicture,
  SheetRef,
} from "./session-view";
import type { VersionChanges, VersionPair } from "./version-view";

/** A file of the user's, still unread: a `File` of the page fits. */
export interface GivenFile {
  readonly name: string;
  /**
   * When it was last changed, in milliseconds since 1970; `null` where unknown. Left out: as `data` itself says, which
   * a page had better not ask: for every file it would wait for the disk.
   */
  readonly modified?: number | null;
  readonly data: { readonly arrayBuffer: () => Promise<ArrayBuffer>; readonly lastModified?: number };
}

export interface SettingsChange {
  readonly language?: Language;
  /** With `to` and `from` left out: the whole year. */
  readonly year?: number;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly deadline?: IsoDate | null;
  readonly zeroConfirmed?: readonly string[];
  readonly profile?: LayoutProfileId;
  readonly office?: Partial<OfficeDetails>;
}

/**
 * The work of one user with one workbook, from the first file to the plan: runs in a worker, knows no page and no
 * host. Every call that changes something gives the whole view after it. Calls run one after the other.
 */
export interface Session {
  readonly view: () => Promise<SessionView>;
  /** Archives are unpacked; a register or a consolidated workbook among the files is taken as such, and said. */
  readonly addFiles: (files: readonly GivenFile[]) => Promise<SessionView>;
  /** Sheets of the open workbook as if they had been sent as one file of that name; replaces the earlier ones of it. */
  readonly addSheets: (name: string, workbook: Workbook) => Promise<SessionView>;
  /** Of the view's `FileView.id`. */
  readonly removeFile: (id: string) => Promise<SessionView>;
  /**
   * The open workbook as it is now: its register, and the tables and notes of an earlier consolidation. Called at
   * the start and whenever the workbook changed.
   */
  readonly openBook: (name: string, workbook: Workbook) => Promise<SessionView>;
  readonly useRegister: (file: GivenFile) => Promise<SessionView>;
  readonly change: (settings: SettingsChange) => Promise<SessionView>;
  readonly correct: (sheet: SheetRef, correction: Correction) => Promise<SessionView>;
  /** What became of two rows that may be one person's (P12). */
  readonly decideRows: (rows: RepetitionView, decision: RowDecision) => Promise<SessionView>;
  /** What becomes of numbers typed over formulas: of the view's `TypedNumberView.id`. */
  readonly settleTyped: (ids: readonly string[], decision: TypedDecision) => Promise<SessionView>;
  readonly rowsBehind: (number: NumberRef, offset: number, limit: number) => Promise<RowsBehind>;
  /** Of a cell of the open workbook, `book` being its sheets as they are now; `null` where it's no number of the product's. */
  readonly originOf: (book: Workbook, place: CellPlace) => Promise<NumberOrigin | null>;
  /** What a version changed, `limit` rows of it from `offset` on (C22); `null` where a sheet isn't here any more. */
  readonly changesOf: (pair: VersionPair, offset: number, limit: number) => Promise<VersionChanges | null>;
  /** To a version as it counted before later ones of the same submission came (C21). */
  readonly rollBack: (sheet: SheetRef) => Promise<SessionView>;
  /** `null` where only the rows of the sheet are here (an earlier consolidation). */
  readonly picture: (
    sheet: SheetRef,
    around: { readonly row: number } | null,
  ) => Promise<SheetPicture | null>;
  /** The workbook to draw; refused (`null`) without a register. */
  readonly plan: () => Promise<WorkbookPlan | null>;
  /** The sheet `Chỉ tiêu` alone, empty, to fill in or paste into. */
  readonly registerPlan: () => Promise<WorkbookPlan>;
  /** Stops the reading that is going on; what was read stays. */
  readonly cancel: () => void;
}

/** The session where it works, and where its result is written as a file. */
export interface FileSession extends Session {
  /** The file that the work goes on from, to be written over (W4); `null` where it is the open workbook, or none. */
  readonly previousBook: () => Promise<PreviousBook | null>;
}
