import type { CellRange, Grid } from "../grid/grid";

/** What a sheet was taken for, with the evidence. Made from one grid; the grid is never changed. */
export interface RecognisedSheet {
  /** File name as sent (`archive.zip!inner.xlsx` for what was inside). */
  readonly file: string;
  readonly grid: Grid;
  readonly kind: SheetKind;
  /** 0 to 1: how sure the kind and the header are. */
  readonly score: number;
  /** The next best reading, for the user who wants to know why. */
  readonly runnerUp: { readonly kind: SheetKind; readonly score: number } | null;
  readonly committee: CommitteeMatch;
  /** `null` where there is no table, or one without a header. */
  readonly header: CellRange | null;
  readonly body: CellRange | null;
  readonly columns: readonly RecognisedColumn[];
  /** Every row of the body, in order, with the part it plays. */
  readonly rows: readonly RecognisedRow[];
  /** What the title says of the reporting month (1–12), where it names exactly one. */
  readonly month: number | null;
  readonly evidence: readonly Evidence[];
  /** What the user would be asked; empty when certain. */
  readonly asks: readonly Ask[];
  /** The user says that it isn't to be counted; what it was taken for stays. */
  readonly leftOut?: true;
}

export type SheetKind = "list" | "counts" | "pool" | "plan" | "guide" | "empty" | "unknown";

export interface CommitteeMatch {
  /** `null` when no evidence names a committee of the register, or when pieces of evidence disagree. */
  readonly id: string | null;
  readonly state: "certain" | "ambiguous" | "unknown";
  /** Every committee that something names, strongest first. */
  readonly candidates: readonly CommitteeEvidence[];
  /** Near names: proposed to the user, never taken. */
  readonly proposals: readonly CommitteeEvidence[];
}

export interface CommitteeEvidence {
  readonly id: string;
  readonly from: "title" | "cell" | "sheet" | "file" | "sender" | "column" | "decision";
  /** The text that named it, as the sender wrote it. */
  readonly text: string;
  /** Address where `from` is a title, a cell or a column. */
  readonly cell?: string;
}

export interface RecognisedColumn {
  readonly column: number;
  /** The header as written, levels joined by " › ". */
  readonly header: string;
  /** `null`: kept under its own header. */
  readonly field: Field | null;
  /** In a column headed "Nam"/"Nữ" over birth dates the sex comes from the header. */
  readonly sex?: "male" | "female";
  /** For columns of a month in count forms: 1–12. */
  readonly month?: number;
  /** 0 to 1. */
  readonly score: number;
}

export const fields = [
  "number",
  "name",
  "born",
  "sex",
  "ethnicity",
  "religion",
  "schooling",
  "qualification",
  "occupation",
  "youthUnion",
  "cell",
  "organisation",
  "decisionNumber",
  "decisionDate",
  "admissionDate",
  "identityNumber",
  "cardNumber",
  "certificateDate",
  "status",
  "note",
  "committee",
  "quota",
  "admitted",
  "percent",
  "female",
  "ethnicMinority",
  "religious",
  "month",
  "candidates",
  "trained",
  "inProgress",
] as const;

export type Field = (typeof fields)[number];

/** Fields of a count form whose numbers add up; percentages don't. */
export const countFields: readonly Field[] = [
  "admitted",
  "month",
  "quota",
  "female",
  "ethnicMinority",
  "religious",
  "youthUnion",
  "candidates",
  "trained",
  "inProgress",
];

export interface RecognisedRow {
  readonly row: number;
  readonly role: RowRole;
  /** For totals and subtotals: the rows (of role `entry`) that they stand for. */
  readonly covers?: { readonly first: number; readonly last: number };
}

/** `entry`: a person of a list, an organisation of a count form. */
export type RowRole =
  "entry" | "total" | "subtotal" | "group" | "note" | "columnNumbers" | "headerRepeat" | "blank";

export interface Evidence {
  /** What it speaks for. */
  readonly of: "kind" | "header" | "committee" | "body";
  readonly reason: string;
  /** Signed weight in the score. */
  readonly weight: number;
}

export interface Ask {
  readonly about: "committee" | "kind" | "column" | "header";
  /** The column asked about, where it is one. */
  readonly column?: number;
  readonly choices: readonly string[];
}
