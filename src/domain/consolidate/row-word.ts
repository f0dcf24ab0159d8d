/**
 * What the user says of a row (P12, P14): `distinct`, another of the same name or number is another person;
 * `same-person`, another row of this person counts; `admitted-before`, the person was admitted in an earlier year;
 * `by-hand`, it isn't to count.
 */
export type RowSaid = "distinct" | "same-person" | "admitted-before" | "by-hand";

/** The user's word on one row, and by what the row is found again. */
export interface RowWord {
  /** `null`: what was said before is taken back. */
  readonly said: RowSaid | null;
  readonly file: string;
  readonly sheet: string;
  /** Address of any of the row's cells. */
  readonly cell: string;
  readonly committee: string | null;
  /** By `personKeys`; empty where no person is known by them. */
  readonly keys: readonly string[];
}

/** Words that leave the row out, whatever became of others. */
export const leavingOut: ReadonlySet<RowSaid> = new Set<RowSaid>(["admitted-before", "by-hand"]);
