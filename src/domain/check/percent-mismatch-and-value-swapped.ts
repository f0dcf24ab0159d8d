import type { DeclaredFigure, ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { sheetFinding } from "./sheet-finding";
import { fits, fitsRoughly, percentReadings } from "./declared-percent";
import { ownFigures, type OwnFigures } from "./own-figures";
import { percentOf } from "./percent-of";
import { writtenNumber, writtenPercent } from "./written";

/**
 * X2: a declared percentage that differs from its own numbers, by more than its rounding: a warning.
 * X5: where it fits only with quota and result exchanged, that is said instead, at the result: an error.
 */
export function checkPercents(extracted: ExtractedSheet, committee: string | null): Finding[] {
  const declared = extracted.declared.filter((one) => one.figure === "percent");
  if (declared.length === 0) return [];
  const own = ownFigures(extracted);
  return declared
    .map((one) => checkPercent(one, numbersOf(one, own), extracted, committee))
    .filter((finding) => finding !== null);
}

interface Numbers {
  readonly admitted: number;
  readonly quota: number;
  readonly admittedCell: string | undefined;
  readonly quotaCell: string | undefined;
}

function checkPercent(
  declared: DeclaredFigure,
  numbers: Numbers | null,
  extracted: ExtractedSheet,
  committee: string | null,
): Finding | null {
  if (numbers === null) return null;
  const { admitted, quota, admittedCell, quotaCell } = numbers;
  const truth = percentOf(admitted, quota);
  if (truth === null) return null;
  const readings = percentReadings(declared);
  const exactly = (admitted / quota) * 100;
  if (readings.some((reading) => fits(reading, exactly) || fits(reading, truth))) return null;
  const facts = { admitted, quota, percent: truth, written: declared.written };
  const isSwapped =
    admitted !== quota &&
    admitted > 0 &&
    readings.some((reading) => fitsRoughly(reading, (quota / admitted) * 100));
  if (isSwapped) {
    return sheetFinding(extracted, committee, "value.swapped", "error", admittedCell ?? declared.cell, {
      expected: `${writtenNumber(quota)}/${writtenNumber(admitted)}`,
      received: `${writtenNumber(admitted)}/${writtenNumber(quota)}`,
      facts: { ...facts, percentCell: declared.cell, ...(quotaCell === undefined ? {} : { quotaCell }) },
    });
  }
  return sheetFinding(extracted, committee, "percent.mismatch", "warning", declared.cell, {
    expected: writtenPercent(truth),
    received: declared.written,
    facts,
  });
}

/** The percentage's own numbers: declared beside it, else what the rows give. */
function numbersOf(declared: DeclaredFigure, own: OwnFigures): Numbers | null {
  if (declared.of === "entry") {
    const entry = own.entryAt(declared.covers.first);
    if (entry === undefined || entry.quota === null) return null;
    const { admitted: admittedCell, quota: quotaCell } = entry.cells;
    return { admitted: entry.count, quota: entry.quota, admittedCell, quotaCell };
  }
  const persons = own.beside(declared, "persons");
  const quotas = own.beside(declared, "quota");
  const admitted = persons?.value ?? own.sum("persons", undefined, declared.covers);
  const quota = quotas?.value ?? own.sum("quota", undefined, declared.covers);
  if (admitted === null || quota === null) return null;
  return { admitted, quota, admittedCell: persons?.cell, quotaCell: quotas?.cell };
}
