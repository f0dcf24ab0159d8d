import { writtenBirth } from "../../domain/check/written";
import { tellingCell } from "../../domain/check/person-row";
import type { VersionComparison, VersionRow } from "../../domain/consolidate/compare-versions";
import type { FieldChange } from "../../domain/consolidate/field-changes";
import type { PlacedSheet } from "../../domain/consolidate/placed-sheet";
import type { Language } from "../../domain/language/language";
import { fieldNames } from "../../domain/language/pane-texts";
import { versionTexts } from "../../domain/language/version-texts";
import { workbookTexts } from "../../domain/language/workbook-texts";
import { formatNumber } from "../../domain/text/format";
import type { VersionChange, VersionChanges } from "./version-view";
import { refOf } from "./sheet-ref-of";

interface Page {
  readonly offset: number;
  readonly limit: number;
  readonly language: Language;
}

/** `limit` of the rows that differ between two versions, from `offset` on. */
export function changesPage(
  older: readonly PlacedSheet[],
  newer: readonly PlacedSheet[],
  comparison: VersionComparison,
  { offset, limit, language }: Page,
): VersionChanges {
  const { added, removed, changed, unchanged } = comparison;
  const rows = [
    ...added.map((row) => () => changeOf("added", newer, row, [], language)),
    ...removed.map((row) => () => changeOf("removed", older, row, [], language)),
    ...changed.map(({ after, changes }) => () => {
      const told = changes.map((change) => wordsOf(change, language));
      return changeOf("changed", newer, after, told, language);
    }),
  ];
  const first = Math.max(0, Math.trunc(offset));
  return {
    ...{ before: personsOf(older), after: personsOf(newer), unchanged, size: rows.length, offset: first },
    rows: rows.slice(first, first + Math.max(0, Math.trunc(limit))).map((row) => row()),
  };
}

function changeOf(
  kind: VersionChange["kind"],
  sheets: readonly PlacedSheet[],
  { sheet, entry }: VersionRow,
  changes: VersionChange["changes"],
  language: Language,
): VersionChange {
  const { name, organisation, cell } = entry.text;
  const placed = sheets[sheet];
  if (placed === undefined) throw new RangeError("a row of a sheet that wasn't compared");
  const isPerson = placed.extracted.sheet.kind === "list";
  const born = entry.born === null ? "" : writtenBirth(entry.born);
  const number = versionTexts(language).persons(formatNumber(entry.count, language));
  return {
    kind,
    name: isPerson ? name : organisation || name || cell,
    detail: isPerson ? [born, cell || organisation].filter((text) => text !== "").join(" · ") : number,
    changes,
    ref: refOf(placed),
    cell: tellingCell(entry) ?? "",
  };
}

function wordsOf({ field, month, before, after }: FieldChange, language: Language) {
  const sexes: Readonly<Record<string, string>> = workbookTexts(language).sex;
  const word = (value: string) => (field === "sex" ? (sexes[value] ?? value) : value);
  const name = fieldNames(language)[field];
  return {
    what: month === undefined ? name : `${name} ${month}`,
    before: word(before),
    after: word(after),
  };
}

function personsOf(sheets: readonly PlacedSheet[]): number {
  return sheets.flatMap(({ extracted }) => extracted.entries).reduce((sum, { count }) => sum + count, 0);
}
