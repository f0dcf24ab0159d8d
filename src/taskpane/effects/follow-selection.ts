import type { OpenWorkbook, SelectedCell } from "../../application/pane/open-workbook";
import { numberSheets } from "../../domain/report/origin/number-at";
import type { PaneSession } from "../worker/session-client";
import type { Store } from "../state/store";
import { rowsAtOnce } from "./session-acts";
import type { WorkLine } from "./work-line";

const needed = new Map([...numberSheets].map(([sheet, { needed: others }]) => [sheet, others]));

/** Follows what the user selects in Excel: a number of the product's is explained, anything else changes nothing. */
export function followNumbers(store: Store, line: WorkLine, session: PaneSession, book: OpenWorkbook) {
  let isFollowed = false;
  let isOwn = false;
  const { state, dispatch } = store;

  const explain = async (cell: SelectedCell | null) => {
    // What the user went to from the pane's own list stays beside that list.
    const stays = isOwn;
    isOwn = false;
    if (state().work !== null || state().view === null || !session.isStarted()) return;
    const origin = cell === null ? null : await session.originOf(cell.book, cell.place);
    if (origin === null && stays) return;
    dispatch({ type: "origin-came", origin });
    const number = origin?.count ?? null;
    if (number === null) return;
    dispatch({ type: "behind-asked", number });
    dispatch({ type: "behind-came", number, rows: await session.rowsBehind(number, 0, rowsAtOnce) });
  };

  return {
    /** Begins to follow, once. */
    follow: async () => {
      if (isFollowed) return;
      isFollowed = true;
      await book.watchSelection(needed, (cell) => void line.look(() => explain(cell)));
    },
    /** Goes to a cell that the pane speaks of: its number is explained, where it is one. */
    goTo: (sheet: string, address: string) =>
      void line.look(() => {
        isOwn = true;
        return book.show(sheet, address);
      }),
  };
}
