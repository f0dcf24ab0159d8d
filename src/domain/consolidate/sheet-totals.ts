import type { ExtractedEntry } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import type { PlacedSheet } from "./placed-sheet";

/** X1 for a sheet with several tables: a total below the last one may stand for all of them, and then is right. */
export function withoutSheetTotals(
  findings: readonly Finding[],
  placed: PlacedSheet,
  sheets: readonly PlacedSheet[],
): readonly Finding[] {
  const tables = sheets.filter((other) => isOfSheet(other, placed));
  if (tables.length < 2) return findings;
  const entries = tables.flatMap(({ extracted }) => extracted.entries);
  return findings.filter(({ rule, facts }) => {
    const { of, figure, declared, cause } = facts ?? {};
    if (rule !== "total.mismatch" || of === "entry" || cause !== undefined) return true;
    return sumOf(entries, String(figure)) !== declared;
  });
}

/** Tables of the same sheet that are of the same kind, not what is beside them for another purpose. */
function isOfSheet(one: PlacedSheet, { fileIndex, extracted, standing }: PlacedSheet): boolean {
  const { grid, kind } = extracted.sheet;
  return (
    one.fileIndex === fileIndex &&
    one.standing === standing &&
    one.extracted.sheet.grid.name === grid.name &&
    one.extracted.sheet.kind === kind
  );
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
