import type { EncodingDecision } from "../../domain/text/legacy/decode-legacy";
import type { IsoDate } from "../../domain/calendar";
import type { QuotaClass, SubmissionState, SubmissionUse } from "../../domain/consolidate/summary";
import type { RowSaid } from "../../domain/consolidate/row-word";
import type { RuleId, Severity } from "../../domain/finding";
import type { Language } from "../../domain/language/language";
import type { Field, SheetKind } from "../../domain/recognise/recognised-sheet";
import type { VersionWord } from "../../domain/recognise/sheet-decisions";
import type { Absence } from "../../domain/report/absences";
import type { LayoutProfileId, OfficeDetails } from "../../domain/report/page/layout-profile";
import type { TypedNumberView } from "./typed-numbers";
import type { CountRef } from "../../domain/report/origin/number-meaning";
import type { SheetRef } from "./sheet-ref";
import type { SheetVersionsView } from "./version-view";

export type { SheetRef };

/**
 * Everything that the pane shows of the work, as plain data: made in the worker, drawn by the pane. Texts that a
 * person reads are in the session's language.
 */
export interface SessionView {
  /** Grows with every change; an older view that arrives late is dropped. */
  readonly version: number;
  readonly language: Language;
  readonly settings: SettingsView;
  /** `null` until there is one: then nothing can be consolidated. */
  readonly register: RegisterView | null;
  /** In the order in which they came. */
  readonly files: readonly FileView[];
  /** One a committee, in the register's order. */
  readonly board: readonly CommitteeView[];
  /** `null` without a register. */
  readonly total: FiguresView | null;
  /** Errors first, as in the sheet `Kiểm tra`. */
  readonly findings: readonly FindingView[];
  /** N1; `null` without a register. */
  readonly narrative: string | null;
  /** Why the register can't be used, one line a cause. */
  readonly problems: readonly string[];
  /** Why nothing is drawn, one line a cause: a workbook that can't be gone on from is open, or among the files. */
  readonly blocked: readonly string[];
  /** What differs from the consolidation before, in the register's order; `null` where there is none (E9). */
  readonly changes: readonly ChangeView[] | null;
  /** Numbers that were typed over formulas of the open workbook: while one waits for its decision, nothing is drawn. */
  readonly typedNumbers: readonly TypedNumberView[];
  /** An earlier consolidation that this one goes on from. */
  readonly earlier: EarlierView | null;
}

export interface SettingsView {
  readonly year: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The year was guessed from register and files, not said by the user. */
  readonly isGuessed: boolean;
  readonly deadline: IsoDate | null;
  /** Ids of committees that confirmed that they admitted nobody. */
  readonly zeroConfirmed: readonly string[];
  readonly profile: LayoutProfileId;
  readonly office: OfficeDetails;
}

export interface RegisterView {
  /** The file, or the sheet of the open workbook. */
  readonly name: string;
  readonly from: "workbook" | "file";
  readonly committees: number;
  readonly quota: number;
}

export interface ChangeView {
  readonly committee: string;
  /** `Tuy Phong 148 → 150 (+2)`. */
  readonly text: string;
}

export interface EarlierView {
  readonly name: string;
  /** How many sent sheets it brings along. */
  readonly submissions: number;
}

export interface FileView {
  /** Unique in the session. */
  readonly id: string;
  /** As sent; `archive.zip!inner.xlsx` for what was inside. */
  readonly name: string;
  /** `earlier`: only its rows are here, from the consolidated workbook. */
  readonly state: "read" | "refused" | "register" | "earlier";
  /** Why it was refused, or what it was taken for. */
  readonly message: string;
  /** Of the mail that it came in: who sent it, when, under which subject; left out where it came in none. */
  readonly mail?: string;
  readonly sheets: readonly SheetView[];
}

export interface SheetView {
  readonly ref: SheetRef;
  readonly kind: SheetKind;
  readonly kindText: string;
  readonly committee: string | null;
  readonly committeeName: string;
  /** Address and first rows as the sender sees them: `A5:N6`. */
  readonly header: string | null;
  readonly body: string | null;
  readonly rows: number;
  readonly counted: number;
  readonly use: SubmissionUse;
  readonly useText: string;
  /** 0 to 1. */
  readonly score: number;
  /** The next best reading, in words. */
  readonly runnerUp: string | null;
  /** Why it was taken for this, in words. */
  readonly reasons: readonly string[];
  readonly columns: readonly ColumnView[];
  /** What the user has to say; empty when certain. */
  readonly asks: readonly AskView[];
  /** Near committees, proposed and never taken. */
  readonly proposals: readonly { readonly id: string; readonly name: string }[];
  /** What the user corrected. */
  readonly corrections: readonly Correction["what"][];
  /** Texts of legacy encodings, by encoding (T6); of a sheet with several tables at the first. */
  readonly decoded: readonly DecodedView[];
  /** How its texts are encoded by the user's word; `null` without one. */
  readonly encoding: EncodingDecision | null;
  /** What was applied of the user's earlier words, in words; empty where nothing was (S5). */
  readonly remembered: readonly string[];
  readonly versions: SheetVersionsView;
}

export interface DecodedView {
  /** "" where they were left as they are. */
  readonly encodingText: string;
  readonly cells: number;
  /** One of them is a guess. */
  readonly isDoubtful: boolean;
  /** A few of them; `cell` as the user sees it. */
  readonly examples: readonly { readonly cell: string; readonly before: string; readonly after: string }[];
}

export interface ColumnView {
  readonly column: number;
  /** `C`. */
  readonly name: string;
  readonly header: string;
  readonly field: Field | null;
  readonly fieldText: string;
  /** 0 to 1. */
  readonly score: number;
}

export interface AskView {
  readonly about: "committee" | "kind" | "column" | "header";
  readonly column: number | null;
  readonly text: string;
}

export type Correction =
  /** `null` takes the correction back. */
  | { readonly what: "committee"; readonly committee: string | null }
  | { readonly what: "kind"; readonly kind: "list" | "counts" | null }
  | { readonly what: "left-out"; readonly leftOut: boolean }
  /** Of the whole sheet; `null` takes the correction back. */
  | { readonly what: "encoding"; readonly encoding: EncodingDecision | null }
  /** `plain`: what was remembered isn't applied to this sheet (S5). */
  | { readonly what: "remembered"; readonly plain: boolean }
  /** What the sheet is among its committee's submissions (C19). */
  | { readonly what: "version"; readonly version: VersionWord | null }
  /** `field: "own"`: kept under its own header; `null` takes the correction back. */
  | { readonly what: "column"; readonly column: number; readonly field: Field | "own" | null }
  /** Rows as the user counts them, from 1. */
  | { readonly what: "header"; readonly rows: { readonly first: number; readonly last: number } | null };

export interface FiguresView {
  readonly quota: number | null;
  readonly admitted: number;
  readonly variance: number | null;
  readonly percent: number | null;
  readonly class: QuotaClass;
  readonly classText: string;
  readonly female: number;
  readonly ethnicMinority: number;
  readonly religious: number;
  readonly youthUnion: number;
  readonly samePeriod: number | null;
  readonly byMonth: readonly number[];
}

export interface CommitteeView extends FiguresView {
  readonly id: string;
  readonly name: string;
  readonly rank: number | null;
  readonly state: SubmissionState;
  readonly stateText: string;
  /** Where no figures of it are here: what a reminder says of it. */
  readonly absence?: Absence;
  readonly errors: number;
  readonly warnings: number;
  /** Sheets of this committee that wait for the user's word. */
  readonly asks: number;
  /** Its sheets, the ones that count first. */
  readonly sheets: readonly SheetRef[];
  /** How many versions were sent for the same rows; 1 for a single one. */
  readonly versions: number;
}

export interface FindingView {
  /** The same for the same finding, whatever else changes. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly committee: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly expected: string | null;
  readonly received: string | null;
  readonly message: string;
  /** What the user can decide here; `null` where there is nothing. */
  readonly repetition: RepetitionView | null;
}

/** A row by its place in the sender's sheet. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly name: string;
}

/** Two rows that may be one person's, or a row that the user left out. */
export interface RepetitionView {
  readonly here: RowPlace;
  /** `null` where it is of an earlier year, or where there is none. */
  readonly other: RowPlace | null;
  /** Of the person's admission before; `null` where it is none. */
  readonly year: string | null;
  /** What was decided; `null`: nothing yet. */
  readonly settled: RowSaid | null;
}

/** A number of the summary: of a committee, or (`null`) of the province; of a month (1–12), or of all. */
export type NumberRef = CountRef;

/** The rows that a number comes from; their `count`s add up to it. */
export interface RowsBehind {
  readonly number: number;
  readonly files: readonly { readonly file: string; readonly sheet: string; readonly count: number }[];
  /** How many rows there are in all; `rows` holds those from `offset` on. */
  readonly size: number;
  readonly offset: number;
  readonly rows: readonly BehindRow[];
}

export interface BehindRow {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** The person, or the organisation of a count form. */
  readonly name: string;
  readonly count: number;
  /** As the office writes it: `31/12/2021`, `""` where unknown. */
  readonly day: string;
  /** The day on which it came: of the mail, else of the file's last change; `""` where neither is known. */
  readonly received: string;
}

/** A piece of a sender's sheet, to look at: with the meaning of its columns and rows. */
export interface SheetPicture {
  readonly ref: SheetRef;
  /** Of the first row and column shown, from 0. */
  readonly top: number;
  readonly left: number;
  readonly columns: readonly string[];
  readonly rows: readonly {
    /** As the user counts it, from 1. */
    readonly number: number;
    readonly role: "header" | "entry" | "total" | "subtotal" | "group" | "note" | "other";
    readonly hidden: boolean;
    readonly cells: readonly string[];
  }[];
}
