/** A finding's parts as words, each "" where the finding doesn't have it. */
export interface ToldFinding {
  /** Names of the committee and of the other one that a repetition stands in. */
  readonly committee: string;
  readonly otherCommittee: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** `Sheet!C12 of «file»`; the file is left out where it is the same. */
  readonly otherPlace: string;
  readonly expected: string;
  readonly received: string;
  /** A fact as text, numbers in the writing of the language. */
  readonly fact: (key: string) => string;
  /** Words around a fact, or "" where the finding doesn't have it. */
  readonly around: (key: string, words: (value: string) => string) => string;
}
