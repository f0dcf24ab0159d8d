import type { DeclaredFigure, ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { swappedAt } from "./declared-ratio";
import type { DeclaredRatio } from "./declared-ratio";
import { ownFigures, sumOfMonths } from "./own-figures";
import { sheetFinding } from "./sheet-finding";
import { writtenNumber } from "./written";

/**
 * X1: a declared total or subtotal that differs from the rows it stands for: an error with both numbers, at the
 * declared number. The same for a row of a count form whose number isn't the sum of its months.
 */
export function checkTotals(
  extracted: ExtractedSheet,
  committee: string | null,
  ratios: readonly DeclaredRatio[] = [],
): Finding[] {
  const own = ownFigures(extracted);
  const findings: Finding[] = [];
  for (const declared of extracted.declared) {
    const { figure, month, covers } = declared;
    if (figure === "percent" || figure === "quota") continue;
    const sum = own.sum(figure, month, covers) ?? (figure === "persons" ? 0 : null);
    // Exchanged with the quota it is right, and X5 says that it was exchanged.
    const meant = figure === "persons" ? swappedAt(ratios, "admittedCell", declared.cell)?.quota : undefined;
    if (sum !== null && sum !== (meant ?? declared.value))
      findings.push(totalFinding(extracted, committee, declared, sum));
  }
  return [...findings, ...checkMonths(extracted, committee)];
}

/** X1's finding; also used where a total is held against another sheet. */
export function totalFinding(
  extracted: ExtractedSheet,
  committee: string | null,
  declared: Pick<DeclaredFigure, "cell" | "value" | "written" | "figure" | "of">,
  sum: number,
  facts: NonNullable<Finding["facts"]> = {},
): Finding {
  return sheetFinding(extracted, committee, "total.mismatch", "error", declared.cell, {
    expected: writtenNumber(sum),
    received: declared.written,
    facts: { figure: declared.figure, of: declared.of, sum, declared: declared.value, ...facts },
  });
}

function checkMonths(extracted: ExtractedSheet, committee: string | null): Finding[] {
  return extracted.entries.flatMap((entry) => {
    const { admitted: cell } = entry.cells;
    const sum = sumOfMonths(entry);
    if (cell === undefined || sum === 0 || sum === entry.count) return [];
    const written = writtenNumber(entry.count);
    return totalFinding(
      extracted,
      committee,
      { cell, value: entry.count, written, figure: "persons", of: "entry" },
      sum,
      { cause: "months" },
    );
  });
}
