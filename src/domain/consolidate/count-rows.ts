import type { Period } from "../calendar";
import { monthOf } from "../calendar";
import { monthsOfPeriod } from "../check/month-index";
import { tellingCell } from "../check/person-row";
import { sumOfMonths } from "../check/own-figures";
import type { ExtractedEntry, ExtractedSheet } from "../extract/extracted-sheet";
import { cellAddress } from "../grid/address";
import type { RecognisedSheet } from "../recognise/recognised-sheet";
import type { PlacedSheet, SheetUse } from "./placed-sheet";
import type { Entry } from "./summary";

/** A row of the result beside the sender's row that it came from. */
export interface CountedRow {
  readonly placed: PlacedSheet;
  readonly source: ExtractedEntry;
  readonly entry: Entry;
  /** The row that counts instead, where the user said that both are one person. */
  readonly other?: CountedRow;
}

/**
 * Every row of a sheet with whether it counts, and if not, why (C1, C2, C9, C10). A row of a count form with
 * columns of months gives a row a month, its breakdown on the last one that counts.
 */
export function countRows(placed: PlacedSheet, sheetUse: SheetUse, period: Period): CountedRow[] {
  const { extracted } = placed;
  const inPeriod = monthsOfPeriod(period);
  return extracted.entries.flatMap((source, index) => {
    const standing = standingOf(sheetUse, index);
    const parts =
      sumOfMonths(source) > 0 ? partsByMonth(source, extracted, inPeriod) : [wholeRow(source, extracted)];
    return parts.map((part) => {
      const isInside = isInPeriod(source, part.month, period, inPeriod);
      const reason = standing !== "counted" || isInside ? standing : "outside-period";
      return { placed, source, entry: entryOf(placed, source, part, reason) };
    });
  });
}

interface RowPart {
  readonly count: number;
  readonly month: number | null;
  readonly cell: string;
  readonly hasBreakdown: boolean;
}

function wholeRow(source: ExtractedEntry, { sheet }: ExtractedSheet): RowPart {
  const month = monthOfRow(source, sheet);
  const cell = (sheet.kind === "counts" ? source.cells.admitted : undefined) ?? tellingCell(source) ?? "";
  return { count: source.count, month, cell, hasBreakdown: true };
}

/** C10: `null` where neither the row nor its sheet says a month. */
export function monthOfRow(
  { admissionDate, month }: ExtractedEntry,
  sheet: Pick<RecognisedSheet, "month">,
): number | null {
  return admissionDate === null ? (month ?? sheet.month) : monthOf(admissionDate);
}

function partsByMonth(
  source: ExtractedEntry,
  { sheet }: ExtractedSheet,
  inPeriod: ReadonlySet<number>,
): RowPart[] {
  const filled = (source.byMonth ?? []).flatMap((count, index) =>
    count === 0 ? [] : [{ count, month: index + 1 }],
  );
  const last = filled.findLast(({ month }) => inPeriod.has(month)) ?? filled.at(-1);
  return filled.map(({ count, month }) => {
    const column = sheet.columns.find((one) => one.month === month);
    const cell = column === undefined ? tellingCell(source) : cellAddress(source.row, column.column);
    return { count, month, cell: cell ?? "", hasBreakdown: month === last?.month };
  });
}

function isInPeriod(
  source: ExtractedEntry,
  month: number | null,
  period: Period,
  inPeriod: ReadonlySet<number>,
): boolean {
  const day = source.admissionDate;
  if (day !== null) return day >= period.from && day <= period.to;
  return month === null || inPeriod.has(month);
}

function standingOf(sheetUse: SheetUse, index: number): Entry["reason"] {
  const { use, leftOut } = sheetUse;
  if (use === "counted") return leftOut.get(index) ?? "counted";
  return use === "ignored" ? "unresolved" : use;
}

function entryOf(placed: PlacedSheet, source: ExtractedEntry, part: RowPart, reason: Entry["reason"]): Entry {
  const { text } = source;
  const { sheet } = placed.extracted;
  // A list's row of 0 persons is a candidate who wasn't admitted.
  const hasBreakdown = part.hasBreakdown && (sheet.kind !== "list" || part.count > 0);
  const breakdown = (value: number | null): number => (hasBreakdown ? (value ?? 0) : 0);
  const isWoman = sheet.kind === "list" && source.sex === "female" ? 1 : 0;
  return {
    receipt: placed.receipt,
    committee: placed.committee,
    file: sheet.file,
    sheet: sheet.grid.name,
    cell: part.cell,
    count: part.count,
    inForce: reason === "counted",
    reason,
    name: text.name,
    born: source.born,
    sex: source.sex,
    ethnicity: text.ethnicity,
    religion: text.religion,
    schooling: text.schooling,
    qualification: text.qualification,
    occupation: text.occupation,
    cellName: text.cell,
    organisation: text.organisation,
    decisionNumber: text.decisionNumber,
    decisionDate: source.decisionDate,
    admissionDate: source.admissionDate,
    month: part.month,
    identityNumber: text.identityNumber,
    cardNumber: text.cardNumber,
    note: text.note,
    female: breakdown(source.female ?? isWoman),
    ethnicMinority: breakdown(source.ethnicMinority),
    religious: breakdown(source.religious),
    youthUnion: breakdown(source.youthUnion),
  };
}
