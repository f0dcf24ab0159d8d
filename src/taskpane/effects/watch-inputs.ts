import type { OpenWorkbook } from "../../application/pane/open-workbook";
import type { PaneState } from "../state/pane-state";
import type { Store } from "../state/store";
import { inputNames } from "./read-inputs";
import type { WorkLine } from "./work-line";

/** Everything that a consolidation would say in numbers. */
function figuresOf({ view }: PaneState): string {
  return JSON.stringify([view?.total, view?.board, view?.narrative]);
}

/** Cells that are typed one after the other are read once, when the hand rests. */
const rest = 1500;

/** Follows the sheets that the work depends on; a change by another hand is read, and said. */
export function watchInputs(store: Store, line: WorkLine, book: OpenWorkbook, read: () => Promise<void>) {
  let watched = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (sheet: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void line.quietly("opening-book", async () => {
        const before = store.state();
        await read();
        // A note, or what the last drawing has already taken in: what was reached is still true.
        const isSame = figuresOf(before) === figuresOf(store.state());
        const result = isSame ? before.result : null;
        store.dispatch({ type: "reached", result: result ?? { kind: "book-changed", sheet } });
      });
    }, rest);
  };
  return {
    /** What changed so far is about to be read anyhow. */
    forget: () => {
      clearTimeout(timer);
    },
    /** Watches the sheets that there are now. */
    follow: async () => {
      const names = inputNames(store.state().book?.sheets ?? []);
      const key = JSON.stringify(names);
      if (key === watched) return;
      await book.watch(names, changed);
      watched = key;
    },
  };
}
