import type { OpenedFile, RefusalCause, RefusalRule } from "./opened-file";

export type Refusal = Extract<OpenedFile, { state: "refused" }>;

/** The refusal of a file for a cause, under the finding's rule that the cause belongs to (I2). */
export function refused(cause: RefusalCause): Refusal {
  return { state: "refused", rule: ruleOf(cause), cause };
}

function ruleOf(cause: RefusalCause): RefusalRule {
  if (cause === "encrypted") return "file.encrypted";
  return cause === "too-large" ? "file.too-large" : "file.unreadable";
}
