import type { Session } from "../../application/pane/session-calls";
import type { SessionView } from "../../application/pane/session-view";
import { parseRange } from "../../domain/grid/address";
import type { PaneSession } from "../worker/session-client";
import type { Store } from "../state/store";
import { giveFiles, sortFolder, type FoundFile } from "./given-files";
import type { PaneActs } from "./pane-acts";
import type { WorkLine } from "./work-line";

type SessionActs = Pick<
  PaneActs,
  | "addFiles"
  | "addFolder"
  | "addDrop"
  | "removeFile"
  | "useRegister"
  | "change"
  | "correct"
  | "decideRows"
  | "rollBack"
  | "showChanges"
  | "look"
  | "lookBehind"
  | "settleTyped"
  | "speak"
>;

/** How many rows of a number are shown at once. */
export const rowsAtOnce = 100;

/** What the user does with files, settings and corrections: the session does it, its view comes back. */
export function sessionActs(store: Store, line: WorkLine, session: PaneSession): SessionActs {
  const { dispatch } = store;
  const show = (view: SessionView) => {
    dispatch({ type: "view-came", view });
  };
  const settle = (call: (session: Session) => Promise<SessionView>) =>
    void line.work("consolidating", false, async () => {
      show(await call(session));
    });

  const read = (found: readonly FoundFile[], leftOut: readonly string[]) =>
    line.work("reading", true, async (signal) => {
      signal.addEventListener("abort", () => {
        session.cancel();
      });
      if (leftOut.length > 0) dispatch({ type: "noticed", notice: { kind: "left-out", files: leftOut } });
      if (found.length === 0) return;
      dispatch({ type: "work-went-on", work: { total: found.length } });
      show(await session.addFiles(giveFiles(found)));
      if (signal.aborted) dispatch({ type: "reached", result: { kind: "cancelled" } });
    });

  const readFolder = async (named: readonly FoundFile[], inFolders: readonly FoundFile[]) => {
    const { files, leftOut } = sortFolder(inFolders);
    await read([...named, ...files], leftOut);
    if (named.length + files.length > 0 || leftOut.length > 0) return;
    dispatch({ type: "noticed", notice: { kind: "nothing-in-folder" } });
  };

  return {
    addFiles: (found) => void (found.length > 0 && read(found, [])),
    addFolder: (found) => void readFolder([], found),
    addDrop: (dropped) =>
      void line.look(async () => {
        const { named, inFolders } = await dropped;
        if (inFolders.length > 0) await readFolder(named, inFolders);
        else if (named.length > 0) await read(named, []);
        else dispatch({ type: "noticed", notice: { kind: "unreadable-drop" } });
      }),
    removeFile: (id) => settle((own) => own.removeFile(id)),
    useRegister: (found) => {
      const [file] = giveFiles([found]);
      if (file !== undefined) settle((own) => own.useRegister(file));
    },
    change: (settings) => settle((own) => own.change(settings)),
    correct: (sheet, correction) =>
      void line.work("consolidating", false, async () => {
        const view = await session.correct(sheet, correction);
        show(view);
        // A sheet of another committee now: the user goes with it, by its file.
        const file = view.files.find(({ name }) => name === sheet.file);
        const { opened } = store.state();
        if (correction.what === "committee" && file !== undefined && opened?.kind === "committee") {
          dispatch({ type: "opened", what: { kind: "file", id: file.id } });
        }
        const { picture } = store.state();
        if (picture !== null) await lookAgain(store, session);
      }),
    decideRows: (rows, decision) => settle((own) => own.decideRows(rows, decision)),
    look: (ref, cell, place) =>
      void line.look(async () => {
        dispatch({ type: "picture-asked", ref, cell, place });
        await lookAgain(store, session);
      }),
    rollBack: (sheet) => settle((own) => own.rollBack(sheet)),
    showChanges: (place, pair, offset) =>
      void line.look(async () => {
        dispatch({ type: "changes-asked", place, pair });
        const changes = await session.changesOf(pair, offset, rowsAtOnce);
        dispatch({ type: "changes-came", place, changes });
      }),
    settleTyped: (ids, decision) => settle((own) => own.settleTyped(ids, decision)),
    lookBehind: (number, offset) =>
      void line.look(async () => {
        dispatch({ type: "behind-asked", number });
        const rows = await session.rowsBehind(number, offset, rowsAtOnce);
        dispatch({ type: "behind-came", number, rows });
      }),
    speak: (language) => {
      dispatch({ type: "language-chosen", language });
      if (session.isStarted()) settle((own) => own.change({ language }));
    },
  };
}

/** Fetches the picture that the state asks for. */
async function lookAgain({ state, dispatch }: Store, session: PaneSession): Promise<void> {
  const asked = state().picture;
  if (asked === null) return;
  const { ref, cell, place } = asked;
  const at = cell === null ? null : parseRange(cell);
  const picture = await session.picture(ref, at === null ? null : { row: at.top });
  dispatch({ type: "picture-came", place, picture });
}
