import type { NumberOrigin } from "../../application/pane/number-origin";
import type {
  NumberRef,
  RowsBehind,
  SessionView,
  SheetPicture,
  SheetRef,
} from "../../application/pane/session-view";
import type { VersionChanges, VersionPair } from "../../application/pane/version-view";
import type { Severity } from "../../domain/finding";
import type { Language } from "../../domain/language/language";
import type { BoardOrder, BookState, Notice, Opened, Panel, Result, Tab, Work } from "./pane-state";

/** What happened: by the user's hand, in the worker, or in Excel. */
export type PaneAction =
  | { readonly type: "tab-chosen"; readonly tab: Tab }
  | { readonly type: "language-chosen"; readonly language: Language }
  | { readonly type: "panel-toggled"; readonly panel: Panel }
  | { readonly type: "panel-closed" }
  | { readonly type: "opened"; readonly what: Opened }
  | { readonly type: "went-back" }
  | {
      readonly type: "picture-asked";
      readonly ref: SheetRef;
      readonly cell: string | null;
      readonly place: string;
    }
  | { readonly type: "picture-came"; readonly place: string; readonly picture: SheetPicture | null }
  | { readonly type: "picture-closed" }
  | { readonly type: "behind-asked"; readonly number: NumberRef }
  | { readonly type: "behind-came"; readonly number: NumberRef; readonly rows: RowsBehind }
  | { readonly type: "behind-closed" }
  | { readonly type: "changes-asked"; readonly place: string; readonly pair: VersionPair }
  | { readonly type: "changes-came"; readonly place: string; readonly changes: VersionChanges | null }
  | { readonly type: "changes-closed" }
  | { readonly type: "origin-came"; readonly origin: NumberOrigin | null }
  | { readonly type: "severity-toggled"; readonly severity: Severity }
  | { readonly type: "group-toggled"; readonly group: string }
  | { readonly type: "more-asked"; readonly list: string; readonly shown: number }
  | { readonly type: "order-chosen"; readonly order: BoardOrder }
  | { readonly type: "view-came"; readonly view: SessionView }
  | {
      readonly type: "work-began";
      readonly kind: Work["kind"];
      readonly canCancel: boolean;
      /** Not at the user's word: what was said stays. */
      readonly isQuiet: boolean;
    }
  | { readonly type: "work-went-on"; readonly work: Partial<Omit<Work, "isLong">> }
  | { readonly type: "work-grew-long" }
  | { readonly type: "work-ended" }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "notice-dismissed"; readonly index: number }
  | { readonly type: "reached"; readonly result: Result }
  | { readonly type: "undo-asked"; readonly sheets: readonly string[] | null }
  | { readonly type: "book-seen"; readonly book: BookState }
  | { readonly type: "detail-noted"; readonly detail: string };
