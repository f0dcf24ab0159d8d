import type { Field } from "../fields";
import type { SheetDecisions } from "../sheet-decisions";
import type { Layout } from "./layout-fingerprint";

/** What the user once said of a sheet, in a form that fits the next sheet of the same sender (S5). */
export interface Remembered {
  /** Whose sheet it was; `null` where that wasn't known. */
  readonly committee: string | null;
  /** Names of file and sheet without what changes from month to month; "" where nothing is left. */
  readonly file: string;
  readonly sheet: string;
  /** Which table of its sheet it was, from 2 on. */
  readonly table?: number;
  readonly layout: Layout;
  readonly said: RememberedWords;
  /** How the sender calls the committee that the user named. */
  readonly alias?: LearntAlias;
}

/** Decisions without the places of one sheet. */
export interface RememberedWords {
  readonly kind?: NonNullable<SheetDecisions["kind"]>;
  /** The header is where the layout's headers stand. */
  readonly header?: true;
  readonly leftOut?: true;
  /** By the column's place in the layout. */
  readonly columns?: ReadonlyMap<number, Field | "own">;
  readonly encoding?: NonNullable<SheetDecisions["encoding"]>;
}

export interface LearntAlias {
  /** Folded words of file, sheet, title or sender, any of which names it. */
  readonly names: readonly string[];
  /** The committees that were named besides; others speak against the alias. */
  readonly among: readonly string[];
}

/** The user refused what was remembered, and said nothing else: it ends there. */
export function isForgotten({ said, alias }: Remembered): boolean {
  return Object.keys(said).length === 0 && alias === undefined;
}
