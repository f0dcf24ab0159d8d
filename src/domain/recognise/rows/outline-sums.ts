import type { OutlineMark } from "./body-words";
import type { RowDraft } from "./row-facts";
import { addFigures, matchShare, setCovers } from "./row-covers";
import type { RowFigures } from "./row-covers";

const ranks: Readonly<Record<NonNullable<OutlineMark>, number>> = {
  letter: 0,
  roman: 1,
  arabic: 2,
  decimal: 3,
  small: 4,
  dash: 5,
};

/**
 * Rows of a count form that head others in its outline and have figures of their own are subtotals, not
 * organisations, when the rows below them add up to their figures, or when the outline leaves no doubt (R5, C1).
 * Sets their role and what they cover.
 */
export function markOutlineSums(drafts: readonly RowDraft[], figuresOf: RowFigures): void {
  const rankOf = rankReader(drafts);
  // From the last to the first: inner sums must be known when the outer ones are added up.
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at];
    if (!draft || draft.role !== "entry") continue;
    const children = childrenOf(drafts, at, rankOf);
    if (children.length === 0) continue;
    const figures = figuresOf(draft);
    if (figures.every((value) => value === null)) continue;
    const share = matchShare(figures, addFigures(children, figuresOf));
    const some = figures.some((value) => value !== null && value !== 0);
    if (
      (some && share >= 0.5 && (children.length >= 2 || certainOutline(draft, children))) ||
      isOutlineHead(draft, children) ||
      isNumberedPast(drafts, at, children)
    ) {
      draft.role = "subtotal";
      setCovers(draft, children);
    }
  }
}

type RankOf = (draft: RowDraft) => number;

/** Rows without a mark are the innermost, but for bold ones among rows that aren't. */
function rankReader(drafts: readonly RowDraft[]): RankOf {
  const entries = drafts.filter(({ role }) => role === "entry");
  const letterFirst =
    entries.findIndex(({ facts }) => facts.mark === "letter") <=
    entries.findIndex(({ facts }) => facts.mark === "roman");
  const bold = entries.filter(({ facts }) => facts.bold).length;
  const boldTells = bold > 0 && bold < 0.5 * entries.length;
  return ({ facts: { mark, bold: isBold } }) => {
    if (mark === null) return boldTells && isBold ? 1.5 : 6;
    if (!letterFirst && (mark === "letter" || mark === "roman")) return 1 - ranks[mark];
    return ranks[mark];
  };
}

/** The entries below a row, up to the next row of its own rank or above. */
function childrenOf(drafts: readonly RowDraft[], at: number, rankOf: RankOf): RowDraft[] {
  const head = drafts[at];
  if (!head) return [];
  const rank = rankOf(head);
  if (rank === 6) return [];
  const children: RowDraft[] = [];
  for (const draft of drafts.slice(at + 1)) {
    if (draft.role === "total") break;
    // A group's own title or sum ends what stands above it, unless it lies further in.
    if (draft.role === "group" && rankOf(draft) <= rank) break;
    if (draft.role !== "entry" && draft.role !== "subtotal") continue;
    if (draft.role === "subtotal" && draft.facts.word !== null) break;
    if (rankOf(draft) <= rank) break;
    // An organisation whose number was forgotten is no part of the one before it.
    if (draft.facts.mark === null && rank >= ranks.arabic) break;
    if (draft.role === "entry") children.push(draft);
  }
  return children;
}

/** `II` between `7` and `8`: the organisations are numbered past it. */
function isNumberedPast(drafts: readonly RowDraft[], at: number, [child]: readonly RowDraft[]): boolean {
  const mark = drafts[at]?.facts.mark;
  if ((mark !== "roman" && mark !== "letter") || child?.facts.mark !== "arabic") return false;
  const before = drafts.slice(0, at).findLast(({ facts }) => facts.mark === "arabic");
  return before !== undefined && numberOf(child) === numberOf(before) + 1;
}

function numberOf({ facts }: RowDraft): number {
  return parseInt(facts.markText.replace(/^\D+/, ""));
}

function certainOutline(head: RowDraft, children: readonly RowDraft[]): boolean {
  return isOutlineHead(head, children) || head.facts.bold;
}

/** `I` over `1, 2, 3`, or `1` over `1.1, 1.2`: heads by their marks alone. */
function isOutlineHead({ facts }: RowDraft, children: readonly RowDraft[]): boolean {
  const first = children[0]?.facts;
  if (!first) return false;
  if (facts.mark === "roman" || facts.mark === "letter")
    return first.mark === "arabic" ? /^1\b/.test(first.markText) : first.mark === "small";
  return (
    facts.mark === "arabic" &&
    first.mark === "decimal" &&
    first.markText.startsWith(`${parseInt(facts.markText)}.`)
  );
}
