import {
  dataColumns as columns,
  inForceWords,
  quotaColumns,
  sheetNames,
  submissionColumns,
} from "../../report/workbook-names";
import { groupBy } from "../../check/group-by";
import type { Workbook } from "../../grid/grid";
import { recordedWords } from "../recorded-words";
import { readTable } from "../read-table";
import type { OpenTable } from "./open-table";

/** What was done to the rows of `DuLieu`: the addresses of cells. */
export interface MendedRows {
  /** Numbers made anew. */
  readonly counts: readonly string[];
  /** Numbers that nothing tells any more: these rows can't count. */
  readonly lostCounts: readonly string[];
  /** Committees made anew. */
  readonly committees: readonly string[];
}

/** What rows of `DuLieu` lost and their receipts, or the rows themselves, still tell. */
export function mendRows(data: OpenTable, receipts: OpenTable | null, workbook: Workbook): MendedRows {
  const mended = { counts: [] as string[], lostCounts: [] as string[], committees: [] as string[] };
  const receiptRows = rowsOfReceipts(receipts);
  const ids = idsByName(workbook, receipts);
  const hasInForce = data.has(columns.inForce);
  const open: { row: number; receipt: number | undefined }[] = [];
  for (let row = data.header + 1; row < data.end; row++) {
    if (!isDrawn(data, row)) continue;
    const number = data.number(row, columns.receipt);
    if (number !== null && !data.isNumber(row, columns.receipt)) data.set(row, columns.receipt, number);
    const receipt = number === null ? undefined : receiptRows.get(number);
    mendPlace(data, row, receipts, receipt);
    if (mendCommittee(data, row, { receipts, receipt, ids }))
      mended.committees.push(data.address(row, columns.committee));
    if (!hasInForce) mendInForce(data, row);
    for (const column of numbers) {
      const value = data.isNumber(row, column) ? null : data.number(row, column);
      if (value !== null) data.set(row, column, value);
    }
    if (data.isNumber(row, columns.count)) continue;
    if (isPerson(data, row)) {
      data.set(row, columns.count, 1);
      mended.counts.push(data.address(row, columns.count));
    } else open.push({ row, receipt });
  }
  const openOf = groupBy(open, ({ receipt }) => receipt);
  for (const { row, receipt } of open) {
    const isAlone = openOf.get(receipt)?.length === 1;
    const rest =
      receipts === null || receipt === undefined || !isAlone ? null : restOf(data, receipts, receipt);
    if (rest !== null) data.set(row, columns.count, rest);
    (rest === null ? mended.lostCounts : mended.counts).push(
      data.address(row, columns.count) || data.address(row, columns.number),
    );
  }
  for (const needed of [columns.committee, columns.count, columns.file, columns.sheet, columns.cell])
    if (!data.has(needed)) data.set(data.header, needed, needed);
  return mended;
}

const numbers = [
  columns.count,
  columns.month,
  columns.female,
  columns.ethnicMinority,
  columns.religious,
  columns.youthUnion,
];

/** A row that the product drew, whatever it lost since; notes under the table are none. */
function isDrawn(data: OpenTable, row: number): boolean {
  const told = [columns.receipt, columns.cell, columns.file, columns.sheet];
  return told.filter((column) => data.text(row, column) !== "").length >= 2;
}

function isPerson(data: OpenTable, row: number): boolean {
  return data.text(row, columns.name) !== "" || data.text(row, columns.born) !== "";
}

function rowsOfReceipts(receipts: OpenTable | null): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (let row = (receipts?.header ?? 0) + 1; receipts !== null && row < receipts.end; row++) {
    const number = receipts.number(row, submissionColumns.receipt);
    if (number !== null) rows.set(number, row);
  }
  return rows;
}

function mendPlace(
  data: OpenTable,
  row: number,
  receipts: OpenTable | null,
  receipt: number | undefined,
): void {
  if (receipts === null || receipt === undefined) return;
  for (const column of ["file", "sheet"] as const) {
    const known = receipts.text(receipt, submissionColumns[column]);
    if (data.text(row, columns[column]) === "" && known !== "") data.set(row, columns[column], known);
  }
}

/** Names of committees by their ids, as the workbook's other tables have them. */
function idsByName(workbook: Workbook, receipts: OpenTable | null): ReadonlyMap<string, string> {
  const { committee, name } = quotaColumns;
  const rows = readTable<string>(workbook, sheetNames.quotas, [committee, name]) ?? [];
  const ids = new Map(rows.map((row) => [row.text(name).normalize("NFC").trim(), row.text(committee)]));
  for (let row = (receipts?.header ?? 0) + 1; receipts !== null && row < receipts.end; row++)
    ids.set(
      receipts.text(row, submissionColumns.committeeName),
      receipts.text(row, submissionColumns.committee),
    );
  ids.delete("");
  return ids;
}

interface Told {
  readonly receipts: OpenTable | null;
  readonly receipt: number | undefined;
  readonly ids: ReadonlyMap<string, string>;
}

function mendCommittee(data: OpenTable, row: number, { receipts, receipt, ids }: Told): boolean {
  if (data.text(row, columns.committee) !== "") return false;
  const own = ids.get(data.text(row, columns.committeeName)) ?? "";
  const ofReceipt = receipt === undefined ? "" : (receipts?.text(receipt, submissionColumns.committee) ?? "");
  const id = own === "" ? ofReceipt : own;
  if (id !== "") data.set(row, columns.committee, id);
  return id !== "";
}

function mendInForce(data: OpenTable, row: number): void {
  const words = data.text(row, columns.reason).split(";");
  const isCounted = words.every((word) => (recordedWords.reason(word) ?? "counted") === "counted");
  data.set(row, columns.inForce, isCounted ? inForceWords.yes : inForceWords.no);
}

/** What is missing of the persons of a receipt. */
function restOf(data: OpenTable, receipts: OpenTable, receipt: number): number | null {
  const all = receipts.number(receipt, submissionColumns.rows);
  const number = receipts.number(receipt, submissionColumns.receipt);
  if (all === null) return null;
  let rest = all;
  for (let row = data.header + 1; row < data.end; row++)
    if (data.number(row, columns.receipt) === number) rest -= data.number(row, columns.count) ?? 0;
  return rest > 0 ? rest : null;
}
