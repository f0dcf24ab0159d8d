import type { SessionView } from "../../application/pane/session-view";
import type { Store } from "../state/store";
import type { PaneSession } from "../worker/session-client";
import type { HostActs } from "./pane-acts";
import type { WorkLine } from "./work-line";

function isBlocked(view: SessionView | null): boolean {
  return (view?.blocked.length ?? 0) > 0;
}

/** Stand-alone: the result is a file; what belongs to an open workbook is never offered. */
export function pageActs(
  { state, dispatch }: Store,
  line: WorkLine,
  session: PaneSession,
  save: (name: string, bytes: Uint8Array<ArrayBuffer>) => void,
): HostActs {
  const nothing = () => undefined;
  return {
    consolidate: () =>
      void line.work("saving", false, async () => {
        const written = session.isStarted() ? await session.file() : null;
        const { view } = state();
        if (written === null || view === null) {
          // Why a workbook can't be gone on from stands in the pane already.
          if (!isBlocked(view)) dispatch({ type: "noticed", notice: { kind: "no-register" } });
          return;
        }
        const file = `tong-hop-${view.settings.year}.xlsx`;
        const { bytes, notKept } = written;
        save(file, bytes);
        if (notKept.length > 0) dispatch({ type: "noticed", notice: { kind: "not-kept", things: notKept } });
        dispatch({ type: "reached", result: { kind: "saved", file } });
      }),
    takeSheets: nothing,
    createRegister: nothing,
    readBook: nothing,
    putBack: nothing,
    undo: nothing,
    showInExcel: nothing,
    goToPart: nothing,
  };
}
