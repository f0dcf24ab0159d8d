export interface CommitteeMatch {
  /** `null` when no evidence names a committee of the register, or when pieces of evidence disagree. */
  readonly id: string | null;
  readonly state: "certain" | "ambiguous" | "unknown";
  /** Every committee that something names, strongest first. */
  readonly candidates: readonly CommitteeEvidence[];
  /** Near names: proposed to the user, never taken. */
  readonly proposals: readonly CommitteeEvidence[];
}

export interface CommitteeEvidence {
  readonly id: string;
  readonly from: "title" | "cell" | "sheet" | "file" | "sender" | "subject" | "column" | "decision";
  /** The text that named it, as the sender wrote it. */
  readonly text: string;
  /** Address where `from` is a title, a cell or a column. */
  readonly cell?: string;
}
