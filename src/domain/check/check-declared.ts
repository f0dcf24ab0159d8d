import type { ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { declaredRatios } from "./declared-ratio";
import { checkParts } from "./part-mismatch";
import { checkPercent } from "./percent-mismatch";
import { checkQuotaTotals } from "./quota-total-mismatch";
import { checkTotals } from "./total-mismatch";
import { checkSwapped } from "./value-swapped";

/** Every rule that holds a sheet's declared figures against the sheet itself: X1, X2, X4–X6. */
export function checkDeclared(extracted: ExtractedSheet, committee: string | null): Finding[] {
  const ratios = declaredRatios(extracted);
  return [
    ...checkTotals(extracted, committee, ratios),
    ...checkQuotaTotals(extracted, committee, ratios),
    ...checkParts(extracted, committee),
    ...ratios.map((ratio) => checkPercent(ratio, extracted, committee)),
    ...ratios.map((ratio) => checkSwapped(ratio, extracted, committee)),
  ].filter((finding) => finding !== null);
}
