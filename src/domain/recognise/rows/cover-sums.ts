import type { RowDraft } from "./row-facts";
import { blockAbove, blockBelow, matchShare, setCovers } from "./row-covers";
import { levelledAbove, levelledBelow } from "./sum-levels";
import { isBetween, tableOfSums, type SumTable } from "./sum-table";

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
  const table = tableOfSums(drafts, sums);
  const { all } = table;
  const whole = new Set(sums.filter((sum) => isWhole(table, sum, figures(sum))));
  const rest = sums.filter((sum) => !whole.has(sum));
  const headings = rest.filter(({ facts }) => facts.word === null);
  const worded = rest.filter(({ facts }) => facts.word !== null);
  const covering = new Map<RowDraft, readonly RowDraft[]>([
    ...[...whole].map((sum) => [sum, all] as const),
    ...coverAlike(table, headings, figures, "above"),
    ...coverAlike(table, worded, figures, "below"),
  ]);
  for (const sum of sums) {
    const entries = betterFit(table, sum, covering.get(sum) ?? [], figures(sum));
    const isAll = entries.length === all.length && (whole.has(sum) || sum.facts.word === "grand");
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
function isWhole(table: SumTable, sum: RowDraft, { declared, of }: SumFigures): boolean {
  const { word } = sum.facts;
  if (isBetween(table, sum) || word === "running") return false;
  if (table.sums.length === 1 || addsGroups(sum)) return true;
  if (word !== "grand") return false;
  // `Tổng cộng` of the last group, when the groups before it have theirs.
  const at = table.at(sum);
  const block = blockAbove(table.drafts, at);
  if (!table.hasInnerGrand || block.length === 0) return true;
  const isLast = at === table.lastGrand;
  return isLast && matchShare(declared, of(block)) <= matchShare(declared, of(table.all));
}

/** `Cộng I + II`, `Tổng (A+B)`. */
function addsGroups({ facts }: RowDraft): boolean {
  return /\b(?:[IVX]+|[A-H]|\d{1,2})(?:\s*(?:\+|và)\s*(?:[IVX]+|[A-H]|\d{1,2})\b)+|\b[IVX]+(?:\s*,\s*[IVX]+\b)+/u.test(
    facts.text,
  );
}

/** Pages of a list; many more sums are groups'. */
const mostPages = 200;

function coverAlike(
  table: SumTable,
  sums: readonly RowDraft[],
  figures: FiguresOf,
  usual: "above" | "below",
): Covering {
  if (sums.length === 0) return new Map();
  const above = levelledAbove(table.drafts, sums);
  const below = levelledBelow(table.drafts, sums);
  const ways: Covering[] = usual === "above" ? [above, below] : [below, above];
  if (sums.some(({ facts }) => facts.word === "running")) return withRunning(table, ways, sums, figures);
  if (sums.length > 2 && sums.length <= mostPages) ways.push(runningOf(table, sums));
  return bestOf(ways, sums, figures);
}

/** Rows that say that they run on do; the others are told by themselves. */
function withRunning(
  table: SumTable,
  ways: readonly Covering[],
  sums: readonly RowDraft[],
  figures: FiguresOf,
): Covering {
  const isRunning = ({ facts }: RowDraft) => facts.word === "running";
  const others = sums.filter((sum) => !isRunning(sum));
  return new Map([...bestOf(ways, others, figures), ...runningOf(table, sums.filter(isRunning))]);
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

function runningOf(table: SumTable, sums: readonly RowDraft[]): Covering {
  return new Map(sums.map((sum) => [sum, table.entriesAbove(sum)]));
}

/**
 * Other rows than the usual ones are what a sum stands for where all its figures, two at least, are theirs: that
 * isn't by chance, as one equal number may be.
 */
function betterFit(
  table: SumTable,
  sum: RowDraft,
  usual: readonly RowDraft[],
  { declared, of }: SumFigures,
): readonly RowDraft[] {
  const said = declared.filter((value) => value !== null && value !== 0).length;
  if ((said < 2 && usual.length > 0) || matchShare(declared, of(usual)) === 1) return usual;
  const at = table.at(sum);
  const { drafts, all } = table;
  const others = [blockAbove(drafts, at), blockBelow(drafts, at), table.entriesAbove(sum), all];
  const fitting = others.find((entries) => entries.length > 0 && matchShare(declared, of(entries)) === 1);
  return fitting ?? (usual.length > 0 ? usual : all);
}
