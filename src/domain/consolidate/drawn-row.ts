import type { PartialDate } from "../extract/partial-date";

/** What a row of `DuLieu` says that a user may have corrected there. */
export const editable = [
  "committee",
  "name",
  "born",
  "ethnicity",
  "religion",
  "cellName",
  "organisation",
  "admissionDate",
  "schooling",
  "qualification",
  "occupation",
  "decisionNumber",
  "decisionDate",
  "identityNumber",
  "cardNumber",
  "note",
  "count",
  "female",
  "ethnicMinority",
  "religious",
  "youthUnion",
] as const;
export type Editable = (typeof editable)[number];

/** A row of an earlier consolidation as its table has it now. */
export interface DrawnRow {
  /** By its name now. */
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** What the columns of its sheet were taken for then, and what the user said of it. */
  readonly columns: string;
  readonly decisions: string;
  readonly values: Readonly<Record<Editable, string | number | PartialDate | null>>;
  /** Whether the user gave the row another committee than its sheet's. */
  readonly isMoved: boolean;
  readonly workbook: string;
  readonly dataSheet: string;
  /** Where each value stands there. */
  readonly addressOf: (value: Editable) => string;
}
