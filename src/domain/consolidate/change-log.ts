import { serialOfMoment } from "../calendar";
import type { Change } from "./changes-since";
import type { SubmissionState } from "./summary";

/** A row of `NhatKy`, as it stands there: what was written once isn't changed any more. */
export interface LogRow {
  /** A serial number with the time of day in Vietnam; what the user typed instead; `null` for nothing. */
  readonly at: number | string | null;
  readonly committeeName: string;
  readonly committee: string;
  readonly before: number | string | null;
  readonly after: number | string | null;
  readonly variance: number | string | null;
  /** From which state to which; "" where it stayed. */
  readonly state: string;
  readonly files: string;
  /** The user's own. */
  readonly note: string;
}

/** Rows for the changes of a consolidation. `at`: milliseconds since 1970; `stateText`: a state in words. */
export function logChanges(
  changes: readonly Change[],
  at: number,
  stateText: (state: SubmissionState) => string,
): readonly LogRow[] {
  return changes.map(({ committee, name, before, after, stateBefore, stateAfter, files }) => ({
    at: serialOfMoment(at),
    committeeName: name,
    committee,
    before,
    after,
    variance: after - before,
    state:
      stateBefore === stateAfter
        ? ""
        : [stateBefore, stateAfter].map((state) => (state === null ? "–" : stateText(state))).join(" → "),
    files: files.join("; "),
    note: "",
  }));
}
