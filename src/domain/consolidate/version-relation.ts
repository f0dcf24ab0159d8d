import type { PlacedSheet } from "./placed-sheet";
import type { SubmissionRelation } from "./submission-relation";

/** The same by the sheets themselves, while it is being decided. */
export interface VersionRelation extends Omit<SubmissionRelation, "receipt" | "others"> {
  readonly sheet: PlacedSheet;
  readonly others: readonly PlacedSheet[];
}

export function submissionRelation({ sheet, others, ...relation }: VersionRelation): SubmissionRelation {
  return { receipt: sheet.receipt, others: others.map(({ receipt }) => receipt), ...relation };
}
