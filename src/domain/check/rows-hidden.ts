import type { ExtractedEntry, ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { tellingCell } from "./person-row";

/** How many row numbers the sentence names. */
const namedRows = 10;

/** C8: hidden rows are counted and flagged: one warning a sheet, at the first of them. */
export function checkHiddenRows(extracted: ExtractedSheet, committee: string | null): Finding[] {
  const hidden = extracted.entries.filter((entry) => entry.hidden);
  return rowsFinding(extracted, committee, hidden, {});
}

/** C13: rows struck through are counted and flagged in the same way: the sender may have meant to take them out. */
export function checkStruckRows(extracted: ExtractedSheet, committee: string | null): Finding[] {
  const struck = extracted.entries.filter((entry) => entry.struck && entry.count > 0);
  return rowsFinding(extracted, committee, struck, { cause: "struck" });
}

function rowsFinding(
  extracted: ExtractedSheet,
  committee: string | null,
  entries: readonly ExtractedEntry[],
  facts: NonNullable<Finding["facts"]>,
): Finding[] {
  const [first] = entries;
  if (first === undefined) return [];
  const cell = tellingCell(first);
  const rows = entries.slice(0, namedRows).map((entry) => entry.row + 1);
  return [
    {
      rule: "rows.hidden",
      severity: "warning",
      ...(committee === null ? {} : { committee }),
      where: {
        file: extracted.sheet.file,
        sheet: extracted.sheet.grid.name,
        ...(cell === undefined ? {} : { cell }),
      },
      received: String(entries.length),
      facts: {
        rows: rows.join(", ") + (entries.length > namedRows ? ", …" : ""),
        persons: entries.reduce((sum, entry) => sum + entry.count, 0),
        count: entries.length,
        ...facts,
      },
    },
  ];
}
