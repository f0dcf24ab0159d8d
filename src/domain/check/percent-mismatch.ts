import type { ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { ratioFacts, type DeclaredRatio } from "./declared-ratio";
import { sheetFinding } from "./sheet-finding";
import { writtenPercent } from "./written";

/** X2: a declared percentage that differs from its own numbers by more than its rounding: a warning at it. */
export function checkPercent(
  ratio: DeclaredRatio,
  extracted: ExtractedSheet,
  committee: string | null,
): Finding | null {
  if (ratio.state !== "wrong") return null;
  const { declared, percent } = ratio;
  return sheetFinding(extracted, committee, "percent.mismatch", "warning", declared.cell, {
    expected: writtenPercent(percent),
    received: declared.written,
    facts: ratioFacts(ratio),
  });
}
