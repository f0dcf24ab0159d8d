import type { ExtractedEntry } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { criterionOf } from "../recognise/rows/criteria";
import type { PlacedSheet } from "./placed-sheet";

/** X1 for a sheet with several tables: a total below the last one may stand for all of them, and then is right. */
export function withoutSheetTotals(
  findings: readonly Finding[],
  placed: PlacedSheet,
  sheets: readonly PlacedSheet[],
): readonly Finding[] {
  const ofSheet = sheets.filter((other) => isBeside(other, placed));
  if (ofSheet.length < 2) return findings;
  // `Tổng số, Nữ, DTTS`: a small table whose rows break the same persons down, which don't add up.
  const isBreakdown = placed.extracted.entries.every(({ text }) => criterionOf(text.organisation) !== null);
  if (isBreakdown)
    return findings.filter(({ rule, facts }) => rule !== "total.mismatch" || facts?.["of"] === "entry");
  const tables = ofSheet.filter((other) => isAlike(other, placed));
  const entries = tables.flatMap(({ extracted }) => extracted.entries);
  return findings.filter(({ rule, facts }) => {
    const { of, figure, declared, cause } = facts ?? {};
    if (rule !== "total.mismatch" || of === "entry" || cause !== undefined) return true;
    return sumOf(entries, String(figure)) !== declared;
  });
}

function isBeside(one: PlacedSheet, { fileIndex, extracted }: PlacedSheet): boolean {
  return one.fileIndex === fileIndex && one.extracted.sheet.grid.name === extracted.sheet.grid.name;
}

/** Of the same kind, and not for another purpose. */
function isAlike(one: PlacedSheet, { extracted, standing }: PlacedSheet): boolean {
  return one.standing === standing && one.extracted.sheet.kind === extracted.sheet.kind;
}

const parts: Readonly<Record<string, (entry: ExtractedEntry) => number | null>> = {
  persons: ({ count }) => count,
  female: ({ female }) => female,
  ethnicMinority: ({ ethnicMinority }) => ethnicMinority,
  religious: ({ religious }) => religious,
  youthUnion: ({ youthUnion }) => youthUnion,
};

function sumOf(entries: readonly ExtractedEntry[], figure: string): number | null {
  const read = parts[figure];
  return read === undefined ? null : entries.reduce((sum, entry) => sum + (read(entry) ?? 0), 0);
}
