import type { IsoDate } from "../calendar";
import { arrivalDay } from "../consolidate/arrival";
import type { MailWords } from "../consolidate/mail-words";
import { readColumns, readTableOf } from "../consolidate/column-places";
import type { SubmissionUse } from "../consolidate/summary";
import type { CellRange, Workbook } from "../grid/grid";
import type { RecognisedColumn, SheetKind } from "../recognise/recognised-sheet";
import type { SheetDecisions } from "../recognise/sheet-decisions";
import { readDecisions } from "../recognise/written-decisions";
import { sheetNames, submissionColumns } from "../report/workbook-names";
import { readTable } from "./read-table";
import { recordedWords } from "./recorded-words";

/** A row of `HoSoNhan`: a sheet that was sent (or a file that couldn't be read: then `sheet` is ""). */
export interface Receipt {
  /** Place among everything that was sent, from 1; where it isn't known, after all others. */
  readonly number: number;
  readonly committee: string | null;
  readonly committeeName: string;
  readonly file: string;
  readonly sheet: string;
  /** From 2 on, where the sheet has several tables and it isn't the first; with where it lies. */
  readonly table?: number;
  readonly range?: CellRange;
  /** As `RecognisedSheet.months`. */
  readonly months?: readonly number[];
  /** A count form in which no result was written. */
  readonly wasBlank?: true;
  readonly kind: SheetKind;
  readonly persons: number;
  readonly use: SubmissionUse;
  readonly sha256: string;
  readonly received: IsoDate | null;
  readonly modified: number | null;
  readonly mail?: MailWords;
  /** What its columns were taken for; empty where the workbook doesn't say. */
  readonly columns: readonly RecognisedColumn[];
  readonly decisions: SheetDecisions | undefined;
  /** As it is written; "" where nothing is remembered of it. */
  readonly remembered: string;
}

/** What was sent, in the order given then, however the user sorted the table; `null` where there is no such table. */
export function readReceipts(workbook: Workbook): Receipt[] | null {
  const columns = submissionColumns;
  const rows = readTable<(typeof columns)[keyof typeof columns]>(workbook, sheetNames.submissions, [
    columns.committee,
    columns.file,
    columns.sheet,
    columns.use,
  ]);
  if (rows === null) return null;
  const receipts = rows
    .filter((row) => row.text(columns.file) !== "")
    .map((row): Receipt => {
      const committee = row.text(columns.committee);
      return {
        number: row.number(columns.receipt) ?? Number.POSITIVE_INFINITY,
        committee: committee === "" ? null : committee,
        committeeName: row.text(columns.committeeName),
        file: row.text(columns.file),
        sheet: row.text(columns.sheet),
        kind: recordedWords.kind(row.text(columns.kind)) ?? "unknown",
        persons: row.number(columns.rows) ?? 0,
        use: recordedWords.use(row.text(columns.use)) ?? "unresolved",
        sha256: row.text(columns.sha256),
        columns: readColumns(row.text(columns.columns)),
        ...readTableOf(row.text(columns.columns)),
        decisions: readDecisions(row.text(columns.decisions)),
        remembered: row.text(columns.remembered),
        ...arrivalOf(row.day(columns.received), row.moment(columns.modified), mailOf(row)),
      };
    });
  return receipts.sort((one, other) => (one.number === other.number ? 0 : one.number - other.number));
}

function mailOf(row: {
  readonly text: (column: typeof submissionColumns.sender | typeof submissionColumns.subject) => string;
}) {
  const sender = row.text(submissionColumns.sender);
  const subject = row.text(submissionColumns.subject);
  return sender === "" && subject === "" ? undefined : { sender, subject };
}

/** Without a mail, where the file's last change gives the same day, nothing says that the day is a mail's. */
function arrivalOf(
  day: IsoDate | null,
  modified: number | null,
  mail: Receipt["mail"],
): Pick<Receipt, "received" | "modified" | "mail"> {
  if (mail !== undefined) return { received: day, modified, mail };
  return { received: day === arrivalDay({ received: null, modified }) ? null : day, modified };
}
