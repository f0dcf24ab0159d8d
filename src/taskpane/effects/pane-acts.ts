import type { SettingsChange } from "../../application/pane/session-calls";
import type { Correction, NumberRef, RepetitionView, SheetRef } from "../../application/pane/session-view";
import type { VersionPair } from "../../application/pane/version-view";
import type { RowDecision } from "../../application/pane/row-decisions";
import type { TypedDecision } from "../../application/pane/typed-numbers";
import type { Language } from "../../domain/language/language";
import type { PaneAction } from "../state/pane-action";
import type { Dropped, FoundFile } from "./given-files";

/** What the user can do; the views call these and nothing else. */
export interface PaneActs {
  readonly dispatch: (action: PaneAction) => void;
  readonly addFiles: (files: readonly FoundFile[]) => void;
  readonly addFolder: (files: readonly FoundFile[]) => void;
  readonly addDrop: (dropped: Promise<Dropped>) => void;
  readonly takeSheets: (names: readonly string[]) => void;
  readonly removeFile: (id: string) => void;
  readonly useRegister: (file: FoundFile) => void;
  readonly change: (settings: SettingsChange) => void;
  readonly correct: (sheet: SheetRef, correction: Correction) => void;
  /** What became of two rows that may be one person's. */
  readonly decideRows: (rows: RepetitionView, decision: RowDecision) => void;
  /** Shows the sheet, around a cell where one is meant. */
  readonly look: (ref: SheetRef, cell: string | null, place: string) => void;
  /** To a version as it counted before later ones came. */
  readonly rollBack: (sheet: SheetRef) => void;
  /** Shows what a version changed, at its place on a sheet's card. */
  readonly showChanges: (place: string, pair: VersionPair, offset: number) => void;
  /** What becomes of numbers typed over formulas. */
  readonly settleTyped: (ids: readonly string[], decision: TypedDecision) => void;
  readonly lookBehind: (number: NumberRef, offset: number) => void;
  readonly consolidate: () => void;
  readonly cancel: () => void;
  readonly createRegister: () => void;
  readonly readBook: () => void;
  readonly putBack: () => void;
  /** Takes the last consolidation back; what was changed since only at the user's word. */
  readonly undo: (evenChanged: boolean) => void;
  readonly showInExcel: (sheet: string, address: string) => void;
  /** Goes to a cell that a number is made of. */
  readonly goToPart: (sheet: string, address: string) => void;
  readonly copy: (text: string) => void;
  readonly speak: (language: Language) => void;
}

/** Those that depend on whether a workbook is open beside the pane. */
export type HostActs = Pick<
  PaneActs,
  | "consolidate"
  | "takeSheets"
  | "createRegister"
  | "readBook"
  | "putBack"
  | "undo"
  | "showInExcel"
  | "goToPart"
>;
