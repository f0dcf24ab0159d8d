import type { ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { swappedAt, type DeclaredRatio } from "./declared-ratio";
import { ownFigures } from "./own-figures";
import { sheetFinding } from "./sheet-finding";
import { writtenNumber } from "./written";

/** X4: quotas that don't add up to their declared total or subtotal: an error at the declared number. */
export function checkQuotaTotals(
  extracted: ExtractedSheet,
  committee: string | null,
  ratios: readonly DeclaredRatio[] = [],
): Finding[] {
  const declared = extracted.declared.filter((one) => one.figure === "quota" && one.of !== "entry");
  if (declared.length === 0) return [];
  const own = ownFigures(extracted);
  return declared.flatMap((one) => {
    const sum = own.sum("quota", undefined, one.covers);
    // Exchanged with the result it is right, and X5 says that it was exchanged.
    const meant = swappedAt(ratios, "quotaCell", one.cell)?.admitted ?? one.value;
    if (sum === null || sum === meant) return [];
    return sheetFinding(extracted, committee, "quota.total-mismatch", "error", one.cell, {
      expected: writtenNumber(sum),
      received: one.written,
      facts: { sum, declared: one.value, of: one.of },
    });
  });
}
