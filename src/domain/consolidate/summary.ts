import type { IsoDate, Period } from "../calendar";
import type { PartialDate } from "../extract/partial-date";
import type { Finding } from "../finding";
import type { SheetKind } from "../recognise/recognised-sheet";
import type { Register } from "../register/register";
import type { MailWords } from "./mail-words";
import type { RowSaid } from "./row-word";
import type { SubmissionRelation } from "./submission-relation";

/** The consolidated result: everything that the workbook, the JSON and the report say. Plain data. */
export interface Summary {
  readonly year: number;
  readonly period: Period;
  /** The last day on which a submission was in time; `null` or left out where none was set. */
  readonly deadline?: IsoDate | null;
  readonly register: Register;
  /** In the register's order. */
  readonly committees: readonly CommitteeSummary[];
  readonly total: Totals;
  readonly submissions: readonly Submission[];
  /** What submissions of a committee are to each other; left out where nobody asks. */
  readonly relations?: readonly SubmissionRelation[];
  /** Every row that arrived, counted or not: the table `DuLieu`. Ordered by committee, file, sheet, row. */
  readonly entries: readonly Entry[];
  /** Errors first, then by committee, file, sheet, row. */
  readonly findings: readonly Finding[];
}

/** Persons, all of them whole numbers; `percent` is rounded half up to 2 decimals. */
export interface Totals {
  readonly quota: number | null;
  readonly admitted: number;
  /** admitted − quota; `null` without a quota. */
  readonly variance: number | null;
  readonly percent: number | null;
  readonly class: QuotaClass;
  readonly female: number;
  readonly ethnicMinority: number;
  readonly religious: number;
  readonly youthUnion: number;
  /** January first; admissions whose month is unknown are in none. */
  readonly byMonth: readonly number[];
  /** admitted − the sum of `byMonth`. */
  readonly monthUnknown: number;
  readonly samePeriod: number | null;
}

export interface CommitteeSummary extends Totals {
  readonly id: string;
  readonly name: string;
  /** 1 for the highest percentage; equals share a rank and the next is skipped; `null` without a quota. */
  readonly rank: number | null;
  readonly submission: SubmissionState;
}

/** Q1–Q5 of docs/rules.md: over 100 %, exactly 100 %, under 100 %, nobody admitted, no quota. */
export type QuotaClass = "exceeded" | "met" | "below" | "none" | "no-quota";

export type SubmissionState = "received" | "late" | "empty" | "zero" | "missing";

/** One sheet that was sent (or a file that couldn't be read: then `sheet` is ""). */
export interface Submission {
  readonly file: string;
  readonly sheet: string;
  /** From 2 on, where the sheet has several tables and it isn't the first. */
  readonly table?: number;
  readonly committee: string | null;
  readonly kind: SheetKind;
  /** Persons in the sheet (the sum, in a count form), before any rule leaves rows out. */
  readonly rows: number;
  /** Of these, how many count in the summary. */
  readonly counted: number;
  readonly use: SubmissionUse;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly received: IsoDate | null;
  /** When the file was last changed, in milliseconds since 1970 (UTC). */
  readonly modified: number | null;
  /** Of the mail that it came in; left out where it came in none. */
  readonly mail?: MailWords;
  /** What its columns were taken for, as `column-places.ts` writes it. */
  readonly columns: string;
  /** What the user said of the sheet, as `written-decisions.ts` writes it. */
  readonly decisions: string;
  /** What of it goes for the sender's next sheets, as `written-memory.ts` writes it (S5). */
  readonly remembered: string;
}

export type SubmissionUse = "counted" | "duplicate" | "superseded" | "cross-check" | "ignored" | "unresolved";

/** A person, or a row of a count form with its number. */
export interface Entry {
  /** Which of `submissions` it came in, from 1. */
  readonly receipt: number;
  readonly committee: string | null;
  readonly file: string;
  readonly sheet: string;
  /** Address of the row's telling cell (the name, or the number) in the sender's sheet: `B12`. */
  readonly cell: string;
  /** 1 for a person. */
  readonly count: number;
  /** Whether it counts, and if not, why not. */
  readonly inForce: boolean;
  readonly reason:
    | "counted"
    | "duplicate"
    | "superseded"
    | "cross-check"
    | "outside-period"
    | "unresolved"
    | Exclude<RowSaid, "distinct">;
  /** What the user said of the row, also where it counts or is left out for another reason. */
  readonly said?: RowSaid;
  readonly name: string;
  readonly born: PartialDate | null;
  readonly sex: "male" | "female" | null;
  readonly ethnicity: string;
  readonly religion: string;
  readonly schooling: string;
  readonly qualification: string;
  readonly occupation: string;
  /** Chi bộ, and the grassroots organisation above it. */
  readonly cellName: string;
  readonly organisation: string;
  readonly decisionNumber: string;
  readonly decisionDate: IsoDate | null;
  readonly admissionDate: IsoDate | null;
  /** The month it counts in (of the admission date, else of the sheet), 1–12. */
  readonly month: number | null;
  readonly identityNumber: string;
  readonly cardNumber: string;
  readonly note: string;
  /** Persons of this row (0 or 1 for a person). */
  readonly female: number;
  readonly ethnicMinority: number;
  readonly religious: number;
  readonly youthUnion: number;
}
