import { foldText } from "../../text/fold";
import type { ColumnMeaning } from "./assign-columns";
import { combinedScore, fitOf } from "./column-fit";
import type { LabelledColumn } from "./find-header";
import type { HeaderMeaning } from "./header-synonyms";

type Meanings = readonly ColumnMeaning<HeaderMeaning>[];

const ofResult = /\b(ket qua|thuc hien|(da|moi) ket nap|ket nap (duoc|moi))\b/;
const notResult = /\b(luy ke|cong don|du kien|ke hoach|dang ky|chi tieu|ty le|phan tram|nam truoc|cung ky)\b/;
const halves: readonly RegExp[] = [/\b(6|sau) thang dau\b/, /\b(6|sau) thang cuoi\b/];
const quarters = ["i", "ii", "iii", "iv"].map(
  (roman, index) => new RegExp(`\\b(quy|q) ?(${roman}|${index + 1})\\b`),
);

/** R25: of a form without a result of the year, the results of its halves or quarters add up to it. */
export function addYearParts(
  columns: readonly LabelledColumn[],
  meanings: readonly Meanings[],
): readonly Meanings[] {
  const texts = columns.map(({ label }) => foldText(label.levels.join(" ")));
  const parts = [halves, quarters].map((family) => partsIn(family, texts, meanings)).find(isWhole);
  if (parts === undefined) return meanings;
  const hasOther = meanings.some(
    ([best], index) => (best?.key === "admitted" || best?.key === "month") && !parts.includes(index),
  );
  if (hasOther) return meanings;
  return meanings.map((own, index) => {
    const column = columns[index];
    if (!column || !parts.includes(index)) return own;
    const says = column.label.levels.join(" › ");
    return [{ key: "admitted", says, score: combinedScore(0.95, fitOf("admitted", column.shape)) }];
  });
}

/** The columns of a year's parts in the parts' order; empty where one part has several columns. */
function partsIn(
  family: readonly RegExp[],
  texts: readonly string[],
  meanings: readonly Meanings[],
): number[] {
  const found: number[] = [];
  for (const part of family) {
    const own = texts.flatMap((text, index) => {
      const key = meanings[index]?.[0]?.key;
      const isResult = ofResult.test(text) && !notResult.test(text);
      return isResult && part.test(text) && (key === undefined || key === "admitted" || key === "other")
        ? [index]
        : [];
    });
    if (own.length > 1) return [];
    found.push(...own);
    // A year has no third quarter without the first two.
    if (own.length === 0) return found.length === 0 || texts.some(isLater(family, part)) ? [] : found;
  }
  return found;
}

function isLater(family: readonly RegExp[], part: RegExp): (text: string) => boolean {
  const later = family.slice(family.indexOf(part) + 1);
  return (text) => later.some((one) => one.test(text));
}

function isWhole(parts: readonly number[]): boolean {
  return parts.length >= 2;
}
