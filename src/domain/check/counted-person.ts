import type { ExtractedEntry } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { tellingCell } from "./person-row";

/** A person's row among those that count, and where it came from. */
export interface CountedPerson {
  readonly entry: ExtractedEntry;
  readonly file: string;
  readonly sheet: string;
  readonly committee: string | null;
  /** The user said that nobody else who bears this name or number is this person (P12). */
  readonly isDistinct?: boolean;
}

/** The other place of a repetition, as facts of a finding. */
export function otherPlace(other: CountedPerson, cell: string | undefined): NonNullable<Finding["facts"]> {
  return {
    otherFile: other.file,
    otherSheet: other.sheet,
    otherCell: cell ?? tellingCell(other.entry) ?? "",
    otherName: other.entry.text.name,
    ...(other.committee === null ? {} : { otherCommittee: other.committee }),
  };
}
