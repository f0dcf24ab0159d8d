import type { ExtractedEntry } from "../extract/extracted-sheet";
import type { RecognisedColumn, SheetKind } from "../recognise/recognised-sheet";
import { parseRange } from "../grid/address";
import type { RecordedRow } from "./read-rows";

/** A row of the sender's sheet: of a form with columns of months, a recorded row a month. */
interface SentRow {
  readonly row: number;
  /** Never empty. */
  readonly parts: readonly RecordedRow[];
}

/** What the recorded rows of one sheet give back of it. */
export interface RebuiltRows {
  readonly entries: readonly ExtractedEntry[];
  /** Columns of months, for the addresses of their numbers. */
  readonly columns: readonly RecognisedColumn[];
  /** The month that the sheet itself names. */
  readonly month: number | null;
  readonly uncheckedRows: ReadonlySet<number>;
}

/** A sheet's rows in the order of the sheet, with all that changes a number (E1). */
export function rebuildRows(kind: SheetKind, recorded: readonly RecordedRow[]): RebuiltRows {
  const sent = sentRows(kind, recorded);
  const month = monthOfSheet(kind, sent);
  const knows = knownOf(recorded);
  const columns = new Map<number, RecognisedColumn>();
  const entries = sent.map((one) => {
    if (!isByMonth(one, month)) return entryOf(kind, one, null, knows);
    for (const column of monthColumns(one)) if (column.month) columns.set(column.month, column);
    return entryOf(kind, one, countsByMonth(one), knows);
  });
  return {
    entries,
    columns: [...columns.values()],
    month,
    uncheckedRows: new Set(sent.filter(({ parts }) => parts.every(gaveWay)).map(({ row }) => row)),
  };
}

function countsByMonth({ parts }: SentRow): number[] {
  const counts = new Array<number>(12).fill(0);
  for (const { month, count } of parts) if (month !== null) counts[month - 1] = count;
  return counts;
}

function gaveWay({ reason }: RecordedRow): boolean {
  return reason === "duplicate" || reason === "superseded";
}

/** Rows without an address stay behind the one that stands before them. */
function sentRows(kind: SheetKind, recorded: readonly RecordedRow[]): SentRow[] {
  const sent: { row: number; parts: RecordedRow[] }[] = [];
  const forms = new Map<number, RecordedRow[]>();
  let last = -1;
  for (const one of recorded) {
    const parts = kind === "list" || one.row === null ? undefined : forms.get(one.row);
    if (parts?.every(({ month }) => month !== null && one.month !== null && month !== one.month)) {
      parts.push(one);
      continue;
    }
    last = one.row ?? last;
    const first = [one];
    sent.push({ row: last, parts: first });
    if (one.row !== null) forms.set(one.row, first);
  }
  return sent.sort((one, other) => one.row - other.row);
}

/**
 * Of rows that have no date of their own; a form whose rows name different months has columns of months instead. Of
 * a form with both, the rows without numbers tell the sheet's month, and the month that stands in two columns is it.
 */
function monthOfSheet(kind: SheetKind, sent: readonly SentRow[]): number | null {
  const undated = sent.filter(({ parts }) => parts[0]?.admissionDate === null);
  if (kind === "list") return undated[0]?.parts[0]?.month ?? null;
  const parts = undated.flatMap((one) => one.parts);
  const months = new Set(parts.map(({ month }) => month));
  const [only = null] = months;
  if (months.size === 1 && sent.every((one) => one.parts.length === 1)) return only;
  const blank = undated.find((one) => one.parts.every(({ count }) => count === 0));
  if (blank) return blank.parts[0]?.month ?? null;
  const columns = new Map<number | null, number | undefined>();
  for (const { month, cell } of parts) {
    const column = parseRange(cell)?.left;
    if (month !== null && columns.has(month) && columns.get(month) !== column) return month;
    columns.set(month, column);
  }
  return null;
}

function isByMonth({ parts }: SentRow, sheetMonth: number | null): boolean {
  const [first] = parts;
  if (first === undefined || first.admissionDate !== null || first.month === null) return false;
  return parts.length > 1 || (first.month !== sheetMonth && first.count > 0);
}

function monthColumns({ parts }: SentRow): RecognisedColumn[] {
  const places = parts.map(({ cell }) => parseRange(cell)?.left);
  if (new Set(places).size < places.length) return [];
  return parts.flatMap(({ month }, index): RecognisedColumn[] => {
    const column = places[index];
    return column === undefined || month === null
      ? []
      : [{ column, header: "", field: "month", month, score: 1 }];
  });
}

type Flag = "female" | "ethnicMinority" | "religious" | "youthUnion";

/** Of what the sheet says something at all: the table has 0 also where it says nothing. */
function knownOf(recorded: readonly RecordedRow[]): Readonly<Record<Flag, boolean>> {
  const has = (test: (row: RecordedRow) => boolean) => recorded.some(test);
  return {
    female: has(({ female, sex }) => female > 0 || sex !== null),
    ethnicMinority: has(({ ethnicMinority, ethnicity }) => ethnicMinority > 0 || ethnicity !== ""),
    religious: has(({ religious, religion }) => religious > 0 || religion !== ""),
    youthUnion: has(({ youthUnion }) => youthUnion > 0),
  };
}

function flagsOf(
  parts: readonly RecordedRow[],
  knows: Readonly<Record<Flag, boolean>>,
): Readonly<Record<Flag, number | null>> {
  const sum = (flag: Flag) => (knows[flag] ? parts.reduce((total, part) => total + part[flag], 0) : null);
  return {
    female: sum("female"),
    ethnicMinority: sum("ethnicMinority"),
    religious: sum("religious"),
    youthUnion: sum("youthUnion"),
  };
}

function entryOf(
  kind: SheetKind,
  { row, parts }: SentRow,
  byMonth: readonly number[] | null,
  knows: Readonly<Record<Flag, boolean>>,
): ExtractedEntry {
  const [first] = parts;
  if (first === undefined) throw new RangeError("a row without a record");
  const { born, sex, decisionDate, admissionDate, cell } = first;
  const field = kind === "list" ? "name" : "admitted";
  return {
    row,
    // What was hidden was flagged then (C8).
    hidden: false,
    struck: false,
    cells: cell === "" ? {} : { [field]: cell },
    count: parts.reduce((sum, { count }) => sum + count, 0),
    text: textsOf(first),
    born,
    sex,
    decisionDate,
    admissionDate,
    certificateDate: null,
    ...flagsOf(parts, knows),
    quota: null,
    byMonth,
  };
}

function textsOf(row: RecordedRow): ExtractedEntry["text"] {
  const { name, ethnicity, religion, schooling, qualification, occupation, organisation } = row;
  const { cellName: cell, decisionNumber, identityNumber, cardNumber, note } = row;
  const person = { name, ethnicity, religion, schooling, qualification, occupation };
  return { ...person, cell, organisation, decisionNumber, identityNumber, cardNumber, status: "", note };
}
