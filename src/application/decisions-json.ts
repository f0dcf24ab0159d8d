import { columnName } from "../domain/grid/address";
import type { Language } from "../domain/language/language";
import { commandTexts } from "../domain/language/command-texts";
import { layoutFingerprint, layoutOf } from "../domain/recognise/memory/layout-fingerprint";
import { senderNames } from "../domain/recognise/memory/sender-names";
import type { RecognisedSheet } from "../domain/recognise/recognised-sheet";
import { askText } from "./inspect-files";
import type { ReadSubmission } from "./read-submissions";

/** What was guessed and what would be asked, for a person to edit and to give back with `--accept` (S10). */
export function decisionsAsJson(
  files: readonly ReadSubmission[],
  registerGiven: boolean,
  language: Language,
): unknown {
  return {
    note: commandTexts(language).decisionsNote,
    files: files
      .filter(({ refused }) => refused === null)
      .map(({ file, sheets }) => ({
        file,
        sheets: sheets
          .filter(({ kind }) => kind !== "empty")
          .map((sheet) => sheetAsJson(sheet, registerGiven)),
      })),
  };
}

function sheetAsJson(sheet: RecognisedSheet, registerGiven: boolean) {
  const { grid, table, kind, committee, header, columns, asks } = sheet;
  return {
    sheet: grid.name,
    ...(table !== undefined && { table }),
    committee: committee.id,
    kind,
    header:
      header &&
      (header.top === header.bottom ? `${header.top + 1}` : `${header.top + 1}-${header.bottom + 1}`),
    leftOut: sheet.leftOut === true,
    version: null,
    columns: columns.map((column) => ({
      column: columnName(column.column),
      header: column.header,
      field: column.field,
    })),
    asks: asks
      .filter(({ about }) => registerGiven || about !== "committee")
      .map((ask) => askText(ask.about, ask.column, ask.choices)),
    // By what next month's file of the same sender is known again.
    layout: layoutFingerprint(layoutOf(sheet)),
    namedBy: senderNames(sheet),
    candidates: [...new Set(committee.candidates.map(({ id }) => id))],
  };
}
