import { foldText } from "../../text/fold";
import type { ColumnMeaning } from "./assign-columns";
import type { LabelledColumn } from "./find-header";
import type { HeaderMeaning } from "./header-synonyms";

type Meanings = readonly ColumnMeaning<HeaderMeaning>[];

/** `Tên ĐV` right of `Họ và tên đệm`: the members' given names, not the names of units, which stand in another column. */
export function settleGivenNames(
  columns: readonly LabelledColumn[],
  meanings: readonly Meanings[],
): readonly Meanings[] {
  return meanings.map((own, index) => {
    const column = columns[index];
    const before = columns[index - 1];
    if (column === undefined || before === undefined || !own.some(({ key }) => key === "organisation"))
      return own;
    const isGivenName =
      before.label.column === column.label.column - 1 &&
      meanings[index - 1]?.[0]?.key === "name" &&
      /\bdem$/.test(foldText(before.label.levels.join(" "))) &&
      /^ten\b/.test(foldText(column.label.levels.at(-1) ?? "")) &&
      column.shape.share("unit") < 0.5;
    return isGivenName ? own.filter(({ key }) => key !== "organisation") : own;
  });
}
