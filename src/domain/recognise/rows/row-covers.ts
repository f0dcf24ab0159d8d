import type { RowDraft } from "./row-facts";

/** The entries come from the first on or from the last. */
export function setCovers(sum: RowDraft, entries: readonly RowDraft[]): void {
  const one = entries[0]?.facts.row;
  const other = entries.at(-1)?.facts.row;
  if (one === undefined || other === undefined) return;
  sum.covers = { first: Math.min(one, other), last: Math.max(one, other) };
}

/** The share of the declared figures that the entries' figures equal; 0 where nothing is declared. */
export function matchShare(declared: readonly (number | null)[], sums: readonly (number | null)[]): number {
  let said = 0;
  let equal = 0;
  declared.forEach((value, index) => {
    if (value === null) return;
    said++;
    if (Math.abs(value - (sums[index] ?? 0)) < 1e-9) equal++;
  });
  return said === 0 ? 0 : equal / said;
}

/** Figures of a row, column by column, in the order of the columns that add up. */
export type RowFigures = (draft: RowDraft) => readonly (number | null)[];

export function addFigures(entries: readonly RowDraft[], figuresOf: RowFigures): number[] {
  const sums: number[] = [];
  for (const entry of entries)
    figuresOf(entry).forEach((value, index) => {
      sums[index] = (sums[index] ?? 0) + (value ?? 0);
    });
  return sums;
}

function isBoundary({ role }: RowDraft): boolean {
  return role === "total" || role === "subtotal" || role === "group";
}

/** The entries right above a row, up to the next sum or title of a group. */
export function blockAbove(drafts: readonly RowDraft[], at: number): RowDraft[] {
  const block: RowDraft[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const draft = drafts[index];
    if (!draft || isBoundary(draft)) break;
    if (draft.role === "entry") block.unshift(draft);
  }
  return block;
}

/** The entries right below a row, down to the next sum or title of a group. */
export function blockBelow(drafts: readonly RowDraft[], at: number): RowDraft[] {
  const block: RowDraft[] = [];
  for (const draft of drafts.slice(at + 1)) {
    if (isBoundary(draft)) break;
    if (draft.role === "entry") block.push(draft);
  }
  return block;
}
