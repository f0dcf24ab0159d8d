import type { BookSheet, DrawProblem, InterruptedDraw } from "../../application/pane/open-workbook";
import type { NumberOrigin } from "../../application/pane/number-origin";
import type {
  NumberRef,
  RowsBehind,
  SessionView,
  SheetPicture,
  SheetRef,
} from "../../application/pane/session-view";
import type { VersionChanges, VersionPair } from "../../application/pane/version-view";
import type { IsoDate } from "../../domain/calendar";
import type { NotKept } from "../../domain/report/drawn/not-kept";
import type { Severity } from "../../domain/finding";
import type { Language } from "../../domain/language/language";

export const tabs = ["receive", "check", "summary", "report"] as const;
export type Tab = (typeof tabs)[number];

/** Where the result goes: into the open workbook, or into a file that the browser saves. */
export type HostKind = "excel" | "page";

/** All that the pane shows, as plain data; changed by `reduce` only. */
export interface PaneState {
  readonly host: HostKind;
  readonly today: IsoDate;
  readonly language: Language;
  readonly tab: Tab;
  /** `null` until the session has been asked for something. */
  readonly view: SessionView | null;
  readonly opened: Opened | null;
  readonly panel: Panel | null;
  readonly picture: PictureState | null;
  readonly behind: BehindState | null;
  readonly changes: ChangesState | null;
  /** The number that is selected in Excel; stands in place of what the tab shows. */
  readonly origin: NumberOrigin | null;
  readonly check: CheckState;
  readonly order: BoardOrder;
  readonly work: Work | null;
  readonly notices: readonly Notice[];
  readonly result: Result | null;
  /** Sheets that were changed since the consolidation that is to be taken back: the user is asked. */
  readonly undoAsk: readonly string[] | null;
  /** `null` stand-alone, and until Excel has been asked. */
  readonly book: BookState | null;
  /** For those who look into a failure: newest last. */
  readonly details: readonly string[];
}

/** What stands in place of the list of committees. */
export type Opened =
  | { readonly kind: "committee"; readonly id: string }
  | { readonly kind: "file"; readonly id: string }
  /** The letter to a committee that hasn't reported, or (id "") to all of them. */
  | { readonly kind: "reminder"; readonly id: string };

export type Panel = "period" | "menu" | "book-sheets";

export interface PictureState {
  readonly ref: SheetRef;
  /** The cell that is looked at, where it is one. */
  readonly cell: string | null;
  /** Where it is shown: a sheet's card, or the finding that it belongs to. */
  readonly place: string;
  readonly loaded:
    | { readonly state: "loading" }
    | { readonly state: "absent" }
    | { readonly state: "shown"; readonly picture: SheetPicture };
}

export interface BehindState {
  readonly number: NumberRef;
  readonly rows: RowsBehind | null;
}

/** What a version changed, as it is shown on a sheet's card. */
export interface ChangesState {
  /** The card and the line on it. */
  readonly place: string;
  readonly pair: VersionPair;
  /** `null` until they come. */
  readonly loaded: VersionChanges | null;
}

export interface CheckState {
  /** What is shown. */
  readonly severities: readonly Severity[];
  /** Groups of like findings that are unfolded. */
  readonly unfolded: readonly string[];
  /** How many items of a long list are shown, by the list's key. */
  readonly shown: Readonly<Record<string, number>>;
}

export type BoardOrder = "register" | "percent" | "admitted" | "name";

export type WorkKind =
  | "starting"
  | "opening-book"
  | "reading"
  | "consolidating"
  | "planning"
  | "drawing"
  | "drawing-again"
  | "saving"
  | "putting-back";

export interface Work {
  readonly kind: WorkKind;
  readonly file: string;
  readonly done: number;
  /** 0 where it isn't known how much there is to do. */
  readonly total: number;
  /** It has gone on for longer than 300 ms. */
  readonly isLong: boolean;
  /** Excel waits for the user to leave a cell. */
  readonly isWaiting: boolean;
  readonly canCancel: boolean;
}

/** What went wrong, or must be known: said in the alert region until dismissed. */
export type Notice =
  | { readonly kind: "draw-problem"; readonly problem: DrawProblem; readonly isPutBack: boolean }
  | { readonly kind: "keeps-changing" }
  | { readonly kind: "no-register" }
  | { readonly kind: "typed-over" }
  | { readonly kind: "unreadable-drop" }
  | { readonly kind: "nothing-in-folder" }
  | { readonly kind: "left-out"; readonly files: readonly string[] }
  /** What of the user's isn't in the new file as it was in the earlier one (W4). */
  | { readonly kind: "not-kept"; readonly things: readonly NotKept[] }
  | { readonly kind: "not-copied" }
  | { readonly kind: "worker-stopped" }
  | { readonly kind: "failed"; readonly message: string };

export type Result =
  | { readonly kind: "drawn"; readonly canUndo: boolean }
  | { readonly kind: "undone" }
  | { readonly kind: "saved"; readonly file: string }
  | { readonly kind: "put-back" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "copied" }
  | { readonly kind: "register-made" }
  | { readonly kind: "book-changed"; readonly sheet: string };

export interface BookState {
  readonly name: string;
  readonly sheets: readonly BookSheet[];
  readonly interrupted: InterruptedDraw | null;
  readonly canUndo: boolean;
}

export function firstState(host: HostKind, today: IsoDate, language: Language): PaneState {
  return {
    host,
    today,
    language,
    tab: "receive",
    view: null,
    opened: null,
    panel: null,
    picture: null,
    behind: null,
    changes: null,
    origin: null,
    check: { severities: ["error", "warning", "info"], unfolded: [], shown: {} },
    order: "register",
    work: null,
    notices: [],
    result: null,
    undoAsk: null,
    book: null,
    details: [],
  };
}
