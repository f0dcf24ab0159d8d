import type { ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { checkPercents } from "./percent-mismatch-and-value-swapped";
import { checkQuotaTotals } from "./quota-total-mismatch";
import { checkTotals } from "./total-mismatch";

/** Every rule that holds a sheet's declared figures against the sheet itself: X1, X2, X4, X5. */
export function checkDeclared(extracted: ExtractedSheet, committee: string | null): Finding[] {
  return [
    ...checkTotals(extracted, committee),
    ...checkQuotaTotals(extracted, committee),
    ...checkPercents(extracted, committee),
  ];
}
