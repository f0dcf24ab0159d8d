import type { StateCountTexts } from "../vi/state-counts";

/** How many committees have sent: pieces of a line, so that numbers may be live. */
export const stateCounts: StateCountTexts = {
  sent: (sent, all) => [sent, "/", all, " received"],
  late: (count) => [", ", count, " of them late"],
  zero: (count) => [" · ", count, " with none to report"],
  empty: (count) => [" · ", count, " empty"],
  missing: (count) => [" · ", count, " missing"],
};
