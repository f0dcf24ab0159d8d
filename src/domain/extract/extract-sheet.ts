import type { Finding } from "../finding";
import { cellAddress } from "../grid/address";
import { styleAt } from "../grid/grid";
import { fields } from "../recognise/recognised-sheet";
import type { Field, RecognisedSheet } from "../recognise/recognised-sheet";
import { splitBirth } from "./birth-in-name";
import { declaredFigures } from "./declared-figures";
import type { ExtractedEntry, ExtractedSheet, TextField } from "./extracted-sheet";
import { exampleRows } from "./example-rows";
import { footerFigures } from "./footer-figures";
import { columnFindings } from "./column-findings";
import { readJoinedPersons, valuesOfJoined } from "./joined-persons";
import { legacyFindings } from "./legacy-findings";
import { otherYearFindings } from "./other-year";
import { nobodyReported } from "./nobody-reported";
import { readOrganisations } from "./read-organisations";
import { readPersons } from "./read-persons";
import type { ExtractOptions } from "./row-values";
import { createTableReader } from "./table-reader";
import type { TableReader } from "./table-reader";
import { uncheckedTotals } from "./unchecked-totals";

export type { ExtractOptions };

/** The rows of a recognised sheet as typed values, and what the sheet declares of them. A sheet without a table gives none, but says still what of its texts was decoded: it may be why. */
export function extractSheet(sheet: RecognisedSheet, options: ExtractOptions = {}): ExtractedSheet {
  const { kind } = sheet;
  if (kind !== "list" && kind !== "counts" && kind !== "pool" && kind !== "plan")
    return { sheet, entries: [], declared: [], findings: textFindings(sheet), ...saidNobody(sheet) };
  const table = createTableReader(sheet);
  const ofPersons = table.columns("name").length > 0 || kind === "list";
  const read = ofPersons ? readPersons(table, options) : readOrganisations(table);
  const place = createPlacer(table);
  const joined = readJoinedPersons(table);
  const declared = [...declaredFigures(table, ofPersons), ...joined.declared];
  const entries = table.entries.map(({ row }): ExtractedEntry => {
    const names = joined.names(row);
    const text = textsOf(table, row);
    return {
      row,
      ...place(row),
      text: names.length === 0 ? text : { ...text, name: names.join("; ") },
      ...valuesOfJoined(read.values(row), names.length),
    };
  });
  return {
    sheet,
    entries,
    ...(entries.length === 0 && saidNobody(sheet)),
    declared: [...declared, ...footerFigures(table, declared, options)],
    findings: [
      ...columnFindings(table, ofPersons),
      ...read.findings,
      ...joined.findings,
      ...uncheckedTotals(table),
      ...exampleRows(table),
      ...legacyFindings(sheet),
      ...(kind === "list" || kind === "counts" ? otherYearFindings(table, options) : []),
    ],
  };
}

function saidNobody(sheet: RecognisedSheet): Pick<ExtractedSheet, "nobody"> {
  const nobody = nobodyReported(sheet);
  return nobody === null ? {} : { nobody };
}

/** Of a guide nothing is counted, whatever its letters. */
function textFindings(sheet: RecognisedSheet): readonly Finding[] {
  return sheet.kind === "unknown" ? legacyFindings(sheet) : [];
}

type Place = Pick<ExtractedEntry, "hidden" | "struck" | "cells">;

/** Where a row's values stand. */
function createPlacer(table: TableReader): (row: number) => Place {
  const { grid, columns } = table.sheet;
  const known = fields
    .map((field) => ({ field, own: columns.filter((column) => column.field === field) }))
    .filter(({ own }) => own.length > 0);
  const naming = columns.filter(({ field }) => field === "name" || field === "organisation");
  return (row) => {
    const values = grid.values[row];
    const cells: Partial<Record<Field, string>> = {};
    for (const { field, own } of known) {
      // Of several columns (births of men and of women) the one that is filled.
      const filled = own.find(({ column }) => (values?.[column] ?? null) !== null) ?? own[0];
      if (filled) cells[field] = cellAddress(table.rowOf(row, filled.column), filled.column);
    }
    if (
      cells.born === undefined &&
      cells.name !== undefined &&
      splitBirth(table.text(row, "name")).born !== ""
    )
      cells.born = cells.name;
    const struck = naming.some(
      ({ column }) => styleAt(grid, row, column).struck && (values?.[column] ?? null) !== null,
    );
    return { hidden: grid.hiddenRows.has(row), struck, cells };
  };
}

function textsOf(table: TableReader, row: number): Record<TextField, string> {
  return {
    name: splitBirth(table.text(row, "name")).name,
    ethnicity: table.text(row, "ethnicity"),
    religion: table.text(row, "religion"),
    schooling: table.text(row, "schooling"),
    qualification: table.text(row, "qualification"),
    occupation: table.text(row, "occupation"),
    cell: table.text(row, "cell"),
    organisation: table.text(row, "organisation"),
    decisionNumber: table.text(row, "decisionNumber"),
    identityNumber: table.text(row, "identityNumber"),
    cardNumber: table.text(row, "cardNumber"),
    status: table.text(row, "status"),
    note: table.text(row, "note"),
  };
}
