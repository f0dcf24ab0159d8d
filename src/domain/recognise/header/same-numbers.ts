import { foldText } from "../../text/fold";
import type { ColumnMeaning } from "./assign-columns";
import type { ColumnLabel } from "./header-labels";
import type { HeaderMeaning } from "./header-synonyms";
import { saysJoinedYouth } from "./joined-youth";

type Meanings = readonly ColumnMeaning<HeaderMeaning>[];

/** Of columns whose headers mean the same number, those that are another year's, a part of the year's, a part's share, or when somebody joined the Youth Union. */
export function settleSameNumbers(
  labels: readonly ColumnLabel[],
  meanings: readonly Meanings[],
): readonly Meanings[] {
  const texts = labels.map(({ levels }) => levels.join(" "));
  const ofYear = settle(
    meanings,
    texts.map(yearOf),
    (year, other) => year !== null && (other ?? Infinity) > year,
  );
  const ofParts = settle(ofYear, texts.map(isPartOfYear), (isPart, isOtherPart) => isPart && !isOtherPart);
  const ofMembers = settle(
    ofParts,
    texts.map(saysJoinedYouth),
    (isJoining, isOtherJoining) => isJoining && !isOtherJoining,
    ofMembership,
  );
  return withoutShares(labels, ofMembers);
}

const ofMembership: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>(["youthUnion"]);
const ofOneYear: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>(["admitted", "quota", "percent"]);

/** R2: where another column means the same number and `yields` to it, the column means none of the fields. */
function settle<Fact>(
  meanings: readonly Meanings[],
  facts: readonly Fact[],
  yields: (own: Fact, other: Fact) => boolean,
  of: ReadonlySet<HeaderMeaning> = ofOneYear,
): Meanings[] {
  return meanings.map((own, index) => {
    const [best] = own;
    const fact = facts[index];
    if (!best || fact === undefined || !of.has(best.key)) return own;
    const isOutdone = meanings.some(([other], at) => {
      const others = facts[at];
      return at !== index && other?.key === best.key && others !== undefined && yields(fact, others);
    });
    return isOutdone ? [{ key: "other", score: best.score }] : own;
  });
}

/** One headed by an earlier year ("Kết quả năm 2020"), or by a year where the other has none, is last year's. */
function yearOf(text: string): number | null {
  const [, year] = /(?<!\d)(20\d\d)(?!\d)/.exec(text) ?? [];
  return year === undefined ? null : Number(year);
}

/** `Kết quả 6 tháng`, `Kết nạp trong tháng`, `Thực hiện quý III`: less than what the year has so far. */
function isPartOfYear(text: string): boolean {
  const folded = foldText(text);
  return partOfYear.test(folded) && !soFar.test(folded);
}

const partOfYear =
  /\b(trong (thang|quy|ky)|(thang|quy) (nay|truoc|\d|[ivx]+\b)|(\d{1,2}|ba|sau|chin) thang|(dau|cuoi|nua) nam)\b/;
const soFar = /\b(luy ke|cong don|tu dau nam|dau nam den|ca nam)\b/;

const parts: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(["female", "ethnicMinority", "religious", "youthUnion", "other"] as const),
]);

/** A percentage right of a column of a part (`Nữ | Tỷ lệ`), or under it, is the part's share of the result. */
function withoutShares(labels: readonly ColumnLabel[], meanings: readonly Meanings[]): Meanings[] {
  const percents = meanings.filter(([best]) => best?.key === "percent").length;
  return meanings.map((own, index) => {
    const [best] = own;
    const before = meanings[index - 1]?.[0];
    const isBeside = labels[index - 1]?.column === (labels[index]?.column ?? 0) - 1;
    if (best?.key !== "percent" || percents < 2 || !isBeside || !before || !parts.has(before.key)) return own;
    return [{ key: "other", score: best.score }];
  });
}
