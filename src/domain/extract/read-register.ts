import type { IsoDate } from "../calendar";
import { cellAddress } from "../grid/address";
import { styleAt, textAt, valueAt } from "../grid/grid";
import type { Grid, Workbook } from "../grid/grid";
import { isColumnNumberRow } from "../recognise/header/column-numbers";
import { rowWordOf } from "../recognise/rows/body-words";
import { findHeaders } from "../recognise/header/find-header";
import type { RegisterField } from "../recognise/header/header-synonyms";
import { registerVocabulary } from "../recognise/header/register-vocabulary";
import { createSheetArea } from "../recognise/sheet/sheet-area";
import type { SheetArea } from "../recognise/sheet/sheet-area";
import { uniqueCommitteeIds } from "../register/committee-id";
import type { Committee, Register } from "../register/register";
import { cleanText } from "../text/clean";
import { readDateColumn } from "../text/dates";
import { foldText } from "../text/fold";
import { decodeLegacy } from "../text/legacy/decode-legacy";
import { decodeName } from "../text/legacy/decode-text";
import { readNumberColumn } from "../text/numbers";
import type { NumberReading } from "../text/numbers";
import { checkRegister, totalProblems } from "./register-problems";
import type { RegisterProblem } from "./register-problems";

export type { RegisterProblem } from "./register-problems";

/**
 * The committees and their quotas (G1–G4): from the sheet `Chỉ tiêu`, else from the first sheet with these headers.
 * Texts of a legacy encoding are read as what they are (T6).
 * `register` is `null` when a problem refuses it; every problem names sheet and cell.
 */
export function readRegister(
  workbook: Workbook,
  file: string,
): { register: Register | null; problems: RegisterProblem[] } {
  const found = findRegisterTable(orderedSheets(workbook));
  if (!found) return { register: null, problems: [{ kind: "no-committees", sheet: "", refuses: true }] };
  const missing = (["committee", "quota"] as const).filter((field) => !found.columns.has(field));
  if (missing.length > 0) return { register: null, problems: [missingColumns(found, missing)] };
  const { rows, committees } = readCommittees(found);
  const problems = [...checkRegister(rows, found.grid.name), ...totalProblems(rows, found.grid.name)];
  if (problems.some(({ refuses }) => refuses)) return { register: null, problems };
  return { register: { committees, source: { file, sheet: found.grid.name } }, problems };
}

function orderedSheets({ sheets }: Workbook): Grid[] {
  const named = (grid: Grid) => foldText(decodeName(grid.name)) === "chi tieu";
  return [...sheets.filter(named), ...sheets.filter((grid) => !named(grid))];
}

/** The first table with both columns, else the first of all; what stands behind it isn't looked through. */
function findRegisterTable(sheets: readonly Grid[]): RegisterTable | undefined {
  let first: RegisterTable | undefined;
  for (const grid of sheets) {
    const table = findTable(decodeLegacy(grid));
    if (table.columns.has("committee") && table.columns.has("quota")) return table;
    first ??= table;
  }
  return first;
}

interface RegisterTable {
  readonly grid: Grid;
  readonly area: SheetArea;
  /** Column of each field. */
  readonly columns: ReadonlyMap<RegisterField, number>;
  /** First row below the header. */
  readonly firstRow: number;
  readonly headerCell: string;
}

function findTable(grid: Grid): RegisterTable {
  const area = createSheetArea(grid);
  const [reading] = findHeaders(area, registerVocabulary);
  const columns = new Map<RegisterField, number>();
  for (const { label, meaning } of reading?.columns ?? [])
    if (meaning && meaning.key !== "other") columns.set(meaning.key, label.column);
  const bottom = reading?.bottom ?? -1;
  const firstRow = isColumnNumberRow(area, bottom + 1) ? bottom + 2 : bottom + 1;
  const { top, left } = { top: reading?.top ?? 0, left: reading?.columns[0]?.label.column ?? 0 };
  return { grid, area, columns, firstRow, headerCell: cellAddress(top, left) };
}

function missingColumns(
  { grid, headerCell }: RegisterTable,
  fields: readonly ("committee" | "quota")[],
): RegisterProblem {
  const titles = { committee: "Tên cấp ủy", quota: "Chỉ tiêu" };
  return {
    kind: "missing-columns",
    sheet: grid.name,
    cell: headerCell,
    names: fields.map((field) => titles[field]),
    refuses: true,
  };
}

/** A row of the register as it was read, with the cells that problems name. */
export interface RegisterRow {
  readonly role: "committee" | "total";
  readonly id: string;
  readonly name: string;
  readonly quota: NumberReading;
  readonly cells: { readonly id: string; readonly name: string; readonly quota: string };
}

function readCommittees(table: RegisterTable): { rows: RegisterRow[]; committees: Committee[] } {
  const { grid, area } = table;
  const lastRow = area.filled?.bottom ?? -1;
  const all = Array.from(
    { length: Math.max(0, lastRow - table.firstRow + 1) },
    (_, index) => table.firstRow + index,
  );
  const kept = all.filter((row) => roleOf(table, row) !== null);
  const quotas = readNumberColumn(kept.map((row) => valueAt(grid, row, columnOf(table, "quota"))));
  const own = kept.filter((row) => roleOf(table, row) === "committee");
  const made = uniqueCommitteeIds(own.map((row) => text(table, row, "committee")));
  const idOf = (row: number) => text(table, row, "code") || (made[own.indexOf(row)] ?? "");
  const rows = kept.map((row, index): RegisterRow => ({
    role: roleOf(table, row) ?? "total",
    id: idOf(row),
    name: text(table, row, "committee"),
    quota: quotas[index] ?? { state: "empty" },
    cells: {
      id: cellAddress(row, columnOf(table, table.columns.has("code") ? "code" : "committee")),
      name: cellAddress(row, columnOf(table, "committee")),
      quota: cellAddress(row, columnOf(table, "quota")),
    },
  }));
  const quotaOf = new Map(kept.map((row, index) => [row, numberIn(quotas[index])]));
  const committees = readDetails(table, own, (row) => ({ id: idOf(row), quota: quotaOf.get(row) ?? null }));
  return { rows, committees };
}

function readDetails(
  table: RegisterTable,
  rows: readonly number[],
  core: (row: number) => Pick<Committee, "id" | "quota">,
): Committee[] {
  const from = days(table, rows, "validFrom");
  const to = days(table, rows, "validTo");
  const years = numbers(table, rows, "year");
  const samePeriods = numbers(table, rows, "samePeriod");
  return rows.map((row, index) => ({
    ...core(row),
    name: text(table, row, "committee"),
    aliases: parts(text(table, row, "aliases")),
    document: text(table, row, "document"),
    validFrom: from[index] ?? null,
    validTo: to[index] ?? null,
    predecessors: parts(text(table, row, "predecessors")),
    year: years[index] ?? null,
    samePeriod: samePeriods[index] ?? null,
  }));
}

/** `null` for rows that say nothing of a committee: blank ones, notes, signatures. */
function roleOf(table: RegisterTable, row: number): RegisterRow["role"] | null {
  const name = text(table, row, "committee");
  const first = cleanText(textAt(table.grid, row, table.area.filledColumns(row)[0] ?? 0));
  const words = [rowWordOf(name), rowWordOf(first)];
  if (words.includes("grand") || words.includes("sum")) return "total";
  if (name === "" || !/\p{L}/u.test(name)) return null;
  const quota = text(table, row, "quota");
  return quota === "" && (words.includes("note") || words.includes("signature")) ? null : "committee";
}

function columnOf(table: RegisterTable, field: RegisterField): number {
  return table.columns.get(field) ?? -1;
}

function text(table: RegisterTable, row: number, field: RegisterField): string {
  return cleanText(textAt(table.grid, row, columnOf(table, field)));
}

function parts(list: string): string[] {
  return list.split(/[;\n]/).map(cleanText).filter(Boolean);
}

function numbers(table: RegisterTable, rows: readonly number[], field: RegisterField): (number | null)[] {
  return readNumberColumn(rows.map((row) => valueAt(table.grid, row, columnOf(table, field)))).map(numberIn);
}

function days(table: RegisterTable, rows: readonly number[], field: RegisterField): (IsoDate | null)[] {
  const column = columnOf(table, field);
  const cells = rows.map((row) => ({
    value: valueAt(table.grid, row, column),
    isDate: styleAt(table.grid, row, column).isDate,
    date1904: table.grid.date1904,
  }));
  return readDateColumn(cells).map((reading) => (reading.state === "date" ? reading.day : null));
}

function numberIn(reading: NumberReading | undefined): number | null {
  return reading?.state === "number" ? reading.value : null;
}
