import type { RowDraft } from "./row-facts";
import { addFigures, matchShare, setCovers } from "./row-covers";
import type { RowFigures } from "./row-covers";

/**
 * Where nothing marks the rows that head groups, they still are their groups' sums: taken so where all rows together
 * exceed the declared total, and what is left without the sums is mostly it; without a total, where every row is
 * such a sum or part of one (R5, C1). Sets their role and what they cover.
 */
export function markUntoldSums(drafts: readonly RowDraft[], figuresOf: RowFigures): void {
  const entries = drafts.filter(({ role }) => role === "entry");
  const total = drafts.find(({ role }) => role === "total");
  if (entries.length < 3) return;
  const declared = total ? figuresOf(total) : null;
  const all = declared ? matchShare(declared, addFigures(entries, figuresOf)) : 0;
  if (all === 1) return;
  for (const ordered of [entries, entries.toReversed()]) {
    const groups = groupsOf(ordered, figuresOf);
    const rest = ordered.filter((entry) => !groups.has(entry));
    const isWhole = declared
      ? matchShare(declared, addFigures(rest, figuresOf)) > Math.max(0.5, all)
      : groups.size >= 2 && rest.length === [...groups.values()].flat().length;
    if (groups.size === 0 || !isWhole) continue;
    for (const [head, members] of groups) {
      head.role = "subtotal";
      setCovers(
        head,
        drafts.filter((draft) => members.includes(draft)),
      );
    }
    if (total) setCovers(total, rest);
    return;
  }
}

/** Rows whose figures, at least two of them, are exactly those of the rows that follow. */
function groupsOf(ordered: readonly RowDraft[], figuresOf: RowFigures): Map<RowDraft, RowDraft[]> {
  const groups = new Map<RowDraft, RowDraft[]>();
  for (let at = 0; at < ordered.length; at++) {
    const head = ordered[at];
    if (!head) break;
    const figures = figuresOf(head);
    if (figures.filter((value) => value !== null && value !== 0).length < 2) continue;
    const members = membersOf(figures, ordered.slice(at + 1), figuresOf);
    if (members.length < 2) continue;
    groups.set(head, members);
    at += members.length;
  }
  return groups;
}

/** The rows from the first on that add up to the figures; none as soon as they exceed one. */
function membersOf(
  figures: readonly (number | null)[],
  following: readonly RowDraft[],
  figuresOf: RowFigures,
): RowDraft[] {
  const left = figures.map((value) => value ?? 0);
  for (const [index, draft] of following.entries()) {
    figuresOf(draft).forEach((value, column) => {
      left[column] = (left[column] ?? 0) - (value ?? 0);
    });
    if (left.some((value, column) => figures[column] != null && value < -1e-9)) return [];
    const isReached = left.every((value, column) => figures[column] == null || Math.abs(value) < 1e-9);
    if (isReached && index > 0) return following.slice(0, index + 1);
  }
  return [];
}
