import type { CellRange, Grid } from "../grid/grid";
import type { CommitteeMatch } from "./committee-match";
import type { EvidenceReason } from "./evidence-reasons";
import { type Field, fields } from "./fields";
import type { SheetDecisions } from "./sheet-decisions";

export type { CommitteeEvidence, CommitteeMatch } from "./committee-match";
export { fields, type Field };

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
  /** The months that its figures stand for together, where it says that they are several. */
  readonly months?: readonly number[];
  readonly evidence: readonly Evidence[];
  /** What the user would be asked; empty when certain. */
  readonly asks: readonly Ask[];
  /** The user says that it isn't to be counted; what it was taken for stays. */
  readonly leftOut?: true;
  /** What of the user's earlier words it was recognised by (S5). */
  readonly remembered?: SheetDecisions;
  /** Which table of its sheet it is, from 2 on; the first, and the only one, says nothing. */
  readonly table?: number;
  /** Words of a title that say that it is of something else than admissions: then it isn't counted. */
  readonly otherPurpose?: string;
  /** Rows of persons or figures that none of the sheet's tables has; said at the first table. */
  readonly leftOver?: readonly LeftOver[];
  /** Cells of a list that said "as above" (R27); the grid has in them what stands above. */
  readonly repeats?: readonly RepeatMark[];
}

export interface RepeatMark {
  readonly row: number;
  readonly column: number;
  /** `nt`. */
  readonly written: string;
  /** Whether something stands above. */
  readonly isFound: boolean;
}

/** Cells that look like data and are in no table. */
export interface LeftOver {
  /** `A15:B18`. */
  readonly range: string;
  readonly rows: number;
  /** What its columns add up to and its last row says, without persons in it: a summary of a table repeats its number. */
  readonly figures: readonly number[];
}

export type SheetKind = "list" | "counts" | "pool" | "plan" | "guide" | "empty" | "unknown";

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
  /** Of a date over several columns, what stands in this one (R23). */
  readonly part?: "day" | "month" | "year";
  /** The answer that a mark in the column gives, or whose persons it counts: `Kinh` of `Dân tộc › Kinh | Khác` (R22); of a year's parts, which it counts (R25). */
  readonly says?: string;
  /** 0 to 1. */
  readonly score: number;
}

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
  /** The row of the person that this one (a note) goes on with: the second line of a name, an address. */
  readonly continues?: number;
  /** A template's example, which is nobody. */
  readonly because?: "example";
}

/** `entry`: a person of a list, an organisation of a count form. */
export type RowRole =
  "entry" | "total" | "subtotal" | "group" | "note" | "columnNumbers" | "headerRepeat" | "blank";

export interface Evidence {
  /** What it speaks for. */
  readonly of: "kind" | "header" | "committee" | "body";
  readonly reason: EvidenceReason;
  /** The words of a title, the number of a row. */
  readonly fact?: string;
  /** Signed weight in the score. */
  readonly weight: number;
}

export interface Ask {
  readonly about: "committee" | "kind" | "column" | "header";
  /** The column asked about, where it is one. */
  readonly column?: number;
  readonly choices: readonly string[];
}
