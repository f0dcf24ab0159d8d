import type { DeclaredFigure, ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { fits, fitsRoughly, percentReadings } from "./declared-percent";
import { ownFigures, type OwnFigures } from "./own-figures";
import { percentOf } from "./percent-of";

/** A declared percentage beside the numbers that it belongs to. */
export interface DeclaredRatio {
  readonly declared: DeclaredFigure;
  readonly admitted: number;
  /** Above 0. */
  readonly quota: number;
  readonly admittedCell: string | undefined;
  readonly quotaCell: string | undefined;
  /** As it should be, rounded to 2 decimals. */
  readonly percent: number;
  /** `swapped`: it fits only with quota and result exchanged. */
  readonly state: "right" | "wrong" | "swapped";
}

/** The percentages of a sheet with their own numbers: declared beside them, else what the rows give. */
export function declaredRatios(extracted: ExtractedSheet): DeclaredRatio[] {
  const percents = extracted.declared.filter((one) => one.figure === "percent");
  if (percents.length === 0) return [];
  const own = ownFigures(extracted);
  return percents.flatMap((declared) => {
    const numbers = numbersOf(declared, own);
    const percent = numbers && percentOf(numbers.admitted, numbers.quota);
    if (numbers === null || percent === null) return [];
    const state = stateOf(declared, numbers, percent);
    return {
      declared,
      ...numbers,
      percent,
      state: state === "wrong" && fitsRows(declared, own) ? "right" : state,
    };
  });
}

/** The ratio whose numbers were exchanged, of which one stands at `cell`. */
export function swappedAt(
  ratios: readonly DeclaredRatio[],
  part: "admittedCell" | "quotaCell",
  cell: string,
): DeclaredRatio | undefined {
  return ratios.find((ratio) => ratio.state === "swapped" && ratio[part] === cell);
}

/** What the finding's sentence needs. */
export function ratioFacts(ratio: DeclaredRatio): NonNullable<Finding["facts"]> {
  const { admitted, quota, percent, declared } = ratio;
  return { admitted, quota, percent, written: declared.written };
}

type Numbers = Pick<DeclaredRatio, "admitted" | "quota" | "admittedCell" | "quotaCell">;

function stateOf(
  declared: DeclaredFigure,
  { admitted, quota }: Pick<Numbers, "admitted" | "quota">,
  percent: number,
): DeclaredRatio["state"] {
  const readings = percentReadings(declared);
  const exactly = (admitted / quota) * 100;
  if (readings.some((reading) => fits(reading, exactly) || fits(reading, percent))) return "right";
  const turned = (quota / admitted) * 100;
  const isSwapped =
    admitted > 0 && admitted !== quota && readings.some((reading) => fitsRoughly(reading, turned));
  return isSwapped ? "swapped" : "wrong";
}

/**
 * Where the total beside it is wrong, and told as such, the percentage may be right for what the rows add up to: one
 * fault is one finding.
 */
function fitsRows(declared: DeclaredFigure, own: OwnFigures): boolean {
  if (declared.of === "entry" || declared.ratio !== undefined) return false;
  const { covers } = declared;
  const [admitted, quota] = [own.sum("persons", undefined, covers), own.sum("quota", undefined, covers)];
  const saidAdmitted = own.beside(declared, "persons")?.value ?? admitted;
  const saidQuota = own.beside(declared, "quota")?.value ?? quota;
  return [
    { admitted, quota: saidQuota },
    { admitted: saidAdmitted, quota },
    { admitted, quota },
  ].some(
    (numbers) =>
      numbers.admitted !== null &&
      numbers.quota !== null &&
      isRight(declared, numbers.admitted, numbers.quota),
  );
}

function isRight(declared: DeclaredFigure, admitted: number, quota: number): boolean {
  const percent = percentOf(admitted, quota);
  return percent !== null && stateOf(declared, { admitted, quota }, percent) === "right";
}

function numbersOf(declared: DeclaredFigure, own: OwnFigures): Numbers | null {
  if (declared.of === "entry") {
    const entry = own.entryAt(declared.covers.first);
    if (entry === undefined || entry.quota === null) return null;
    const { admitted: admittedCell, quota: quotaCell } = entry.cells;
    return { admitted: entry.count, quota: entry.quota, admittedCell, quotaCell };
  }
  if (declared.ratio !== undefined) {
    const { part: admitted, whole } = declared.ratio;
    const quota = whole ?? own.sum("persons", undefined, declared.covers);
    if (quota === null) return null;
    return { admitted, quota, admittedCell: declared.cell, quotaCell: declared.cell };
  }
  const persons = own.beside(declared, "persons");
  const quotas = own.beside(declared, "quota");
  const admitted = persons?.value ?? own.sum("persons", undefined, declared.covers);
  const quota = quotas?.value ?? own.sum("quota", undefined, declared.covers) ?? own.saidQuota();
  if (admitted === null || quota === null) return null;
  return { admitted, quota, admittedCell: persons?.cell, quotaCell: quotas?.cell };
}
