/** A committee of the register that a text names. */
export interface CommitteeHit {
  readonly id: string;
  /** The matched part as written (composed). */
  readonly text: string;
  /** 0 to 1: 1 for the name or an alias as the register has it. */
  readonly strength: number;
  readonly how: "name" | "alias" | "folded" | "abbreviation";
}
