import { foldText } from "../../text/fold";
import type { ColumnMeaning } from "./assign-columns";
import type { ColumnShape } from "../sheet/cell-shape";
import type { ColumnLabel } from "./header-labels";
import { formSynonyms } from "./header-synonyms";
import type { HeaderMeaning } from "./header-synonyms";
import { createHeaderScorer } from "./score-header";

type Choice = "ethnicity" | "religion";

const parentScore = createHeaderScorer<Choice>([
  ["ethnicity", ["Dân tộc", "Thành phần dân tộc", "Dân tộc thiểu số", "DTTS"]],
  ["religion", ["Tôn giáo", "Theo tôn giáo", "Tín ngưỡng, tôn giáo"]],
]);
const leastParent = 0.85;
const leastHeader = 0.9;

/** What the choices are called that count as no minority and no religion. */
const plain: Readonly<Record<Choice, RegExp>> = {
  ethnicity: /^(nguoi |dan toc )?(kinh|viet|kinh viet)$/,
  religion: /^(khong|ko|luong|khong (co|theo)|khong (co |theo )?(ton giao|dao))$/,
};
/** Where nothing stands above, the words themselves must say what is chosen. */
const plainAlone: Readonly<Record<Choice, RegExp>> = {
  ethnicity: /^(nguoi|dan toc) kinh$/,
  religion: /^khong (co |theo )?(ton giao|dao)$/,
};
const others: Readonly<Record<Choice, RegExp>> = {
  ethnicity: /^(dan toc |nguoi )?(khac|thieu so|it nguoi|dtts|dan toc thieu so)$/,
  religion: /^(co|co dao|theo dao|khac|ton giao khac)$/,
};
const filler = /^(tong so|tong|ts|ten|cong|so luong|sl|nam|nu|ghi ro|ty le|tl)?$/;

/** Whether its header words name what a column may be anyway. */
const isHeader = createHeaderScorer(formSynonyms);

/**
 * R22: a column of one answer (`Dân tộc › Kinh | Khác`, `Tôn giáo › Không | Có`): of a person a mark in it says its
 * header's word; of organisations it counts those who gave that answer. `null`: it is none.
 */
export function choiceMeanings(
  { levels }: ColumnLabel,
  shape: ColumnShape,
  persons: boolean,
): ColumnMeaning<HeaderMeaning>[] | null {
  const says = levels.at(-1) ?? "";
  const folded = foldText(says);
  const of = choiceOf(levels.at(-2), says, shape);
  if (of === null || shape.share("date", "year", "identity") >= 0.3) return null;
  const score = 0.97;
  if (persons) return [{ key: of, says, score }];
  if (shape.filled > 0 && shape.share("number", "error", "mark") < 0.5) return null;
  if (plain[of].test(folded)) return [{ key: "other", score }];
  return [{ key: of === "ethnicity" ? "ethnicMinority" : "religious", says, score }];
}

function choiceOf(parent: string | undefined, says: string, shape: ColumnShape): Choice | null {
  const leaf = foldText(says);
  const of = parent === undefined ? undefined : parentScore(parent)[0];
  if (of === undefined || of.score < leastParent)
    return (["ethnicity", "religion"] as const).find((one) => plainAlone[one].test(leaf)) ?? null;
  if (others[of.key].test(leaf)) return of.key;
  // Words below `Kinh` say that it is a row of the list, not of its header.
  if (shape.filled > 0 && shape.share("mark", "number") < 0.6) return null;
  if (plain[of.key].test(leaf)) return of.key;
  const isNamed = shape.filled > 0 && !filler.test(leaf) && (isHeader(says)[0]?.score ?? 0) < leastHeader;
  return isNamed ? of.key : null;
}
