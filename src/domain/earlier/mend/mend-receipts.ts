import { workbookTexts } from "../../language/workbook-texts";
import { dataColumns, inForceWords, submissionColumns as columns } from "../../report/workbook-names";
import type { OpenTable } from "./open-table";

/** What the rows of `DuLieu` that came with one receipt say of it. */
interface RowsOfReceipt {
  readonly first: number;
  readonly persons: number;
  readonly counted: number;
}

/**
 * Columns that `HoSoNhan` can't do without, and receipts that are gone while rows of theirs are there, from `DuLieu`.
 * Gives the numbers of the receipts that were made anew.
 */
export function mendReceipts(receipts: OpenTable, data: OpenTable): readonly number[] {
  const rows = rowsByNumber(data);
  const here = new Set<number>();
  for (let row = receipts.header + 1; row < receipts.end; row++) {
    const number = receipts.number(row, columns.receipt);
    if (number === null) continue;
    here.add(number);
    if (!receipts.isNumber(row, columns.receipt)) receipts.set(row, columns.receipt, number);
    const own = rows.get(number);
    if (own !== undefined) fill(receipts, row, data, own);
  }
  for (const needed of [columns.committee, columns.file, columns.sheet, columns.use])
    if (!receipts.has(needed)) receipts.set(receipts.header, needed, needed);
  if (here.size === 0 && receipts.end > receipts.header + 1 && !receipts.has(columns.receipt)) return [];
  const made = [...rows].filter(([number]) => !here.has(number));
  for (const [number, own] of made) {
    const row = receipts.end;
    receipts.set(row, columns.receipt, number);
    fill(receipts, row, data, own);
  }
  return made.map(([number]) => number);
}

function rowsByNumber(data: OpenTable): ReadonlyMap<number, RowsOfReceipt> {
  const rows = new Map<number, RowsOfReceipt>();
  for (let row = data.header + 1; row < data.end; row++) {
    const number = data.number(row, dataColumns.receipt);
    if (number === null) continue;
    const count = data.number(row, dataColumns.count) ?? 0;
    const isCounted = data.text(row, dataColumns.inForce) === inForceWords.yes;
    const { first = row, persons = 0, counted = 0 } = rows.get(number) ?? {};
    rows.set(number, { first, persons: persons + count, counted: counted + (isCounted ? count : 0) });
  }
  return rows;
}

/** Only what is missing. */
function fill(receipts: OpenTable, row: number, data: OpenTable, own: RowsOfReceipt): void {
  const { kind, use } = workbookTexts("vi");
  const isPerson = data.text(own.first, dataColumns.name) !== "";
  const known: readonly (readonly [string, string | number])[] = [
    [columns.committee, data.text(own.first, dataColumns.committee)],
    [columns.committeeName, data.text(own.first, dataColumns.committeeName)],
    [columns.file, data.text(own.first, dataColumns.file)],
    [columns.sheet, data.text(own.first, dataColumns.sheet)],
    [columns.kind, isPerson ? kind.list : kind.counts],
    [columns.rows, own.persons],
    [columns.counted, own.counted],
    [columns.use, own.counted > 0 ? use.counted : use.superseded],
  ];
  for (const [column, value] of known)
    if (receipts.text(row, column) === "" && value !== "") receipts.set(row, column, value);
}
