import type { PartialDate } from "../extract/partial-date";
import { writtenBirth, writtenDay } from "../check/written";
import type { Finding } from "../finding";
import { writeDecisions } from "../recognise/written-decisions";
import { keyOfTable } from "../recognise/tables/table-key";
import { writeColumns } from "./column-places";
import type { CountedRow } from "./count-rows";
import { editable, type DrawnRow, type Editable } from "./drawn-row";
import type { Entry } from "./summary";

/**
 * P15: what the user corrected in `DuLieu` of a row whose file is read again isn't kept, as the file says otherwise:
 * a warning at the cell of `DuLieu`. Sheets that are understood otherwise than then aren't compared.
 */
export function findLostEdits(rows: readonly CountedRow[], drawn: readonly DrawnRow[]): Finding[] {
  if (drawn.length === 0) return [];
  const read = new Map<string, CountedRow>();
  for (const row of rows) if (row.placed.extracted.earlier === undefined) read.set(placeOf(row.entry), row);
  return drawn.flatMap((before): Finding[] => {
    const row = read.get(placeOf(before));
    if (row === undefined || !isUnderstoodAlike(row, before)) return [];
    const lost = editable.find((value) => isEdited(value, before, row.entry));
    return lost === undefined ? [] : [lostEdit(lost, before, row.entry)];
  });
}

function isUnderstoodAlike({ placed }: CountedRow, { columns, decisions }: DrawnRow): boolean {
  const { sheet } = placed.extracted;
  return (
    writeColumns(sheet.columns) === columns &&
    writeDecisions(placed.file.decisions?.get(keyOfTable(sheet))) === decisions
  );
}

function isEdited(value: Editable, { values, isMoved }: DrawnRow, entry: Entry): boolean {
  if (value === "committee" && !isMoved) return false;
  return written(values[value]) !== written(entry[value]);
}

function lostEdit(
  value: Editable,
  { values, workbook, dataSheet, addressOf }: DrawnRow,
  entry: Entry,
): Finding {
  return {
    rule: "row.by-hand",
    severity: "warning",
    ...(entry.committee !== null && { committee: entry.committee }),
    where: { file: workbook, sheet: dataSheet, cell: addressOf(value) },
    expected: written(entry[value]),
    received: written(values[value]),
    facts: {
      cause: "not-kept",
      ...(entry.name !== "" && { name: entry.name }),
      otherFile: entry.file,
      otherSheet: entry.sheet,
      otherCell: entry.cell,
    },
  };
}

function written(value: string | number | PartialDate | null): string {
  if (value === null) return "";
  if (typeof value === "object") return writtenBirth(value);
  if (typeof value === "number") return String(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? writtenDay(value) : value.normalize("NFC").trim();
}

function placeOf({ file, sheet, cell }: Pick<Entry, "file" | "sheet" | "cell">): string {
  return JSON.stringify([file, sheet, cell]);
}
