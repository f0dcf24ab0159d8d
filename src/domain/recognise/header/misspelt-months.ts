import { foldText } from "../../text/fold";
import type { ColumnMeaning } from "./assign-columns";
import { combinedScore, fitOf } from "./column-fit";
import type { LabelledColumn } from "./find-header";
import type { HeaderMeaning } from "./header-synonyms";
import { isMisspelling } from "./header-words";

type Meanings = readonly ColumnMeaning<HeaderMeaning>[];

/** Fewer months than this don't make a row of months. */
const fewestMonths = 2;

/** `Tháng 9 | Táng 10 | Tháng 11`: among months a misspelt one is the one that is missing. */
export function addMisspeltMonths(
  columns: readonly LabelledColumn[],
  meanings: readonly Meanings[],
): readonly Meanings[] {
  const known = new Set(meanings.flatMap(([best]) => (best?.key === "month" ? [best.month] : [])));
  if (known.size < fewestMonths) return meanings;
  return meanings.map((own, index) => {
    const column = columns[index];
    const isFree = own.length === 0 || own[0]?.key === "other";
    const month = column === undefined || !isFree ? null : misspeltMonth(column.label.levels.at(-1) ?? "");
    const isBeside = [index - 1, index + 1].some((at) => meanings[at]?.[0]?.key === "month");
    if (column === undefined || month === null || known.has(month) || !isBeside) return own;
    return [{ key: "month", month, score: combinedScore(0.9, fitOf("month", column.shape)) }];
  });
}

function misspeltMonth(leaf: string): number | null {
  const [, word = "", digits] = /^(\p{L}+) ?0?(\d{1,2})$/u.exec(foldText(leaf)) ?? [];
  const month = Number(digits);
  return month >= 1 && month <= 12 && isMisspelling(word, "thang") ? month : null;
}
