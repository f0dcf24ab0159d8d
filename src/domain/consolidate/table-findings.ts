import type { ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding, Place } from "../finding";
import { rangeAddress } from "../grid/address";
import type { RecognisedSheet } from "../recognise/recognised-sheet";

/** A table's place: its sheet, and of a further table of the sheet its rows and columns too. */
export function placeOfTable({ file, grid, table, header, body }: RecognisedSheet): Place {
  const range = header ?? body;
  const bottom = Math.max(header?.bottom ?? 0, body?.bottom ?? 0);
  return {
    file,
    sheet: grid.name,
    ...(table !== undefined && range !== null && { cell: rangeAddress({ ...range, bottom }) }),
  };
}

/** R11: a list or form whose title says that it is of something else than admissions, named with its number of rows. */
export function purposeFinding({ sheet, entries }: ExtractedSheet, purpose: string): Finding {
  return {
    rule: "sheet.ignored",
    severity: entries.length === 0 ? "info" : "warning",
    where: placeOfTable(sheet),
    received: purpose,
    facts: { kind: sheet.kind, cause: "other-purpose", persons: sumOf(entries) },
  };
}

/**
 * R12: rows of persons or figures that none of a sheet's tables has are a warning with their range. A small summary
 * that repeats the number of one of the tables says nothing new.
 */
export function leftOverFindings(
  extracted: ExtractedSheet,
  ofWorkbook: readonly ExtractedSheet[],
  committee: string | null,
): Finding[] {
  const { sheet, earlier } = extracted;
  if (earlier !== undefined) return earlier.findings.filter(isLeftOver);
  const tables = ofWorkbook.filter((other) => other.sheet.grid.name === sheet.grid.name);
  const numbers = tables.map(({ entries }) => sumOf(entries));
  return (sheet.leftOver ?? [])
    .filter(({ figures }) => !numbers.some((number) => number > 0 && figures.includes(number)))
    .map(({ range, rows }): Finding => ({
      rule: "sheet.unrecognised",
      severity: "warning",
      ...(committee !== null && { committee }),
      where: { file: sheet.file, sheet: sheet.grid.name, cell: range },
      facts: { cause: "left-over", rows },
    }));
}

function isLeftOver({ rule, severity, where }: Finding): boolean {
  return rule === "sheet.unrecognised" && severity === "warning" && where.cell !== undefined;
}

function sumOf(entries: ExtractedSheet["entries"]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}
