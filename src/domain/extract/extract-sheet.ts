import { cellAddress } from "../grid/address";
import { styleAt } from "../grid/grid";
import { fields } from "../recognise/recognised-sheet";
import type { Field, RecognisedSheet } from "../recognise/recognised-sheet";
import { declaredFigures } from "./declared-figures";
import type { ExtractedEntry, ExtractedSheet, TextField } from "./extracted-sheet";
import { footerFigures } from "./footer-figures";
import { columnFindings } from "./column-findings";
import { readOrganisations } from "./read-organisations";
import { readPersons } from "./read-persons";
export type { ExtractOptions } from "./row-values";
import type { ExtractOptions } from "./row-values";
import { createTableReader } from "./table-reader";

import type { TableReader } from "./table-reader";

/** The rows of a recognised sheet as typed values, and what the sheet declares of them. A sheet without a table gives none. */
export function extractSheet(sheet: RecognisedSheet, options: ExtractOptions = {}): ExtractedSheet {
  const { kind } = sheet;
  if (kind !== "list" && kind !== "counts" && kind !== "pool" && kind !== "plan")
    return { sheet, entries: [], declared: [], findings: [] };
  const table = createTableReader(sheet);
  const ofPersons = table.columns("name").length > 0 || kind === "list";
  const read = ofPersons ? readPersons(table, options) : readOrganisations(table);
  const entries = table.entries.map(({ row }): ExtractedEntry => ({
    row,
    ...place(table, row),
    text: textsOf(table, row),
    ...read.values(row),
  }));
  return {
    sheet,
    entries,
    declared: [...declaredFigures(table, ofPersons), ...footerFigures(table)],
    findings: [...columnFindings(table, ofPersons), ...read.findings],
  };
}

function place(table: TableReader, row: number): Pick<ExtractedEntry, "hidden" | "struck" | "cells"> {
  const { grid, columns } = table.sheet;
  const cells: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const own = columns.filter((column) => column.field === field);
    // Of several columns (births of men and of women) the one that is filled.
    const filled = own.find(({ column }) => (grid.values[row]?.[column] ?? null) !== null) ?? own[0];
    if (filled) cells[field] = cellAddress(table.rowOf(row, filled.column), filled.column);
  }
  const struck = columns.some(
    ({ column, field }) =>
      (field === "name" || field === "organisation") &&
      styleAt(grid, row, column).struck &&
      (grid.values[row]?.[column] ?? null) !== null,
  );
  return { hidden: grid.hiddenRows.has(row), struck, cells };
}

const textFields: readonly TextField[] = [
  "name",
  "ethnicity",
  "religion",
  "schooling",
  "qualification",
  "occupation",
  "cell",
  "organisation",
  "decisionNumber",
  "identityNumber",
  "cardNumber",
  "status",
  "note",
];

function textsOf(table: TableReader, row: number): Record<TextField, string> {
  const texts = textFields.map((field) => [field, table.text(row, field)]);
  return Object.fromEntries(texts) as Record<TextField, string>;
}
