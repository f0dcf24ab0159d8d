import type { SheetDraft } from "./sheet-draft";

/** Who was admitted, as the office knows it, whatever its form tells. Days are `yyyy-mm-dd`. */
export interface Admitted {
  readonly name: string;
  readonly sex: "male" | "female";
  readonly born: string;
  readonly ethnicity: string;
  /** "" for none. */
  readonly religion: string;
  readonly schooling: string;
  readonly qualification: string;
  readonly occupation: string;
  readonly cell: string;
  readonly organisation: string;
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly admissionDate: string;
  readonly identityNumber: string;
  readonly cardNumber: string;
  readonly certificateDate: string;
  readonly isYouth: boolean;
}

/** What of a person stands in a list, and so must come out of it; `null` where the list doesn't tell. */
export interface ToldPerson {
  readonly name: string;
  /** `yyyy-mm-dd`, `yyyy-mm` or `yyyy`. */
  readonly born: string | null;
  readonly sex: "male" | "female" | null;
  readonly admissionDate: string | null;
}

/** What a right consolidation makes of the submission. */
export interface Truth {
  /** `null`: nothing names it for certain, so nobody may be counted. */
  readonly committee: string | null;
  readonly admitted: number;
  readonly female: number | null;
  readonly ethnicMinority: number | null;
  readonly religious: number | null;
  readonly youthUnion: number | null;
  /** January first. */
  readonly byMonth: readonly number[] | null;
  /** `null` for count forms. */
  readonly persons: readonly ToldPerson[] | null;
  /** What is wrong in it on purpose: a finding of one of the rules must name the place. */
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly rules: readonly string[];
  readonly sheet: string;
  readonly cell?: string;
}

export interface Submission {
  readonly seed: number;
  readonly file: string;
  /** `grid`: given as intake would give it, not written and read. */
  readonly writer: "grid" | "exceljs" | "sheetjs";
  readonly sheets: readonly SheetDraft[];
  readonly truth: Truth;
  /** What was drawn, by dimension: failures are told apart by it. */
  readonly dimensions: Readonly<Record<string, string>>;
}
