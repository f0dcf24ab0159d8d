import type { PaneAction } from "../../../src/taskpane/state/pane-action";
import { firstState, type PaneState } from "../../../src/taskpane/state/pane-state";
import { reduce } from "../../../src/taskpane/state/reduce";
import { exampleCommittee, exampleFile, exampleSheet, exampleView } from "../example-view";

const ref = { file: "a.xlsx", sheet: "T1" };
const first = firstState("page", "2021-12-31", "vi");

function after(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(reduce, first);
}

const board = [exampleCommittee("tuy-phong"), exampleCommittee("bac-binh")];
const files = [exampleFile("a.xlsx", { sheets: [exampleSheet("a.xlsx", "T1")] })];
const view = exampleView({ board, files });

describe("the pane's state", () => {
  test("an older view that arrives late is dropped", () => {
    const newer = exampleView({ version: 3 });
    expect(
      after({ type: "view-came", view: newer }, { type: "view-came", view: exampleView({ version: 2 }) })
        .view,
    ).toBe(newer);
  });

  test("the language follows the session's", () => {
    expect(after({ type: "view-came", view: exampleView({ language: "en" }) }).language).toBe("en");
  });

  test("what was opened stays open while it is there, and closes when it is gone", () => {
    const opened = after(
      { type: "view-came", view },
      { type: "opened", what: { kind: "committee", id: "bac-binh" } },
    );
    const still = reduce(opened, { type: "view-came", view: { ...view, version: 2 } });
    expect(still.opened).toEqual({ kind: "committee", id: "bac-binh" });
    const gone = reduce(still, {
      type: "view-came",
      view: { ...view, version: 3, board: board.slice(0, 1) },
    });
    expect(gone.opened).toBeNull();
  });

  test("a result and the rows behind a number are of the data as it was: a newer view ends them", () => {
    const state = after(
      { type: "view-came", view },
      { type: "reached", result: { kind: "drawn", canUndo: true } },
      { type: "behind-asked", number: { committee: null, figure: "admitted", month: null } },
    );
    expect(reduce(state, { type: "view-came", view }).result).toEqual({ kind: "drawn", canUndo: true });
    const later = reduce(state, { type: "view-came", view: { ...view, version: 2 } });
    expect(later).toMatchObject({ result: null, behind: null });
  });

  test("a sheet stays in view through a correction, and closes with its file", () => {
    const looking = after(
      { type: "view-came", view },
      { type: "picture-asked", ref, cell: null, place: "here" },
      { type: "view-came", view: { ...view, version: 2 } },
    );
    expect(looking.picture?.ref).toEqual(ref);
    const removed = reduce(looking, { type: "view-came", view: { ...view, version: 3, files: [] } });
    expect(removed.picture).toBeNull();
  });

  test("a picture that arrives after the user went on is dropped", () => {
    const state = after(
      { type: "picture-asked", ref, cell: null, place: "first" },
      { type: "picture-asked", ref, cell: "C12", place: "second" },
      { type: "picture-came", place: "first", picture: null },
    );
    expect(state.picture?.loaded).toEqual({ state: "loading" });
    expect(reduce(state, { type: "picture-came", place: "second", picture: null }).picture?.loaded).toEqual({
      state: "absent",
    });
  });

  test("rows of another number than the one asked for last are dropped", () => {
    const one = { committee: "a", figure: "admitted", month: null } as const;
    const other = { committee: "b", figure: "female", month: 3 } as const;
    const rows = { number: 1, files: [], size: 0, offset: 0, rows: [] };
    const state = after(
      { type: "behind-asked", number: one },
      { type: "behind-asked", number: other },
      { type: "behind-came", number: one, rows },
    );
    expect(state.behind).toEqual({ number: other, rows: null });
  });

  test("new work takes away what the last had to say", () => {
    const state = after(
      { type: "noticed", notice: { kind: "no-register" } },
      { type: "reached", result: { kind: "copied" } },
      { type: "work-began", kind: "reading", canCancel: true, isQuiet: false },
    );
    expect(state).toMatchObject({ notices: [], result: null, work: { kind: "reading", isLong: false } });
  });

  test("work that the user didn't ask for leaves what was said", () => {
    const notice = { kind: "keeps-changing" } as const;
    const state = after(
      { type: "noticed", notice },
      { type: "work-began", kind: "opening-book", canCancel: false, isQuiet: true },
    );
    expect(state.notices).toEqual([notice]);
  });

  test("news of work that has ended changes nothing", () => {
    const state = after(
      { type: "work-began", kind: "saving", canCancel: false, isQuiet: false },
      { type: "work-ended" },
    );
    expect(reduce(state, { type: "work-grew-long" })).toBe(state);
    expect(reduce(state, { type: "work-went-on", work: { done: 1 } })).toBe(state);
  });

  test("another tab closes what was opened; the same tab leaves all as it is", () => {
    const state = after(
      { type: "view-came", view },
      { type: "opened", what: { kind: "file", id: "a.xlsx" } },
    );
    expect(reduce(state, { type: "tab-chosen", tab: "receive" })).toBe(state);
    expect(reduce(state, { type: "tab-chosen", tab: "check" })).toMatchObject({ tab: "check", opened: null });
  });

  test("only the newest fifty details are kept", () => {
    const notes = Array.from({ length: 60 }, (_, index): PaneAction => ({
      type: "detail-noted",
      detail: String(index),
    }));
    const { details } = after(...notes);
    expect([details.length, details[0], details.at(-1)]).toEqual([50, "10", "59"]);
  });

  test("what is shown and unfolded toggles", () => {
    const { check } = after(
      { type: "severity-toggled", severity: "info" },
      { type: "group-toggled", group: "g" },
      { type: "more-asked", list: "board", shown: 400 },
    );
    expect(check).toEqual({ severities: ["error", "warning"], unfolded: ["g"], shown: { board: 400 } });
  });
});
