import type { PaneFace } from "../../domain/language/pane-face-texts";
import type { PaneActs } from "../effects/pane-acts";
import type { PaneState } from "../state/pane-state";

/** What every part of the pane is drawn from. */
export interface Scene {
  readonly state: PaneState;
  readonly acts: PaneActs;
  readonly face: PaneFace;
}

/** A score from here on is shown as sure. */
export const sureScore = 0.8;
