import type { SessionView } from "../../application/pane/session-view";
import type { PaneAction } from "./pane-action";
import type { Opened, PaneState } from "./pane-state";

const keptDetails = 50;

/** The state after what happened. Pure; what an action doesn't concern stays the same object. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "tab-chosen":
      return action.tab === state.tab
        ? state
        : {
            ...state,
            tab: action.tab,
            panel: null,
            opened: null,
            picture: null,
            behind: null,
            origin: null,
            changes: null,
          };
    case "language-chosen":
      return { ...state, language: action.language };
    case "panel-toggled":
      return { ...state, panel: state.panel === action.panel ? null : action.panel };
    case "panel-closed":
      return state.panel === null ? state : { ...state, panel: null };
    case "order-chosen":
      return { ...state, order: action.order };
    case "view-came":
      return withView(state, action.view);
    case "book-seen":
      return { ...state, book: action.book };
    case "undo-asked":
      return { ...state, undoAsk: action.sheets };
    case "detail-noted":
      return { ...state, details: [...state.details, action.detail].slice(-keptDetails) };
    case "opened":
    case "went-back":
    case "picture-asked":
    case "picture-came":
    case "picture-closed":
    case "behind-asked":
    case "behind-came":
    case "behind-closed":
    case "origin-came":
    case "changes-asked":
    case "changes-came":
    case "changes-closed":
      return reduceLooking(state, action);
    case "severity-toggled":
    case "group-toggled":
    case "more-asked":
      return { ...state, check: reduceCheck(state.check, action) };
    case "work-began":
    case "work-went-on":
    case "work-grew-long":
    case "work-ended":
    case "noticed":
    case "notice-dismissed":
    case "reached":
      return reduceWork(state, action);
  }
}

type Looking = Extract<
  PaneAction,
  {
    type:
      | "opened"
      | "went-back"
      | "picture-asked"
      | "picture-came"
      | "picture-closed"
      | "behind-asked"
      | "behind-came"
      | "behind-closed"
      | "origin-came"
      | "changes-asked"
      | "changes-came"
      | "changes-closed";
  }
>;

/** What the user looks into: a committee, a sheet, the rows of a number. */
function reduceLooking(state: PaneState, action: Looking): PaneState {
  switch (action.type) {
    case "opened":
      return { ...state, tab: "receive", opened: action.what, panel: null, picture: null, changes: null };
    case "went-back":
      return { ...state, opened: null, picture: null, changes: null };
    case "picture-asked": {
      const { ref, cell, place } = action;
      return { ...state, picture: { ref, cell, place, loaded: { state: "loading" } } };
    }
    case "picture-came": {
      // The user may have gone on to another sheet meanwhile.
      if (state.picture?.place !== action.place) return state;
      const { picture } = action;
      const loaded =
        picture === null ? ({ state: "absent" } as const) : ({ state: "shown", picture } as const);
      return { ...state, picture: { ...state.picture, loaded } };
    }
    case "picture-closed":
      return { ...state, picture: null };
    case "behind-asked":
      return { ...state, behind: { number: action.number, rows: null } };
    case "behind-came":
      return state.behind?.number === action.number
        ? { ...state, behind: { number: action.number, rows: action.rows } }
        : state;
    case "behind-closed":
      return { ...state, behind: null };
    case "changes-asked": {
      const { place, pair } = action;
      // Another page of what is shown already stays in view until it comes.
      const loaded = state.changes?.place === place ? state.changes.loaded : null;
      return { ...state, changes: { place, pair, loaded } };
    }
    case "changes-came":
      if (state.changes?.place !== action.place) return state;
      return {
        ...state,
        changes: action.changes === null ? null : { ...state.changes, loaded: action.changes },
      };
    case "changes-closed":
      return { ...state, changes: null };
    case "origin-came":
      // What stood there before is there again when the number isn't looked at any more.
      return action.origin === null && state.origin === null
        ? state
        : { ...state, origin: action.origin, behind: null };
  }
}

type Checking = Extract<PaneAction, { type: "severity-toggled" | "group-toggled" | "more-asked" }>;

function reduceCheck(check: PaneState["check"], action: Checking): PaneState["check"] {
  switch (action.type) {
    case "severity-toggled":
      return { ...check, severities: toggled(check.severities, action.severity) };
    case "group-toggled":
      return { ...check, unfolded: toggled(check.unfolded, action.group) };
    case "more-asked":
      return { ...check, shown: { ...check.shown, [action.list]: action.shown } };
  }
}

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

type Working = Extract<
  PaneAction,
  {
    type:
      | "work-began"
      | "work-went-on"
      | "work-grew-long"
      | "work-ended"
      | "noticed"
      | "notice-dismissed"
      | "reached";
  }
>;

function reduceWork(state: PaneState, action: Working): PaneState {
  switch (action.type) {
    case "work-began": {
      const { kind, canCancel } = action;
      const work = { kind, file: "", done: 0, total: 0, isLong: false, isWaiting: false, canCancel };
      // What the last attempt had to say is no longer true once the next has begun.
      return action.isQuiet
        ? { ...state, work }
        : { ...state, work, notices: [], result: null, undoAsk: null };
    }
    case "work-went-on":
      return state.work === null ? state : { ...state, work: { ...state.work, ...action.work } };
    case "work-grew-long":
      return state.work === null ? state : { ...state, work: { ...state.work, isLong: true } };
    case "work-ended":
      return { ...state, work: null };
    case "noticed":
      return { ...state, notices: [...state.notices, action.notice] };
    case "notice-dismissed":
      return { ...state, notices: state.notices.filter((_, index) => index !== action.index) };
    case "reached":
      return { ...state, result: action.result };
  }
}

/** An older view that arrives late is dropped; what was opened and is gone is closed. */
function withView(state: PaneState, view: SessionView): PaneState {
  if (state.view !== null && view.version < state.view.version) return state;
  const opened = state.opened !== null && isThere(state.opened, view) ? state.opened : null;
  const isChanged = view.version !== state.view?.version;
  return {
    ...state,
    view,
    language: view.language,
    opened,
    // Both are of the data as it was.
    picture: opened === state.opened && !isChanged ? state.picture : keptPicture(state, view),
    behind: isChanged ? null : state.behind,
    changes: isChanged ? null : state.changes,
    origin: isChanged ? null : state.origin,
    result: isChanged ? null : state.result,
  };
}

/** A sheet stays in view through a correction of it, as long as it is still there. */
function keptPicture({ picture }: PaneState, view: SessionView): PaneState["picture"] {
  if (picture === null) return null;
  const { file, sheet, table } = picture.ref;
  const isStill = view.files.some(({ sheets }) =>
    sheets.some(({ ref }) => ref.file === file && ref.sheet === sheet && ref.table === table),
  );
  return isStill ? picture : null;
}

function isThere(opened: Opened, view: SessionView): boolean {
  if (opened.kind === "reminder" && opened.id === "") return true;
  return opened.kind !== "file"
    ? view.board.some(({ id }) => id === opened.id)
    : view.files.some(({ id }) => id === opened.id);
}
