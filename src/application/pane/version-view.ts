import type { VersionWord } from "../../domain/recognise/sheet-decisions";
import type { SheetRef } from "./sheet-ref";

/** What a sheet is beside the others that its committee sent, and why; texts in the session's language. */
export interface SheetVersionsView {
  /** The user's word on it (C19). */
  readonly said: VersionWord | null;
  /** Others of its committee are there: it matters what this one is. */
  readonly canSay: boolean;
  /** Something came earlier in other files, so that it may replace it. */
  readonly canReplace: boolean;
  /** Later versions stand in its way, or it was withdrawn (C21). */
  readonly canGoBack: boolean;
  readonly lines: readonly VersionLine[];
}

export interface VersionLine {
  readonly text: string;
  /** The versions that it speaks of, where rows of them can be held against each other (C22). */
  readonly pair: VersionPair | null;
}

export interface VersionPair {
  readonly older: readonly SheetRef[];
  readonly newer: readonly SheetRef[];
}

/** What a version changed, `rows` being a page of it: who was added first, then who was removed, then who was changed. */
export interface VersionChanges {
  /** Persons, before and after. */
  readonly before: number;
  readonly after: number;
  readonly unchanged: number;
  readonly size: number;
  readonly offset: number;
  readonly rows: readonly VersionChange[];
}

export interface VersionChange {
  readonly kind: "added" | "removed" | "changed";
  /** The person, with what tells them from namesakes, or the organisation; "" where the row has no name. */
  readonly name: string;
  readonly detail: string;
  readonly changes: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  /** Where it stands: what was removed in the older version, all else in the newer. */
  readonly ref: SheetRef;
  readonly cell: string;
}

/** For a sheet that is alone. */
export const noVersions: SheetVersionsView = {
  said: null,
  canSay: false,
  canReplace: false,
  canGoBack: false,
  lines: [],
};
