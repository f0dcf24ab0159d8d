import type { IsoDate } from "../calendar";
import type { Editable } from "../consolidate/drawn-row";
import type { RowSaid } from "../consolidate/row-word";
import type { Entry } from "../consolidate/summary";
import type { PartialDate } from "../extract/partial-date";
import type { Workbook } from "../grid/grid";
import { parseRange } from "../grid/address";
import { foldText } from "../text/fold";
import { dataColumns as columns, inForceWords, reasonSeparator, sheetNames } from "../report/workbook-names";
import { readTable, type TableRow } from "./read-table";
import { recordedWords } from "./recorded-words";

/** A row of `DuLieu`. */
export interface RecordedRow extends Omit<Entry, "inForce" | "receipt" | "decisionDate"> {
  /** `null` where the table doesn't say (the column was deleted). */
  readonly receipt: number | null;
  readonly decisionDate: IsoDate | null;
  /** Of the sender's sheet, from 0; `null` where no cell is told. */
  readonly row: number | null;
  /** What the user wrote under `Hiệu lực` over what stood there, and where. */
  readonly typed?: { readonly word: string; readonly cell: string };
  /** Where a value stands in `DuLieu`. */
  readonly addressOf: (value: Editable) => string;
}

type Column = (typeof columns)[keyof typeof columns];

/** Every row that arrived, counted or not; `null` where there is no such table. */
export function readRows(workbook: Workbook): RecordedRow[] | null {
  const needed = [columns.committee, columns.count, columns.file, columns.sheet, columns.cell] as const;
  const rows = readTable<Column>(workbook, sheetNames.data, needed);
  return rows && rows.filter((row) => row.number(columns.count) !== null).map(recordedRow);
}

function recordedRow(row: TableRow<Column>): RecordedRow {
  const committee = row.text(columns.committee);
  const cell = row.text(columns.cell);
  const count = (column: Column) => row.number(column) ?? 0;
  return {
    receipt: row.number(columns.receipt),
    committee: committee === "" ? null : committee,
    file: row.text(columns.file),
    sheet: row.text(columns.sheet),
    cell,
    row: parseRange(cell)?.top ?? null,
    ...reasonOf(row),
    addressOf: (value) => row.address(columns[value]),
    count: count(columns.count),
    month: row.number(columns.month),
    female: count(columns.female),
    ethnicMinority: count(columns.ethnicMinority),
    religious: count(columns.religious),
    youthUnion: count(columns.youthUnion),
    ...personOf(row),
  };
}

/** What is written beside the product's own words under `Lý do` tells nothing. */
function reasonOf(row: TableRow<Column>): Pick<RecordedRow, "reason" | "said" | "typed"> {
  const words = row.text(columns.reason).split(reasonSeparator);
  const [reason = "counted"] = words.flatMap((word) => recordedWords.reason(word) ?? []).filter(isNotCounted);
  const [said = saidBy(reason)] = words.flatMap((word) => recordedWords.said(word) ?? []);
  const drawn = reason === "counted" ? inForceWords.yes : inForceWords.no;
  const word = row.typed(columns.inForce);
  const isTyped = row.address(columns.inForce) !== "" && foldText(word) !== foldText(drawn);
  // A row that the user typed in says nothing of this yet.
  const isBlank = word === "" && row.number(columns.receipt) === null;
  return {
    reason,
    ...(said !== undefined && { said }),
    ...(isTyped && !isBlank && { typed: { word, cell: row.address(columns.inForce) } }),
  };
}

function isNotCounted(reason: Entry["reason"]): boolean {
  return reason !== "counted";
}

function saidBy(reason: Entry["reason"]): RowSaid | undefined {
  return reason === "same-person" || reason === "admitted-before" || reason === "by-hand"
    ? reason
    : undefined;
}

function personOf(row: TableRow<Column>) {
  return {
    name: row.text(columns.name),
    born: bornOf(row),
    sex: recordedWords.sex(row.text(columns.sex)) ?? null,
    ethnicity: row.text(columns.ethnicity),
    religion: row.text(columns.religion),
    schooling: row.text(columns.schooling),
    qualification: row.text(columns.qualification),
    occupation: row.text(columns.occupation),
    cellName: row.text(columns.cellName),
    organisation: row.text(columns.organisation),
    decisionNumber: row.text(columns.decisionNumber),
    decisionDate: row.day(columns.decisionDate),
    admissionDate: row.day(columns.admissionDate),
    identityNumber: row.text(columns.identityNumber),
    cardNumber: row.text(columns.cardNumber),
    note: row.text(columns.note),
  };
}

/** A real date, or `1998`, `05/1998` as text. */
function bornOf(row: TableRow<Column>): PartialDate | null {
  const day = row.day(columns.born);
  if (day !== null)
    return { year: Number(day.slice(0, -6)), month: Number(day.slice(-5, -3)), day: Number(day.slice(-2)) };
  const [, month, year] = /^(?:(\d{1,2})\/)?(\d{4})$/.exec(row.text(columns.born).trim()) ?? [];
  if (year === undefined) return null;
  return { year: Number(year), month: month === undefined ? null : Number(month), day: null };
}
