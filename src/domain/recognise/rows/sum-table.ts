import type { RowDraft } from "./row-facts";

/** The rows of a table with what is asked of them for each of its sums: found once, as a list may have thousands. */
export interface SumTable {
  readonly drafts: readonly RowDraft[];
  readonly sums: readonly RowDraft[];
  /** All entries, in order. */
  readonly all: readonly RowDraft[];
  readonly at: (draft: RowDraft) => number;
  readonly entriesAbove: (draft: RowDraft) => readonly RowDraft[];
  /** How many entries stand above. */
  readonly countAbove: (draft: RowDraft) => number;
  /** Whether a `Tổng cộng` has entries above and below it. */
  readonly hasInnerGrand: boolean;
  /** Where the last `Tổng cộng` stands; -1 without one. */
  readonly lastGrand: number;
}

export function tableOfSums(drafts: readonly RowDraft[], sums: readonly RowDraft[]): SumTable {
  const places = new Map<RowDraft, { readonly at: number; readonly above: number }>();
  const all: RowDraft[] = [];
  drafts.forEach((draft, at) => {
    places.set(draft, { at, above: all.length });
    if (draft.role === "entry") all.push(draft);
  });
  const countAbove = (draft: RowDraft) => places.get(draft)?.above ?? 0;
  const at = (draft: RowDraft) => places.get(draft)?.at ?? -1;
  const grand = sums.filter(({ facts }) => facts.word === "grand");
  const table = { drafts, sums, all, at, countAbove };
  return {
    ...table,
    entriesAbove: (draft) => all.slice(0, countAbove(draft)),
    hasInnerGrand: grand.some((sum) => isBetween(table, sum)),
    lastGrand: grand.reduce((last, sum) => Math.max(last, at(sum)), -1),
  };
}

/** Whether a sum has entries above and below it. */
export function isBetween({ all, countAbove }: Pick<SumTable, "all" | "countAbove">, sum: RowDraft): boolean {
  const above = countAbove(sum);
  return above > 0 && above < all.length;
}
