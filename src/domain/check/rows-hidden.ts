import type { ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { tellingCell } from "./person-row";

/** How many row numbers the sentence names. */
const namedRows = 10;

/** C8: hidden rows are counted and flagged: one warning a sheet, at the first of them. */
export function checkHiddenRows(extracted: ExtractedSheet, committee: string | null): Finding[] {
  const hidden = extracted.entries.filter((entry) => entry.hidden);
  const [first] = hidden;
  if (first === undefined) return [];
  const cell = tellingCell(first);
  const rows = hidden.slice(0, namedRows).map((entry) => entry.row + 1);
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
      received: String(hidden.length),
      facts: {
        rows: rows.join(", ") + (hidden.length > namedRows ? ", …" : ""),
        persons: hidden.reduce((sum, entry) => sum + entry.count, 0),
        count: hidden.length,
      },
    },
  ];
}
