import type { BookSheet, OpenWorkbook, SheetToRead } from "../../application/pane/open-workbook";
import type { Workbook } from "../../domain/grid/grid";
import { sheetNames } from "../../domain/report/workbook-names";

/**
 * What the user may change between two consolidations, and what an earlier one left behind. A number that a user typed
 * may be a date by its format only; the columns of `Dữ liệu` say themselves what they hold. Without a sheet `Chỉ tiêu`
 * the first sheet may be a register by its headers.
 */
const inputs: readonly SheetToRead[] = [
  { name: sheetNames.quotas, parts: "formats", orFirst: true },
  // Numbers may have been typed over formulas of these two.
  { name: sheetNames.summary, parts: "formulas" },
  { name: sheetNames.progress, parts: "formulas" },
  { name: sheetNames.findings, parts: "formats" },
  { name: sheetNames.submissions, parts: "formats" },
  { name: sheetNames.log, parts: "formats" },
  { name: sheetNames.data, parts: "values" },
];

/** The sheets that a consolidation of this workbook depends on; `null` where there is nothing to depend on. */
export async function readInputs(book: OpenWorkbook): Promise<Workbook | null> {
  const workbook = await book.read(inputs);
  const isBlank = workbook.sheets.every(({ values }) =>
    values.every((row) => row?.every((value) => value === undefined || value === null) ?? true),
  );
  return isBlank ? null : workbook;
}

/** The names of those sheets, in the order of `inputs`: the register comes first. */
export function inputNames(sheets: readonly BookSheet[]): readonly string[] {
  const there = new Set(sheets.map(({ name }) => name));
  const own = inputs.flatMap(({ name }) => (there.has(name) ? [name] : []));
  if (there.has(sheetNames.quotas)) return own;
  const first = sheets.find(({ isVisible }) => isVisible);
  return first === undefined || own.includes(first.name) ? own : [first.name, ...own];
}

/** Sheets of the user's own that can be received like a file. */
export function sheetsToTake(sheets: readonly BookSheet[]): readonly string[] {
  return sheets
    .filter(({ name, isProducts, isVisible }) => !isProducts && isVisible && name !== sheetNames.quotas)
    .map(({ name }) => name);
}
