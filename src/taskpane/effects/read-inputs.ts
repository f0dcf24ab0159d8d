import type { BookSheet, OpenWorkbook } from "../../application/pane/open-workbook";
import type { Workbook } from "../../domain/grid/grid";
import { sheetNames } from "../../domain/report/workbook-names";

/** What the user may change between two consolidations, and what an earlier one left behind. */
const inputs: readonly string[] = [
  sheetNames.quotas,
  sheetNames.summary,
  sheetNames.findings,
  sheetNames.submissions,
  sheetNames.data,
];

/**
 * The sheets that a consolidation of this workbook depends on; without a sheet `Chỉ tiêu` the first sheet, as it may
 * be a register by its headers. `null` where there is nothing to depend on.
 */
export async function readInputs(book: OpenWorkbook, sheets: readonly BookSheet[]): Promise<Workbook | null> {
  const names = inputNames(sheets);
  if (names.length === 0) return null;
  const workbook = await book.read(names);
  const isBlank = workbook.sheets.every(({ values }) =>
    values.every((row) => row?.every((value) => value === undefined || value === null) ?? true),
  );
  return isBlank ? null : workbook;
}

/** In the order of `inputs`: the register comes first. */
export function inputNames(sheets: readonly BookSheet[]): readonly string[] {
  const there = new Set(sheets.map(({ name }) => name));
  const own = inputs.filter((name) => there.has(name));
  if (own.includes(sheetNames.quotas)) return own;
  const first = sheets.find(({ isVisible }) => isVisible);
  return first === undefined || own.includes(first.name) ? own : [first.name, ...own];
}

/** Sheets of the user's own that can be received like a file. */
export function sheetsToTake(sheets: readonly BookSheet[]): readonly string[] {
  return sheets
    .filter(({ name, isProducts, isVisible }) => !isProducts && isVisible && name !== sheetNames.quotas)
    .map(({ name }) => name);
}
