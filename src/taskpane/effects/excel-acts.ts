import type { DrawOutcome, OpenWorkbook } from "../../application/pane/open-workbook";
import type { SessionView } from "../../application/pane/session-view";
import { paneFaceTexts } from "../../domain/language/pane-face-texts";
import type { PaneSession } from "../worker/session-client";
import type { Store } from "../state/store";
import { sheetNames } from "../../domain/report/workbook-names";
import { consolidateIntoExcel, type Consolidated } from "./consolidate-into-excel";
import type { HostActs } from "./pane-acts";
import { followNumbers } from "./follow-selection";
import { readInputs } from "./read-inputs";
import { undoInExcel } from "./undo-in-excel";
import { watchInputs } from "./watch-inputs";
import type { WorkLine } from "./work-line";

/** What the user does with the open workbook. */
export function excelActs(store: Store, line: WorkLine, session: PaneSession, book: OpenWorkbook): HostActs {
  const { dispatch } = store;
  const show = (view: SessionView) => {
    dispatch({ type: "view-came", view });
  };
  const look = () => seeBook(store, book);
  const watcher = watchInputs(store, line, book, () => readBook(store, session, book));

  const numbers = followNumbers(store, line, session, book);

  return {
    consolidate: () =>
      void line.work("opening-book", true, async (signal) => {
        const outcome = await consolidateIntoExcel(book, session, {
          signal,
          ...drawing(store),
          step: (kind) => {
            if (kind === "opening-book" || kind === "drawing-again") watcher.forget();
            dispatch({ type: "work-went-on", work: { kind, done: 0, total: 0, isWaiting: false } });
          },
          seen: show,
          name: bookName(store),
          isInterrupted: (store.state().book?.interrupted ?? null) !== null,
        });
        // What was made for the first time is shown.
        if (outcome.state === "drawn" && outcome.work.sheetsMade > 0)
          await book.show(sheetNames.summary, "A1");
        tell(store, outcome);
        if (outcome.state === "drawn") seeDrawn(store, outcome.canUndo);
        else await look();
        await watcher.follow();
      }),
    takeSheets: (names) =>
      void line.work("reading", true, async (signal) => {
        signal.addEventListener("abort", () => {
          session.cancel();
        });
        show(
          await session.addSheets(
            bookName(store),
            await book.read(names.map((name) => ({ name, parts: "all" }))),
          ),
        );
        dispatch({ type: "panel-closed" });
      }),
    createRegister: () =>
      void line.work("drawing", true, async (signal) => {
        const plan = await session.registerPlan();
        const outcome = await book.draw(plan, { signal, ...drawing(store), madeFrom: null });
        if (outcome.state === "drawn") {
          dispatch({ type: "reached", result: { kind: "register-made" } });
          const made = plan.sheets[0]?.name;
          if (made !== undefined) await book.show(made, "A1");
        } else if (outcome.state === "refused") tell(store, outcome);
        await look();
        await watcher.follow();
      }),
    readBook: () =>
      void line.work("opening-book", false, async () => {
        await readBook(store, session, book);
        await watcher.follow();
        await numbers.follow();
      }),
    putBack: () =>
      void line.work("putting-back", false, async () => {
        const outcome = await book.putBack();
        if (outcome.state === "refused") tell(store, outcome);
        await readBook(store, session, book);
        // Last: what is read anew takes the place of what was reached before.
        if (outcome.state !== "refused") dispatch({ type: "reached", result: { kind: "put-back" } });
      }),
    undo: (evenChanged) =>
      void line.work("putting-back", false, async () => {
        watcher.forget();
        await undoInExcel(book, session, {
          evenChanged,
          name: bookName(store),
          dispatch,
          refused: (outcome) => {
            tell(store, outcome);
          },
        });
        await look();
        await watcher.follow();
      }),
    goToPart: numbers.goTo,
    showInExcel: (sheet, address) => void line.look(() => book.show(sheet, address)),
  };
}

/** What the drawing tells while it goes on. */
function drawing({ dispatch }: Store) {
  return {
    progress: (done: number) => {
      dispatch({ type: "work-went-on", work: { done: Math.round(done * 100), total: 100 } });
    },
    waiting: (isWaiting: boolean) => {
      dispatch({ type: "work-went-on", work: { isWaiting } });
    },
  };
}

function tell({ state, dispatch }: Store, outcome: Consolidated | DrawOutcome): void {
  switch (outcome.state) {
    case "drawn": {
      dispatch({ type: "reached", result: { kind: "drawn", canUndo: outcome.canUndo } });
      dispatch({ type: "detail-noted", detail: `drawn ${JSON.stringify(outcome.work)}` });
      return;
    }
    case "refused": {
      const { problem, isPutBack } = outcome;
      dispatch({ type: "detail-noted", detail: `${new Date().toISOString()} ${JSON.stringify(problem)}` });
      dispatch({ type: "noticed", notice: { kind: "draw-problem", problem, isPutBack } });
      return;
    }
    case "changed":
    case "keeps-changing":
      dispatch({ type: "noticed", notice: { kind: "keeps-changing" } });
      return;
    case "blocked":
      // Why stands in the pane.
      return;
    case "typed-over":
      // The questions themselves stand in the pane.
      dispatch({ type: "noticed", notice: { kind: "typed-over" } });
      return;
    case "no-register":
      if ((state().view?.blocked.length ?? 0) > 0) return;
      dispatch({ type: "noticed", notice: { kind: "no-register" } });
  }
}

/** Which sheets there are, and whether a drawing was interrupted. */
async function seeBook({ dispatch }: Store, book: OpenWorkbook): Promise<void> {
  dispatch({ type: "book-seen", book: await book.look() });
}

/** After a drawing it is known what is there, without another question to Excel. */
function seeDrawn({ state, dispatch }: Store, canUndo: boolean): void {
  const { book } = state();
  if (book === null) return;
  const made = Object.values<string>(sheetNames);
  const others = book.sheets.filter(({ name }) => !made.includes(name));
  const sheets = [...others, ...made.map((name) => ({ name, isProducts: true, isVisible: true }))];
  dispatch({ type: "book-seen", book: { ...book, sheets, interrupted: null, canUndo } });
}

/** A workbook that was never saved has no name that the user would know. */
function bookName({ state }: Store): string {
  const { book, language } = state();
  return book === null || book.name === "" ? paneFaceTexts(language).book.unsaved : book.name;
}

/** Reads register and earlier tables anew; a workbook without any leaves the session as it is, or unstarted. */
async function readBook(store: Store, session: PaneSession, book: OpenWorkbook): Promise<void> {
  await seeBook(store, book);
  const seen = store.state().book;
  if (seen === null || seen.interrupted !== null) return;
  const inputs = await readInputs(book);
  if (inputs !== null)
    store.dispatch({ type: "view-came", view: await session.openBook(bookName(store), inputs) });
}
