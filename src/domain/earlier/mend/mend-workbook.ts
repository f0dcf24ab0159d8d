import type { Finding } from "../../finding";
import type { Workbook } from "../../grid/grid";
import { readState } from "../../report/state/workbook-state";
import { sheetNames } from "../../report/workbook-names";
import { findTables, namesOfData, namesOfReceipts } from "./find-tables";
import { mendReceipts } from "./mend-receipts";
import { mendRows, type MendedRows } from "./mend-rows";
import { newTable, type OpenTable } from "./open-table";
import { missingPersons } from "./missing-persons";

/** A consolidated workbook as it can be read, and what of it had to be made anew or is lost (E12, E13). */
export interface Mended {
  readonly workbook: Workbook;
  /** Each with the sheet, and the cell or the columns. */
  readonly findings: readonly Finding[];
}

/**
 * E13: what the workbook lost, as far as its tables tell it. `null` where its rows are gone: there is nothing to go on
 * from. `name`: the workbook's, as the user knows it.
 */
export function mendWorkbook(workbook: Workbook, name: string): Mended | null {
  const { data, receipts: found } = findTables(workbook);
  if (data === null) return null;
  const findings: Finding[] = [];
  const tell: Tell = (cause, severity, sheet, facts = {}, cell) =>
    findings.push({
      rule: "workbook.rebuilt",
      severity,
      where: { file: name, sheet, ...(cell !== undefined && cell !== "" && { cell }) },
      facts: { cause, ...facts },
    });
  tellTable(data, sheetNames.data, namesOfData, tell);
  if (found === null) tell("sheet-gone", "warning", sheetNames.submissions);
  else tellTable(found, sheetNames.submissions, namesOfReceipts, tell);
  const receipts = found ?? newTable(sheetNames.submissions, namesOfReceipts);
  const rows = mendRows(data, found, workbook);
  const made = mendReceipts(receipts, data);
  if (found !== null && made.length > 0)
    tell("receipts-gone", "warning", sheetNames.submissions, { count: made.length });
  tellRows(rows, tell);
  const state = readState(workbook.state);
  for (const { file, persons } of missingPersons(data, found, state))
    tell("rows-gone", "warning", sheetNames.data, { persons, sentFile: file });
  if (state.kind === "none") tell("older", "info", sheetNames.summary);
  if (state.kind === "damaged") tell("part-damaged", "warning", sheetNames.summary);
  return { workbook: withTables(workbook, data, receipts), findings };
}

type Tell = (
  cause: string,
  severity: Finding["severity"],
  sheet: string,
  facts?: Readonly<Record<string, string | number>>,
  cell?: string,
) => void;

function tellTable(table: OpenTable, name: string, columns: readonly string[], tell: Tell): void {
  if (table.sheet !== name) tell("renamed", "warning", name, { sheetNow: table.sheet });
  const missing = columns.filter((column) => !table.has(column));
  if (missing.length > 0)
    tell("columns", "warning", name, { columns: missing.map((column) => `«${column}»`).join(", ") });
}

function tellRows({ counts, lostCounts, committees }: MendedRows, tell: Tell): void {
  const told = (cause: string, severity: Finding["severity"], cells: readonly string[]) => {
    if (cells.length > 0) tell(cause, severity, sheetNames.data, { count: cells.length }, cells[0]);
  };
  told("counts", "warning", counts);
  told("counts-lost", "error", lostCounts);
  told("committees", "warning", committees);
}

/** Under the names by which they are read; a sheet of another content that bears one gives way. */
function withTables(workbook: Workbook, data: OpenTable, receipts: OpenTable): Workbook {
  const own = [sheetNames.data, sheetNames.submissions] as readonly string[];
  const taken = new Set([data.sheet, receipts.sheet, ...own]);
  const others = workbook.sheets.filter(({ name }) => !taken.has(name));
  return {
    ...workbook,
    sheets: [...others, receipts.mended(sheetNames.submissions), data.mended(sheetNames.data)],
  };
}
