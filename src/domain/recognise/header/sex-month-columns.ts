import type { ColumnShape } from "../sheet/cell-shape";
import { foldText } from "../../text/fold";
import type { ColumnMeaning } from "./assign-columns";
import { combinedScore, fitOf } from "./column-fit";
import { leastOther, scoreFormHeader } from "./form-scorer";
import type { ColumnLabel } from "./header-labels";
import { birthParents, type HeaderMeaning } from "./header-synonyms";
import { createHeaderScorer } from "./score-header";

type Meaning = ColumnMeaning<HeaderMeaning>;

const bornScore = createHeaderScorer([["born", birthParents]]);

/** R3: birth dates under "Nam" and "Nữ"; else marks under them. `null`: the header isn't about sexes. */
export function sexMeanings(label: ColumnLabel, shape: ColumnShape, persons: boolean): Meaning[] | null {
  const leaf = label.levels.at(-1) ?? "";
  const sex = sexOfLeaf(leaf);
  if (sex === null) return null;
  const parents = label.levels.slice(0, -1);
  const underBirth = parents.some((parent) => (bornScore(parent)[0]?.score ?? 0) >= 0.75);
  if (underBirth && shape.share("mark", "sex") < 0.5) return [{ key: "born", sex, score: 1 }];
  if (shape.share("date", "year") >= 0.6 && persons) return [{ key: "born", sex, score: 0.92 }];
  if (persons) return [{ key: "sex", sex, score: combinedScore(0.97, fitOf("sex", shape)) }];
  if (sex === "male" || parents.some(countsOthers)) return [{ key: "other", score: 0.9 }];
  return [{ key: "female", score: combinedScore(0.98, fitOf("female", shape)) }];
}

/** `DTTS › Tổng số | Nữ`, `Chỉ tiêu › Nữ`: women of a part, or of what is only wanted, aren't the women who were admitted. */
function countsOthers(parent: string): boolean {
  return scoreFormHeader(parent).some(({ key, score: own }) => own >= leastOther && ofOthers.has(key));
}

const ofOthers: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...(["ethnicMinority", "ethnicity", "religious", "religion", "youthUnion", "quota", "other"] as const),
  ...(["candidates", "trained", "inProgress"] as const),
]);

/** By its letters: they may be cut or spaced out. */
export function sexOfLeaf(text: string): "male" | "female" | null {
  const letters = foldText(text).replace(/ /g, "");
  if (/^(trongdo)?(nu|nugioi|phunu|dangviennu|dvnu|sonu|female|women)$/.test(letters)) return "female";
  // "Năm" is a year.
  return /^(nam|namgioi|male)$/.test(letters) && !/năm/iu.test(text.normalize("NFC")) ? "male" : null;
}

/** Months of a count form; `null`: the header names none, or the rows are persons. */
export function monthMeanings(label: ColumnLabel, shape: ColumnShape, persons: boolean): Meaning[] | null {
  if (persons) return null;
  const underMonths = label.levels.slice(0, -1).some((parent) => saysMonths(foldText(parent)));
  const month = monthOfLeaf(label.levels.at(-1) ?? "", underMonths);
  if (month === null) return null;
  return [{ key: "month", month, score: combinedScore(0.98, fitOf("month", shape)) }];
}

/** Below `6 tháng đầu năm` figures are no months. */
function saysMonths(folded: string): boolean {
  return /\bthang\b/.test(folded) && !/\b(\d{1,2}|sau|chin) thang\b/.test(folded);
}

/** `Tháng 3`, `T3`, with `bareNumbers` also `3`: 1–12. */
export function monthOfLeaf(text: string, bareNumbers: boolean): number | null {
  if (!/\d/.test(text)) return null;
  const folded = foldText(text).replace(/ (nam )?(19|20)\d\d$/, "");
  const match =
    /^(?:thang|th|t) ?0?(\d{1,2})$/.exec(folded) ?? (bareNumbers ? /^0?(\d{1,2})$/.exec(folded) : null);
  const month = Number(match?.[1]);
  return month >= 1 && month <= 12 ? month : null;
}
