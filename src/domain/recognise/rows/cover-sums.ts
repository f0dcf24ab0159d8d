import type { RowDraft } from "./row-facts";
import { blockAbove, blockBelow, matchShare, setCovers } from "./row-covers";
import { levelledAbove, levelledBelow } from "./sum-levels";

/** The figures of a sum row, and how the same figures of entries add up, in the same order. */
export interface SumFigures {
  readonly declared: readonly (number | null)[];
  readonly of: (entries: readonly RowDraft[]) => readonly (number | null)[];
}

type FiguresOf = (draft: RowDraft) => SumFigures;
/** Which rows a sum stands for, by where it stands. */
type Covering = ReadonlyMap<RowDraft, readonly RowDraft[]>;

/**
 * Finds the entries that each sum row stands for, and sets `covers` and the role. Sums of one kind stand all before
 * or all after their rows, or run on from page to page: the way that fits most of them is taken for all, so that one
 * wrong figure is found and not explained away. A grand total stands for all entries.
 */
export function coverSums(drafts: readonly RowDraft[], sums: readonly RowDraft[], figures: FiguresOf): void {
  const all = drafts.filter(({ role }) => role === "entry");
  const whole = sums.filter((sum) => isWhole(drafts, sum, sums, figures(sum)));
  const rest = sums.filter((sum) => !whole.includes(sum));
  const headings = rest.filter(({ facts }) => facts.word === null);
  const worded = rest.filter(({ facts }) => facts.word !== null);
  const covering = new Map<RowDraft, readonly RowDraft[]>([
    ...whole.map((sum) => [sum, all] as const),
    ...coverAlike(drafts, headings, figures, "above"),
    ...coverAlike(drafts, worded, figures, "below"),
  ]);
  for (const sum of sums) {
    const usual = covering.get(sum) ?? [];
    const entries = betterFit(drafts, sum, usual, figures(sum), all);
    const isAll = entries.length === all.length && (whole.includes(sum) || sum.facts.word === "grand");
    sum.role = isAll ? "total" : "subtotal";
    setCovers(sum, entries);
  }
  if (!sums.some(({ role }) => role === "total")) promoteOutermost(sums, all);
}

/** Where none is called the total, the last one that stands for all entries is. */
function promoteOutermost(sums: readonly RowDraft[], all: readonly RowDraft[]): void {
  const [first] = all;
  const last = all.at(-1);
  const outermost = sums.findLast(
    ({ covers }) => covers?.first === first?.facts.row && covers?.last === last?.facts.row,
  );
  if (outermost?.covers) outermost.role = "total";
}

/** `Tổng cộng` below or above all entries, `Cộng I + II`, and the only sum of a table. */
function isWhole(
  drafts: readonly RowDraft[],
  sum: RowDraft,
  sums: readonly RowDraft[],
  { declared, of }: SumFigures,
): boolean {
  const { word } = sum.facts;
  const at = drafts.indexOf(sum);
  const isAround =
    entriesOf(drafts.slice(0, at)).length === 0 || entriesOf(drafts.slice(at + 1)).length === 0;
  if (!isAround || word === "running") return false;
  if (sums.length === 1 || addsGroups(sum)) return true;
  if (word !== "grand") return false;
  // `Tổng cộng` of the last group, when the groups before it have theirs.
  const earlier = sums.some(
    (other) => other !== sum && other.facts.word === "grand" && isBetween(drafts, other),
  );
  const block = blockAbove(drafts, at);
  if (!earlier || block.length === 0) return true;
  const later = sums.some((other) => other.facts.word === "grand" && drafts.indexOf(other) > at);
  return !later && matchShare(declared, of(block)) <= matchShare(declared, of(entriesOf(drafts)));
}

function isBetween(drafts: readonly RowDraft[], sum: RowDraft): boolean {
  const at = drafts.indexOf(sum);
  return entriesOf(drafts.slice(0, at)).length > 0 && entriesOf(drafts.slice(at + 1)).length > 0;
}

/** `Cộng I + II`, `Tổng (A+B)`. */
function addsGroups({ facts }: RowDraft): boolean {
  return /\b(?:[IVX]+|[A-H]|\d{1,2})(?:\s*(?:\+|và)\s*(?:[IVX]+|[A-H]|\d{1,2})\b)+|\b[IVX]+(?:\s*,\s*[IVX]+\b)+/u.test(
    facts.text,
  );
}

function coverAlike(
  drafts: readonly RowDraft[],
  sums: readonly RowDraft[],
  figures: FiguresOf,
  usual: "above" | "below",
): Covering {
  if (sums.length === 0) return new Map();
  const above = levelledAbove(drafts, sums);
  const below = levelledBelow(drafts, sums);
  const ways = usual === "above" ? [above, below] : [below, above];
  const running = runningOf(drafts, sums);
  if (sums.some(({ facts }) => facts.word === "running")) return withRunning(ways, running, sums, figures);
  if (sums.length > 2) ways.push(running);
  return bestOf(ways, sums, figures);
}

/** Rows that say that they run on do; the others are told by themselves. */
function withRunning(
  ways: readonly Covering[],
  running: Covering,
  sums: readonly RowDraft[],
  figures: FiguresOf,
): Covering {
  const isRunning = ({ facts }: RowDraft) => facts.word === "running";
  const others = sums.filter((sum) => !isRunning(sum));
  return new Map([
    ...bestOf(ways, others, figures),
    ...sums.filter(isRunning).map((sum) => [sum, running.get(sum) ?? []] as const),
  ]);
}

function bestOf(ways: readonly Covering[], sums: readonly RowDraft[], figures: FiguresOf): Covering {
  const scored = ways.map((way) => ({
    way,
    empty: sums.filter((sum) => (way.get(sum) ?? []).length === 0).length,
    share: sums.reduce((share, sum) => {
      const { declared, of } = figures(sum);
      return share + matchShare(declared, of(way.get(sum) ?? []));
    }, 0),
  }));
  const best = scored.reduce((found, next) =>
    next.share > found.share + 1e-9 || (next.share > found.share - 1e-9 && next.empty < found.empty)
      ? next
      : found,
  );
  return new Map(sums.map((sum) => [sum, best.way.get(sum) ?? []]));
}

function runningOf(drafts: readonly RowDraft[], sums: readonly RowDraft[]): Covering {
  return new Map(sums.map((sum) => [sum, entriesOf(drafts.slice(0, drafts.indexOf(sum)))]));
}

/**
 * Other rows than the usual ones are what a sum stands for where all its figures, two at least, are theirs: that
 * isn't by chance, as one equal number may be.
 */
function betterFit(
  drafts: readonly RowDraft[],
  sum: RowDraft,
  usual: readonly RowDraft[],
  { declared, of }: SumFigures,
  all: readonly RowDraft[],
): readonly RowDraft[] {
  const said = declared.filter((value) => value !== null && value !== 0).length;
  const share = matchShare(declared, of(usual));
  if (share === 1 || (said < 2 && usual.length > 0)) return usual;
  const at = drafts.indexOf(sum);
  const others = [blockAbove(drafts, at), blockBelow(drafts, at), entriesOf(drafts.slice(0, at)), all];
  const fitting = others.find((entries) => entries.length > 0 && matchShare(declared, of(entries)) === 1);
  return fitting ?? (usual.length > 0 ? usual : all);
}

function entriesOf(drafts: readonly RowDraft[]): RowDraft[] {
  return drafts.filter(({ role }) => role === "entry");
}
