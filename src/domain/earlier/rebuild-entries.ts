import type { ExtractedEntry } from "../extract/extracted-sheet";
import type { Field, RecognisedColumn, SheetKind } from "../recognise/recognised-sheet";
import { columnName, parseRange } from "../grid/address";
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
  /** As far as they are known. */
  readonly columns: readonly RecognisedColumn[];
  /** The month that the sheet itself names. */
  readonly month: number | null;
  readonly uncheckedRows: ReadonlySet<number>;
}

/**
 * A sheet's rows in the order of the sheet, with all that changes a number (E1). `known`: what its columns were taken
 * for; by it each value has the cell again that it stood in.
 */
export function rebuildRows(
  kind: SheetKind,
  recorded: readonly RecordedRow[],
  known: readonly RecognisedColumn[],
): RebuiltRows {
  const sent = sentRows(kind, recorded);
  const inMonths = monthPlaces(known);
  const month = monthOfSheet(kind, sent, inMonths);
  const ofSheet: KnownOfSheet = {
    flags: knownOf(recorded, known),
    cells: createCells(known),
    isOfMonths:
      known.some(({ field }) => field === "month") && !known.some(({ field }) => field === "admitted"),
  };
  const months = new Map<number, RecognisedColumn>();
  const entries = sent.map((one) => {
    if (!isByMonth(kind, one, month, inMonths))
      return { ...entryOf(kind, one, null, ofSheet), ...ownMonth(kind, one, month) };
    for (const column of monthColumns(one)) if (column.month) months.set(column.month, column);
    return entryOf(kind, one, countsByMonth(one), ofSheet);
  });
  const isKnown = (column: RecognisedColumn) => known.some((other) => other.month === column.month);
  return {
    entries,
    columns: [...known, ...[...months.values()].filter((column) => !isKnown(column))],
    month,
    uncheckedRows: new Set(sent.filter(({ parts }) => parts.every(gaveWay)).map(({ row }) => row)),
  };
}

function countsByMonth({ parts }: SentRow): number[] {
  const counts = new Array<number>(12).fill(0);
  for (const { month, count } of parts) if (month !== null) counts[month - 1] = count;
  return counts;
}

/** To another row, or to the user's word. */
function gaveWay({ reason, said }: RecordedRow): boolean {
  return reason === "duplicate" || reason === "superseded" || reason === said;
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
function monthOfSheet(kind: SheetKind, sent: readonly SentRow[], inMonths: InMonths | null): number | null {
  const undated = sent.filter(({ parts }) => parts[0]?.admissionDate === null);
  if (kind === "list") {
    const [month = null, ...others] = new Set(undated.map((one) => one.parts[0]?.month ?? null));
    return others.length === 0 ? month : null;
  }
  const parts = undated.flatMap((one) => one.parts);
  if (inMonths !== null) return parts.find((part) => part.month !== null && !inMonths(part))?.month ?? null;
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

/** Of a list whose rows without dates are of several months: the one that stood above them (C10). */
function ownMonth(
  kind: SheetKind,
  { parts: [first] }: SentRow,
  sheetMonth: number | null,
): Pick<ExtractedEntry, "month"> {
  const month = kind === "list" && first?.admissionDate === null ? first.month : null;
  return month === null || month === sheetMonth ? {} : { month };
}

/** Whether a number stands in the column of its month. */
type InMonths = (part: RecordedRow) => boolean;

/** `null` where the sheet has no columns of months, or they aren't known. */
function monthPlaces(known: readonly RecognisedColumn[]): InMonths | null {
  const places = new Map<number, number>();
  for (const { month, column } of known.toReversed()) if (month !== undefined) places.set(month, column);
  if (places.size === 0) return null;
  return ({ month, cell }) => month !== null && places.get(month) === parseRange(cell)?.left;
}

function isByMonth(
  kind: SheetKind,
  { parts }: SentRow,
  sheetMonth: number | null,
  inMonths: InMonths | null,
): boolean {
  const [first] = parts;
  if (kind === "list") return false;
  if (first === undefined || first.admissionDate !== null || first.month === null) return false;
  if (inMonths !== null) return inMonths(first);
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
function knownOf(
  recorded: readonly RecordedRow[],
  columns: readonly RecognisedColumn[],
): Readonly<Record<Flag, boolean>> {
  const has = (test: (row: RecordedRow) => boolean) => recorded.some(test);
  const fields = new Set(columns.map(({ field }) => field));
  return {
    female: fields.has("female") || fields.has("sex") || has(({ female, sex }) => female > 0 || sex !== null),
    ethnicMinority:
      fields.has("ethnicMinority") ||
      fields.has("ethnicity") ||
      has(({ ethnicMinority, ethnicity }) => ethnicMinority > 0 || ethnicity !== ""),
    religious:
      fields.has("religious") ||
      fields.has("religion") ||
      has(({ religious, religion }) => religious > 0 || religion !== ""),
    youthUnion: fields.has("youthUnion") || has(({ youthUnion }) => youthUnion > 0),
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

interface KnownOfSheet {
  readonly flags: Readonly<Record<Flag, boolean>>;
  readonly cells: (row: RecordedRow, told: Cells, isWhole: boolean) => Cells;
  /** Of months alone, without a number for all of them. */
  readonly isOfMonths: boolean;
}

function entryOf(
  kind: SheetKind,
  { row, parts }: SentRow,
  byMonth: readonly number[] | null,
  known: KnownOfSheet,
): ExtractedEntry {
  const [first] = parts;
  if (first === undefined) throw new RangeError("a row without a record");
  const { born, sex, decisionDate, admissionDate, cell } = first;
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const hasNumber = !known.isOfMonths || (byMonth === null && count > 0);
  const field = kind === "list" ? "name" : hasNumber ? "admitted" : "organisation";
  return {
    row,
    // What was hidden was flagged then (C8).
    hidden: false,
    struck: false,
    cells: cell === "" ? {} : known.cells(first, { [field]: cell }, kind !== "list" || parts.every(gaveWay)),
    count,
    text: textsOf(first),
    born,
    sex,
    decisionDate,
    admissionDate,
    certificateDate: null,
    ...flagsOf(parts, known.flags),
    quota: null,
    byMonth,
  };
}

type Cells = ExtractedEntry["cells"];

/** What rules that are asked anew say of a person whose row was checked then; the rest would fill the memory. */
const askedAnew: ReadonlySet<Field> = new Set<Field>(["admissionDate", "identityNumber"]);

/** Where each value of a row stood. Of births of men and of women it is the one of the person's sex. */
function createCells(columns: readonly RecognisedColumn[]): KnownOfSheet["cells"] {
  // Of several columns of one meaning the first one, as it was then.
  const places = columns
    .toReversed()
    .flatMap(({ column, field, sex }) => (field === null ? [] : [{ name: columnName(column), field, sex }]));
  const few = places.filter(({ field }) => askedAnew.has(field));
  return ({ row, sex: own }, told, isWhole) => {
    if (row === null) return told;
    const cells: Partial<Record<Field, string>> = { ...told };
    for (const { name, field, sex } of isWhole ? places : few)
      if (sex === undefined || own === null || sex === own) cells[field] = `${name}${row + 1}`;
    return cells;
  };
}

function textsOf(row: RecordedRow): ExtractedEntry["text"] {
  const { name, ethnicity, religion, schooling, qualification, occupation, organisation } = row;
  const { cellName: cell, decisionNumber, identityNumber, cardNumber, note } = row;
  const person = { name, ethnicity, religion, schooling, qualification, occupation };
  return { ...person, cell, organisation, decisionNumber, identityNumber, cardNumber, status: "", note };
}
