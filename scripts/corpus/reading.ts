/** What came of one file of a corpus, as the child process tells it. */
export type Reading =
  | { readonly state: "read"; readonly sheets: readonly SheetReading[]; readonly cells: number }
  | { readonly state: "refused"; readonly reason: string }
  | { readonly state: "crashed"; readonly reason: string }
  | { readonly state: "hung" };

export interface SheetReading {
  readonly file: string;
  readonly sheet: string;
  readonly kind: string;
  readonly committee: string | null;
  readonly rows: number;
  readonly use: string;
  readonly counted: number;
}

/** Filled cells by our own reader and by SheetJS, sheet by sheet, where they differ. */
export interface CellDifference {
  readonly sheet: string;
  readonly own: number;
  readonly other: number;
}

export type Request =
  { readonly kind: "read"; readonly path: string } | { readonly kind: "compare"; readonly path: string };

export type Answer =
  | {
      readonly kind: "read";
      readonly reading: Reading;
      readonly milliseconds: number;
      /** The most that the process has held so far, in MB. */
      readonly megabytes: number;
    }
  | {
      readonly kind: "compare";
      /** `null`: one of the two doesn't read it, so there is nothing to compare. */
      readonly differences: readonly CellDifference[] | null;
    };
