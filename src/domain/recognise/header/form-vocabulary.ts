import { foldText } from "../../text/fold";
import type { ColumnMeaning } from "./assign-columns";
import type { ColumnShape } from "../sheet/cell-shape";
import { choiceMeanings } from "./choice-columns";
import { combinedScore, fitOf } from "./column-fit";
import { datePartMeanings } from "./date-columns";
import type { HeaderVocabulary, LabelledColumn } from "./find-header";
import { leastOther, scoreFormHeader } from "./form-scorer";
import type { ColumnLabel } from "./header-labels";
import type { HeaderMeaning } from "./header-synonyms";
import { settleGivenNames } from "./given-names";
import { addMisspeltMonths } from "./misspelt-months";
import { settleSameNumbers } from "./same-numbers";
import { leastHeaderScore } from "./score-header";
import { monthMeanings, monthOfLeaf, sexMeanings, sexOfLeaf } from "./sex-month-columns";
import { addYearParts } from "./year-parts";

type Meaning = ColumnMeaning<HeaderMeaning>;

/** How much a column says for its header being one. */
const weights: Partial<Record<HeaderMeaning, number>> = {
  name: 3,
  admitted: 3,
  born: 2,
  admissionDate: 2,
  quota: 2,
  organisation: 1.5,
  other: 0.3,
};

/** The weights over 1 as often as their slots can be taken: births of men, of women, and of both. */
const heaviest = Object.entries(weights)
  .flatMap(([key, weight]) => (key === "born" ? [weight, weight, weight] : [weight]))
  .filter((weight) => weight > 1)
  .sort((a, b) => b - a);

/** A level above the last one says less of a column than its own words. */
const ofParent = 0.75;
const ofLeaf = 0.98;
/** "Tháng 12 năm 2021" and the like. */
const longestLeaf = 24;

/** `Đảng bộ: ……`: a line to fill in above the table. */
const toFillIn = /:\s*[….]{2,}|…\s*$|\.{4,}\s*$/u;

/** Columns of list and count forms, recognised by header words, levels above them and contents (R2, R3). */
export const formVocabulary: HeaderVocabulary<HeaderMeaning> = {
  isHeaderWord: (text) =>
    (scoreFormHeader(text).length > 0 && !toFillIn.test(text)) ||
    (text.length <= longestLeaf && (sexOfLeaf(text) !== null || monthOfLeaf(text, true) !== null)),
  meanings: (columns) => formMeanings(columns, null),
  weight: (key) => weights[key] ?? 1,
  mostWeight: (columns) => {
    let sum = 0;
    for (let index = 0; index < columns; index++) sum += heaviest[index] ?? 1;
    return sum;
  },
  slot: ({ key, sex, month, says, part }) => {
    if (key === "other") return null;
    if (key === "month") return `month ${month ?? 0}`;
    if (says !== undefined || part !== undefined) return `${key} ${says ?? part ?? ""}`;
    return sex ? `${key} ${sex}` : key;
  },
};

/** What columns of a form may mean; `persons`: whether its rows are persons, `null` where the columns tell. */
export function formMeanings(
  columns: readonly LabelledColumn[],
  persons: boolean | null,
): readonly (readonly ColumnMeaning<HeaderMeaning>[])[] {
  const labelled = columns.map((column) => ({ ...column, own: scoreLabel(column.label) }));
  const ofPersons = persons ?? labelled.some(isPersonColumn);
  const parts = ofPersons ? datePartMeanings(columns, scoreFormHeader) : [];
  const own = labelled.map((column, index) => {
    const part = parts[index];
    return part ? [part] : meaningsOf(column, ofPersons);
  });
  const settled = settleSameNumbers(
    labelled.map(({ label }) => label),
    ofPersons ? settleGivenNames(columns, own) : addMisspeltMonths(columns, own),
  );
  return ofPersons ? settled : addYearParts(columns, settled);
}

/** What a header's words say besides the field: the sex that it is for, the month that it counts. */
export function headerDetails({ levels }: ColumnLabel): {
  readonly sex: "male" | "female" | null;
  readonly month: number | null;
} {
  const leaf = levels.at(-1) ?? "";
  return { sex: sexOfLeaf(leaf), month: monthOfLeaf(leaf, true) };
}

/** Whether a header names the person or a part of the name, whatever stands below it. */
export function saysName(label: ColumnLabel): boolean {
  return saysOne(label, ["name"]);
}

/** Whether a header's words alone say one of the meanings. */
export function saysOne(label: ColumnLabel, meanings: readonly HeaderMeaning[]): boolean {
  return scoreLabel(label).some(({ key, score: own }) => own >= 0.9 && meanings.includes(key));
}

interface ScoredColumn extends LabelledColumn {
  readonly own: readonly Meaning[];
}

/** Whether the table has a column of persons' names: then "Nữ" marks a person, else it counts some. */
function isPersonColumn({ own, shape }: ScoredColumn): boolean {
  const least = shape.share("person") >= 0.8 ? 0.5 : 0.8;
  return own.some(({ key, score: named }) => key === "name" && named >= least && fitOf("name", shape) >= 0);
}

function meaningsOf({ label, shape, own: scored }: ScoredColumn, persons: boolean): Meaning[] {
  const special =
    sexMeanings(label, shape, persons) ??
    monthMeanings(label, shape, persons) ??
    choiceMeanings(label, shape, persons);
  if (special) return special;
  return scored
    .map(({ key, score: own }) => {
      const meant = persons ? personKey(key, shape) : countKey(key, shape);
      return { key: meant, score: combinedScore(own, fitOf(meant, shape)) };
    })
    .filter((meaning) => meaning.score >= leastHeaderScore * 0.9)
    .sort((a, b) => b.score - a.score);
}

function scoreLabel({ levels }: ColumnLabel): Meaning[] {
  const leaf = levels.at(-1) ?? "";
  const parents = levels.slice(0, -1);
  const best = new Map<HeaderMeaning, number>();
  const offer = (text: string, factor: number) => {
    for (const { key, score: own } of scoreFormHeader(text)) {
      if (key === "other" && own < leastOther) continue;
      if (own * factor > (best.get(key) ?? 0)) best.set(key, own * factor);
    }
  };
  offer(leaf, parents.length > 0 ? ofLeaf : 1);
  if (parents.length > 0) {
    offer(levels.join(" "), 1);
    offer(levels.slice(-2).join(" "), 1);
    if (best.size === 0 || isFiller(leaf)) for (const parent of parents) offer(parent, ofParent);
  }
  // What a column of last year's figures is called in itself doesn't make it this year's.
  const foreign = parents.some((text) =>
    scoreFormHeader(text).some(({ key, score: own }) => key === "other" && own >= leastOther),
  );
  const whole = levels.join(" ");
  // `Đạt (%)` is no number of persons.
  if (leaf.includes("%") && best.has("percent")) best.delete("admitted");
  return [...best].map(([key, own]) => {
    if (ofWhatWasDone.has(key) && saysExpected(whole)) return { key: "other", score: own };
    return { key, score: foreign && key !== "other" ? own * 0.6 : own };
  });
}

const ofWhatWasDone: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(["admitted", "admissionDate", "decisionDate"] as const),
]);

/** `Dự kiến kết nạp`, `Ngày đề nghị kết nạp`: what is hoped for is no admission. */
export function saysExpected(header: string): boolean {
  return /\b(du kien|ke hoach|de nghi|dang ky|se|chua|con phai)\b/.test(foldText(header));
}

/** A level that only says which part of its parent the column is. */
function isFiller(leaf: string): boolean {
  return /^(tong so|tong|ts|ky nay|so luong|nam nay|cong)?$/.test(foldText(leaf));
}

/** Where rows are persons, a column "DTTS" or "Tôn giáo" marks them or says which. */
function personKey(key: HeaderMeaning, shape: ColumnShape): HeaderMeaning {
  const marked = shape.filled > 0 && shape.share("mark", "number") >= 0.6;
  if (key === "ethnicity" && marked) return "ethnicMinority";
  if (key === "religion" && marked) return "religious";
  // "Đảng viên mới" over names.
  if (key === "admitted" && shape.share("person") >= 0.5) return "name";
  if (key === "admitted" || key === "quota" || key === "percent") return "other";
  return key;
}

/** Where rows are organisations, "Dân tộc" and "Tôn giáo" count persons. */
function countKey(key: HeaderMeaning, shape: ColumnShape): HeaderMeaning {
  const counted = shape.filled === 0 || shape.share("number", "error", "mark") >= 0.5;
  if (key === "ethnicity" && counted) return "ethnicMinority";
  if (key === "religion" && counted) return "religious";
  // "Kết nạp đến ngày 30/9" over numbers.
  if (key === "admissionDate" && shape.filled > 0 && counted) return "admitted";
  return key;
}
