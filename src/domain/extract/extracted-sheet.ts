import type { NobodyReported } from "./nobody-reported";
import type { IsoDate } from "../calendar";
import type { PartialDate } from "./partial-date";
import type { Finding } from "../finding";
import type { Field, RecognisedSheet } from "../recognise/recognised-sheet";

/** A recognised sheet's rows as typed values, each with the address it came from. */
export interface ExtractedSheet {
  readonly sheet: RecognisedSheet;
  readonly entries: readonly ExtractedEntry[];
  /** Totals, subtotals, quotas and percentages that the sender wrote: checked, never counted. */
  readonly declared: readonly DeclaredFigure[];
  /** What could not be read, or only with a doubt (dates, numbers). */
  readonly findings: readonly Finding[];
  /** Where a sheet without persons says in words that there are none (C14). */
  readonly nobody?: NobodyReported;
  /** Only where the sheet itself isn't here, but what an earlier consolidation recorded of it. */
  readonly earlier?: EarlierSheet;
}

/** What an earlier consolidation recorded of a sheet besides its rows (E1–E6). */
export interface EarlierSheet {
  /** Persons in the sheet, also where none of its rows was kept. */
  readonly persons: number;
  /** Whether it waited for the user's word. */
  readonly wasUnresolved: boolean;
  /** A count form in which no result was written. */
  readonly wasBlank?: true;
  /** What was found at it, as it was told then. */
  readonly findings: readonly Finding[];
  /** Rows that gave way to others, so that no rule looked at them. */
  readonly uncheckedRows: ReadonlySet<number>;
  /** What of the user's words goes for the sender's next sheets, as it is written (S5); "" for none. */
  readonly remembered: string;
}

/** A person (lists, pools) or an organisation with its counts (count forms, plans). */
export interface ExtractedEntry {
  readonly row: number;
  readonly hidden: boolean;
  readonly struck: boolean;
  /** Address of each field's cell in the sender's sheet. */
  readonly cells: Readonly<Partial<Record<Field, string>>>;
  /** 1 for a person; `admitted` of a count form. */
  readonly count: number;
  /** Trimmed, NFC, single spaces; "" where the sheet has nothing. */
  readonly text: Readonly<Record<TextField, string>>;
  readonly born: PartialDate | null;
  readonly sex: "male" | "female" | null;
  readonly decisionDate: IsoDate | null;
  readonly admissionDate: IsoDate | null;
  /** Of a row without a date: the month (1–12) that it, or the heading above it, says by itself, whatever its sheet says. */
  readonly month?: number;
  readonly certificateDate: IsoDate | null;
  /** Of a count form's row: no result is written in it, so that its `count` of 0 is nobody's word. */
  readonly unwritten?: true;
  /** For count forms, as written; for persons 0 or 1. `null`: the sheet doesn't say. */
  readonly female: number | null;
  readonly ethnicMinority: number | null;
  readonly religious: number | null;
  readonly youthUnion: number | null;
  readonly quota: number | null;
  /** For count forms with columns of months: January first. */
  readonly byMonth: readonly number[] | null;
}

export type TextField =
  | "name"
  | "ethnicity"
  | "religion"
  | "schooling"
  | "qualification"
  | "occupation"
  | "cell"
  | "organisation"
  | "decisionNumber"
  | "identityNumber"
  | "cardNumber"
  | "status"
  | "note";

export interface DeclaredFigure {
  readonly of: "total" | "subtotal" | "entry";
  /** `persons`: the number of rows or the sum of the counts. */
  readonly figure:
    "persons" | "quota" | "percent" | "female" | "ethnicMinority" | "religious" | "youthUnion" | "month";
  /** 1–12 where `figure` is `month`. */
  readonly month?: number;
  readonly value: number;
  /** Of a percentage with its own numbers (`35/1.383 = 1,75%`); without a whole it is a share of all persons. */
  readonly ratio?: { readonly part: number; readonly whole: number | null };
  readonly cell: string;
  /** As the sender wrote it. */
  readonly written: string;
  /** Rows (of entries, both ends) that it stands for. */
  readonly covers: { readonly first: number; readonly last: number };
}
