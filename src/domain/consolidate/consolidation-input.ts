import type { IsoDate, Period } from "../calendar";
import type { ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import type { SheetDecisions } from "../recognise/sheet-decisions";
import type { PreviousPerson } from "../check/admitted-before";
import type { Register } from "../register/register";
import type { MailWords } from "./mail-words";
import type { DrawnRow } from "./drawn-row";
import type { RowWord } from "./row-word";

/** Everything that a consolidation depends on; none of it is changed. */
export interface ConsolidationInput {
  readonly register: Register;
  /** What is off in the register itself but doesn't stop the work. */
  readonly registerFindings?: readonly Finding[];
  readonly year: number;
  readonly period: Period;
  /** In the order given. */
  readonly files: readonly SubmittedFile[];
  /** The last day on which a submission is in time; `null` where none was set. */
  readonly deadline: IsoDate | null;
  /** Ids of committees that confirmed that they admitted nobody. */
  readonly zeroConfirmed: readonly string[];
  /** What the user says of single rows, the oldest first: the last word on a row holds (P12, P14). */
  readonly rowWords?: readonly RowWord[];
  /** Rows of an earlier consolidation's table whose files are read again (P15). */
  readonly drawn?: readonly DrawnRow[];
  /** Who was admitted in earlier years (P11). */
  readonly previous?: readonly PreviousPerson[];
}

export interface SubmittedFile {
  /** Name as sent. */
  readonly file: string;
  readonly sha256: string;
  /** The mail's date. */
  readonly received: IsoDate | null;
  /** When the file was last changed, in milliseconds since 1970 (UTC); of one from a mail with a date, that of the mail. */
  readonly modified: number | null;
  /** Left out where it came in none. */
  readonly mail?: MailWords;
  /** Why it could not be read; then it has no sheets. */
  readonly refused: Finding | null;
  readonly sheets: readonly ExtractedSheet[];
  /** Taken up from an earlier consolidation: the file itself isn't here. */
  readonly earlier?: true;
  /** What the user said of its sheets, by their names: kept with the submission. */
  readonly decisions?: ReadonlyMap<string, SheetDecisions>;
}
