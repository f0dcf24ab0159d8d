import type { CommitteeMatcher } from "../../register/match-committee";
import { createRepeatTest } from "../rows/row-facts";
import type { SheetArea } from "../sheet/sheet-area";
import { monthNamed } from "../sheet/sheet-title";
import { findHeads, standsAboveData, type Head } from "./head-rows";
import { purposeOf } from "./other-purpose";
import { strangerIn } from "./stranger";
import { textsIn, titleTop } from "./title-rows";

/** The rows of one table, from the first of its title to the one before the next table's; `head` lies within. */
export interface Band {
  readonly top: number;
  readonly head: Head;
  readonly bottom: number;
}

/**
 * Cuts an area between tables that lie below each other, each with a header of its own. A header that is printed
 * again goes on with its table, unless the title above it names another month, committee or purpose. `known`: the
 * header that recognition found.
 */
export function cutRows(area: SheetArea, known: Head | null, matcher: CommitteeMatcher): Band[] {
  const { filled } = area;
  if (filled === null) return [];
  const bands: { top: number; head: Head; bottom: number }[] = [];
  let repeats: ((row: number) => boolean) | null = null;
  let end = filled.top;
  for (const head of withKnown(findHeads(area), known)) {
    const last = bands.at(-1);
    if (!(head === known || standsAboveData(area, head))) continue;
    if (last === undefined) {
      bands.push({ top: filled.top, head, bottom: filled.bottom });
    } else {
      const top = titleTop(area, head.top, end);
      if (!isApart(area, last.head, head)) continue;
      const isRepeat = repeats?.(head.top) ?? false;
      const says = (from: number, to: number) => saidBy(textsIn(area, from, to), matcher);
      if (isRepeat && !saysOther(says(last.top, last.head.top), says(top, head.top))) continue;
      last.bottom = top - 1;
      bands.push({ top, head, bottom: filled.bottom });
    }
    repeats = createRepeatTest(area, head);
    end = head.bottom + 1;
  }
  return bands;
}

/** The header that was found by its columns and contents goes before what its rows alone look like. */
function withKnown(heads: readonly Head[], known: Head | null): Head[] {
  if (known === null) return [...heads];
  const others = heads.filter(({ top, bottom }) => bottom < known.top - 1 || top > known.bottom + 1);
  return [...others, known].sort((one, other) => one.top - other.top);
}

/** Something stands between two headers: rows, or the second one's title. */
function isApart(area: SheetArea, { bottom }: Head, { top }: Head): boolean {
  for (let row = bottom + 1; row < top; row++) if (area.filledColumns(row).length > 0) return true;
  return false;
}

interface Said {
  readonly month: number | null;
  readonly committees: readonly string[];
  /** Names a district or town that the register hasn't, or nearly has (R7). */
  readonly stranger: string | null;
  readonly purpose: string | null;
}

function saidBy(titles: readonly string[], matcher: CommitteeMatcher): Said {
  return {
    month: monthNamed(titles, ""),
    committees: titles.flatMap((title) => matcher.find(title).map(({ id }) => id)),
    stranger: strangerIn(titles, matcher),
    purpose: purposeOf(titles),
  };
}

/** Whether the title above a header that is printed again begins another table; what it doesn't say goes on. */
function saysOther(before: Said, after: Said): boolean {
  if (after.month !== null && after.month !== before.month) return true;
  if (after.committees.some((id) => !before.committees.includes(id))) return true;
  if (after.stranger !== null && after.stranger !== before.stranger) return true;
  return after.purpose !== null && after.purpose !== (before.purpose ?? "admissions");
}
