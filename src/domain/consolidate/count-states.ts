import type { SubmissionState } from "./summary";

/** How many committees are in which state; together they are `all`. */
export interface StateCounts extends Readonly<Record<SubmissionState, number>> {
  readonly all: number;
  /** Sent figures, in time or late. */
  readonly sent: number;
}

export function countStates(states: readonly SubmissionState[]): StateCounts {
  const count = (state: SubmissionState) => states.filter((one) => one === state).length;
  const [received, late] = [count("received"), count("late")];
  return {
    all: states.length,
    sent: received + late,
    ...{ received, late, zero: count("zero"), empty: count("empty"), missing: count("missing") },
  };
}
