import { yearOf } from "../calendar";
import type { IsoDate, Period } from "../calendar";
import type { ExtractedEntry } from "../extract/extracted-sheet";
import type { Finding, RuleId, Severity } from "../finding";
import type { Field } from "../recognise/recognised-sheet";
import { monthIndex, monthIndexOf } from "./month-index";

/** A person's row with what the rules must know of its surroundings. */
export interface PersonRow {
  readonly entry: ExtractedEntry;
  readonly file: string;
  readonly sheet: string;
  readonly committee: string | null;
  readonly admission: AdmissionSpan;
}

/** When the person was admitted, as precisely as the row and its sheet say: a day, a month, or the period. */
export interface AdmissionSpan {
  /** Months by `monthIndex`; the same where the month is known. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** `null` where no date was given. */
  readonly day: IsoDate | null;
  /** The last day on which it can have been: chooses the settings. */
  readonly latest: IsoDate;
}

export function admissionSpan(
  entry: ExtractedEntry,
  sheetMonth: number | null,
  period: Period,
): AdmissionSpan {
  const day = entry.admissionDate;
  if (day !== null) {
    const month = monthIndexOf(day);
    return { firstMonth: month, lastMonth: month, day, latest: day };
  }
  const firstMonth = monthIndexOf(period.from);
  const lastMonth = monthIndexOf(period.to);
  const named = sheetMonth === null ? null : monthIndex(yearOf(period.to), sheetMonth);
  return named !== null && named >= firstMonth && named <= lastMonth
    ? { firstMonth: named, lastMonth: named, day: null, latest: period.to }
    : { firstMonth, lastMonth, day: null, latest: period.to };
}

/** A finding at the cell of the field that is wrong; where the sheet has no such cell, at the person's name. */
export function personFinding(
  row: Pick<PersonRow, "entry" | "file" | "sheet" | "committee">,
  rule: RuleId,
  severity: Severity,
  field: Field,
  details: Pick<Finding, "expected" | "received"> & { facts?: Finding["facts"] } = {},
): Finding {
  const { entry, file, sheet, committee } = row;
  const cell = entry.cells[field] ?? tellingCell(entry);
  const { facts, ...values } = details;
  return {
    rule,
    severity,
    ...(committee === null ? {} : { committee }),
    where: { file, sheet, ...(cell === undefined ? {} : { cell }) },
    ...values,
    facts: { ...(entry.text.name === "" ? {} : { name: entry.text.name }), ...facts },
  };
}

/** The cell by which a reader finds the row: the name, else the organisation, else any. */
export function tellingCell(entry: ExtractedEntry): string | undefined {
  const { cells } = entry;
  return cells.name ?? cells.organisation ?? cells.admitted ?? Object.values(cells)[0];
}
