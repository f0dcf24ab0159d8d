const reachable = "fluent-button, button, input, select, summary, fluent-tab";

/**
 * Gives back what a drawing took the keyboard's focus from: the same control once it can be pressed again, or, when it
 * went away with what was done, the nearest one that stayed. A place that the user left by themselves is left.
 */
export function createFocusKeeper(root: HTMLElement): (isBusy: boolean) => void {
  /** What had the focus, then what it stood in, from the inside out. */
  let path: readonly HTMLElement[] = [];
  root.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) path = ancestorsOf(target, root);
  });
  root.addEventListener("pointerdown", () => {
    path = [];
  });
  return (isBusy) => {
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    const [control] = path;
    if (control === undefined) return;
    if (control.isConnected) {
      if (isPressable(control)) control.focus({ preventScroll: true });
      return;
    }
    // What goes away for as long as something is done comes back after it.
    if (isBusy) return;
    const stayed = path.find((one) => one.isConnected) ?? root;
    const next = [...stayed.querySelectorAll<HTMLElement>(reachable)].find(isPressable);
    (next ?? root.querySelector<HTMLElement>("#tab-contents"))?.focus({ preventScroll: true });
  };
}

function ancestorsOf(element: HTMLElement, root: HTMLElement): HTMLElement[] {
  const path = [element];
  for (let one = element.parentElement; one !== null && one !== root; one = one.parentElement) path.push(one);
  return path;
}

function isPressable(one: HTMLElement): boolean {
  return one.getAttribute("aria-disabled") !== "true" && one.getClientRects().length > 0;
}
