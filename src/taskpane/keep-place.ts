import { createFocusKeeper } from "./keep-focus";
import type { PaneState } from "./state/pane-state";

/**
 * Keeps the reader's place: every list is found again where it was left, what is opened begins at its top, and the
 * keyboard's focus is never lost when what had it goes away. Called after each drawing. Nothing is taken from Excel while
 * the keyboard is there.
 */
export function createPlaceKeeper(root: HTMLElement): (state: PaneState) => void {
  const left = new Map<string, number>();
  const keepFocus = createFocusKeeper(root);
  let last: PaneState | null = null;
  root.addEventListener(
    "scroll",
    ({ target }) => {
      if (last !== null && target instanceof HTMLElement && target.id === "tab-contents") {
        left.set(placeOf(last), target.scrollTop);
      }
    },
    { capture: true, passive: true },
  );
  return (state) => {
    const before = last;
    last = state;
    const place = placeOf(state);
    if (before === null || placeOf(before) === place) {
      keepFocus(state.work !== null);
      return;
    }
    const contents = root.querySelector<HTMLElement>("#tab-contents");
    if (contents === null) return;
    const isBack = state.tab === before.tab && state.opened === null && state.behind === null;
    contents.scrollTop = isBack || state.tab !== before.tab ? (left.get(place) ?? 0) : 0;
    // A tab keeps the focus itself; only what is drawn inside it loses it.
    if (document.hasFocus() && (state.tab === before.tab || document.activeElement === document.body)) {
      focusInside(contents, isBack ? before : null);
    }
  };
}

function placeOf({ tab, opened, behind }: PaneState): string {
  return JSON.stringify([tab, opened, behind?.number.committee, behind !== null]);
}

/** Back on a list, at the item that was opened. */
function focusInside(contents: HTMLElement, before: PaneState | null): void {
  const id = before?.opened?.id;
  const item = id === undefined ? null : contents.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  (item ?? contents).focus({ preventScroll: true });
}
