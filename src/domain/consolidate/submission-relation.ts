/** What a submission is beside the others of its committee, by places among everything that was sent, from 1: plain data. */
export interface SubmissionRelation {
  readonly receipt: number;
  /**
   * `copy`: the others hold the same. `replaced`: the others count instead. `rows`: some of its rows count in the others.
   * `part`: it adds up beside others, which have `shared` of its rows too. `withdrawn`: the user doesn't want it.
   */
  readonly kind: "copy" | "replaced" | "rows" | "part" | "withdrawn";
  /** Of a part none: it stands beside all others that count. */
  readonly others: readonly number[];
  /** Rows that both have. */
  readonly shared: number;
  /** Rows that give way though the others haven't got them (C23). */
  readonly gone?: number;
  /** By the user's word, and not by what the sheets hold (C19). */
  readonly isSaid: boolean;
}
