import type { EncodingDecision } from "../text/legacy/decode-legacy";
import type { CommitteeMatch } from "./committee-match";
import type { Field } from "./fields";

/** What the user said of a sheet: it outweighs whatever the sheet itself speaks for (S2). What isn't said is absent. */
export interface SheetDecisions {
  /** Id of a committee of the register. */
  readonly committee?: string;
  readonly kind?: "list" | "counts";
  /** The sheet isn't counted, and listed as such. */
  readonly leftOut?: true;
  /** By column from 0. `own`: none of the fields, kept under its own header. */
  readonly columns?: ReadonlyMap<number, Field | "own">;
  /** Rows from 0, both ends. */
  readonly header?: { readonly first: number; readonly last: number };
  /** How its texts are encoded; of a sheet with several tables it is said at the first. */
  readonly encoding?: EncodingDecision;
  /** What was remembered of this layout isn't applied to this sheet (S5). */
  readonly plain?: true;
  /** What the sheet is among the submissions of its committee (C19); of this sheet alone, never remembered. */
  readonly version?: VersionWord;
}

/**
 * `adds`: adds up, whatever repeats it. `replaces`: counts instead of all that its committee sent earlier in other files.
 * `withdrawn`: doesn't count, as if a later version had replaced it.
 */
export type VersionWord = (typeof versionWords)[number];

export const versionWords = ["adds", "replaces", "withdrawn"] as const;

/** Whether any of it concerns how the sheet is read, and not only what it is used for. */
export function saysHowToRead(decisions: SheetDecisions): boolean {
  return Object.keys(decisions).some((word) => word !== "version");
}

/** The committee that the user named, before whatever else names one. */
export function decidedCommittee(found: CommitteeMatch, { committee }: SheetDecisions): CommitteeMatch {
  if (committee === undefined) return found;
  const said = { id: committee, from: "decision" as const, text: "" };
  return { id: committee, state: "certain", candidates: [said, ...found.candidates], proposals: [] };
}
