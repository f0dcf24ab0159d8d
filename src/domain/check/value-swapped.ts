import type { ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { ratioFacts, type DeclaredRatio } from "./declared-ratio";
import { sheetFinding } from "./sheet-finding";
import { writtenNumber } from "./written";

/**
 * X5: quota and result exchanged: the percentage, rounded or cut off, fits only the other way round. An error at
 * the result.
 */
export function checkSwapped(
  ratio: DeclaredRatio,
  extracted: ExtractedSheet,
  committee: string | null,
): Finding | null {
  if (ratio.state !== "swapped") return null;
  const { declared, admitted, quota, admittedCell, quotaCell } = ratio;
  return sheetFinding(extracted, committee, "value.swapped", "error", admittedCell ?? declared.cell, {
    expected: `${writtenNumber(quota)}/${writtenNumber(admitted)}`,
    received: `${writtenNumber(admitted)}/${writtenNumber(quota)}`,
    facts: {
      ...ratioFacts(ratio),
      percentCell: declared.cell,
      ...(quotaCell === undefined ? {} : { quotaCell }),
    },
  });
}
