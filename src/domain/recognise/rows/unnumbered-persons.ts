import { looksLikePerson } from "../sheet/cell-shape";
import type { RowDraft } from "./row-facts";
import { isSurname } from "./surnames";

/**
 * In a numbered list a name alone heads a group or is a person whose number was forgotten: the numbers around tell,
 * where they leave one out. Gives such a row the role of an entry.
 */
export function markUnnumbered(drafts: readonly RowDraft[]): void {
  drafts.forEach((draft, index) => {
    const { role, facts } = draft;
    if (role !== "group" || facts.bold || facts.markText !== "" || facts.data.length > 0) return;
    if (!looksLikePerson(facts.label) || !isSurname(facts.label.split(" ")[0] ?? "")) return;
    const before = numberOf(drafts[index - 1]);
    const after = numberOf(drafts[index + 1]);
    if (before !== null && after === before + 2) draft.role = "entry";
  });
}

function numberOf(draft: RowDraft | undefined): number | null {
  if (draft?.role !== "entry" || draft.facts.mark !== "arabic") return null;
  return Number.parseInt(draft.facts.markText, 10);
}
