import { pageRoom } from "./page-style";
import type { LayoutProfile } from "./layout-profile";
import type { SheetDraft } from "../draft/sheet-draft";
import { columnsPoints } from "./text-width";

/** A list of which rows belong together, as it is printed. */
export interface GroupedList {
  readonly printedColumns: number;
  readonly margins: LayoutProfile["margins"];
  /** Repeated on every page. */
  readonly header: number;
  readonly first: number;
  readonly last: number;
  /** The first rows of the groups, ascending; the first group begins at `first`. */
  readonly groupStarts: readonly number[];
}

/**
 * Rows that begin a page, so that no group is cut that a page holds; none where all fits on one. A group larger than
 * a page begins where it comes and goes on.
 */
export function breaksBetweenGroups(draft: SheetDraft, list: GroupedList): readonly number[] {
  const room = pageRoom(list.margins);
  const scale = Math.min(1, room.width / columnsPoints(draft.columnWidths.slice(0, list.printedColumns)));
  // A margin of error: the programs that print don't measure rows quite alike.
  const capacity = (room.height / scale) * 0.95;
  const heightOf = (from: number, to: number) => {
    let sum = 0;
    for (let row = from; row < to; row++) sum += draft.heightOf(row);
    return sum;
  };
  const repeated = draft.heightOf(list.header);
  const breaks: number[] = [];
  let used = heightOf(0, list.first);
  const beginPage = (row: number) => {
    breaks.push(row);
    used = repeated;
  };
  list.groupStarts.forEach((start, index) => {
    const end = list.groupStarts[index + 1] ?? list.last + 1;
    const needed = heightOf(start, end);
    if (used + needed > capacity && repeated + needed <= capacity) beginPage(start);
    for (let row = start; row < end; row++) {
      if (used + draft.heightOf(row) > capacity) beginPage(row);
      used += draft.heightOf(row);
    }
  });
  return breaks;
}
