import { yearOf, type Period } from "../calendar";
import type { PreviousPerson } from "../check/admitted-before";
import { readSamePeriod } from "../extract/read-previous";
import type { Workbook } from "../grid/grid";
import { inForceWords } from "../report/workbook-names";
import type { Register } from "../register/register";
import { foldText } from "../text/fold";
import { readYear } from "./read-period";
import { readRows, type RecordedRow } from "./read-rows";

/** A consolidated workbook of an earlier year: what C12 and P11 take from it. */
export interface PreviousYear {
  /** As the workbook states it; `null` where it doesn't. */
  readonly year: number | null;
  /** Persons admitted per committee (by id) in the same period of last year. */
  readonly samePeriod: (period: Period) => ReadonlyMap<string, number>;
  readonly persons: readonly PreviousPerson[];
}

/** `null` when the workbook is no consolidated one. */
export function readPreviousYear(workbook: Workbook): PreviousYear | null {
  const rows = readRows(workbook);
  if (rows === null || readSamePeriod(workbook, { from: "2000-01-01", to: "2000-12-31" }) === null)
    return null;
  const year = readYear(workbook);
  return {
    year,
    samePeriod: (period) => readSamePeriod(workbook, period) ?? new Map(),
    persons: rows.filter(isAdmitted).flatMap((row) => personOf(row, year)),
  };
}

/** The register with the same period of last year filled in where the office typed nothing (C12). */
export function withSamePeriod(
  register: Register,
  previous: readonly PreviousYear[],
  period: Period,
): Register {
  const lastYear = yearOf(period.from) - 1;
  // One that doesn't say its year (any more) is taken for the year before.
  const source = previous.find(({ year }) => year === lastYear) ?? previous.find(({ year }) => year === null);
  if (source === undefined) return register;
  const admitted = source.samePeriod(period);
  const committees = register.committees.map((committee) => ({
    ...committee,
    samePeriod: committee.samePeriod ?? admitted.get(committee.id) ?? null,
  }));
  return { ...register, committees };
}

/** Who was admitted before the period began (P11): an earlier month's workbook of the same year says nothing of it. */
export function admittedBefore(previous: readonly PreviousYear[], period: Period): readonly PreviousPerson[] {
  return previous.flatMap(({ persons }) => persons.filter(({ year }) => year < yearOf(period.from)));
}

function isAdmitted({ reason, typed, count, name }: RecordedRow): boolean {
  const isTakenOut = typed !== undefined && foldText(typed.word) === foldText(inForceWords.no);
  return reason === "counted" && !isTakenOut && count > 0 && name !== "";
}

function personOf(row: RecordedRow, ofWorkbook: number | null): PreviousPerson[] {
  const { name, born, identityNumber, committee, organisation, file, sheet, cell, admissionDate } = row;
  const year = admissionDate === null ? ofWorkbook : yearOf(admissionDate);
  return year === null
    ? []
    : [{ year, name, born, identityNumber, committee, organisation, file, sheet, cell }];
}
