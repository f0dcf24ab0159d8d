/** A date as precise as the sender gave it: births are often a year, or a month and a year. */
export interface PartialDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number | null;
  readonly day: number | null;
}
