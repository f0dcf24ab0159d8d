import type { ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding, RuleId, Severity } from "../finding";

/** A finding at a cell of a sender's sheet. */
export function sheetFinding(
  extracted: ExtractedSheet,
  committee: string | null,
  rule: RuleId,
  severity: Severity,
  cell: string,
  details: Pick<Finding, "expected" | "received" | "facts">,
): Finding {
  return {
    rule,
    severity,
    ...(committee === null ? {} : { committee }),
    where: { file: extracted.sheet.file, sheet: extracted.sheet.grid.name, cell },
    ...details,
  };
}
