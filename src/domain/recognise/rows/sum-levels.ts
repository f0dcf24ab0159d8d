import type { RowDraft } from "./row-facts";

/**
 * The entries of each sum, when sums follow their rows: those since the last sum. A sum right behind another one
 * stands a level higher: for all since the last sum of its own level.
 */
export function levelledBelow(
  drafts: readonly RowDraft[],
  sums: readonly RowDraft[],
): Map<RowDraft, readonly RowDraft[]> {
  const covering = new Map<RowDraft, readonly RowDraft[]>();
  /** By level, the entries since the last sum of this level or a higher one. */
  const since: RowDraft[][] = [[]];
  const isSum = new Set(sums);
  let level = 0;
  const seen: RowDraft[] = [];
  for (const draft of drafts) {
    if (draft.role === "entry") {
      for (const open of since) open.push(draft);
      seen.push(draft);
      level = 0;
    } else if (isSum.has(draft)) {
      // The same rows summed again are no further level: `Cộng` and `Tổng cộng` below one list.
      const above = since[level] ?? [];
      covering.set(draft, above);
      since[level + 1] ??= [...seen];
      for (let done = 0; done <= level; done++) since[done] = [];
      level++;
    }
  }
  return covering;
}

/** The same, when sums stand before their rows. */
export function levelledAbove(
  drafts: readonly RowDraft[],
  sums: readonly RowDraft[],
): Map<RowDraft, readonly RowDraft[]> {
  const covering = levelledBelow(drafts.toReversed(), sums);
  return new Map([...covering].map(([sum, entries]) => [sum, entries.toReversed()]));
}
