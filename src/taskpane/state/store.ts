import type { PaneAction } from "./pane-action";
import type { PaneState } from "./pane-state";
import { reduce } from "./reduce";

export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
}

/** Holds the state; tells of every change. */
export function createStore(first: PaneState, changed: () => void): Store {
  let state = first;
  return {
    state: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      changed();
    },
  };
}
