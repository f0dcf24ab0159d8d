import { html, type TemplateResult } from "lit";
import { button } from "./controls";
import type { Scene } from "./scene";

/** So much is drawn at once, within what a page draws unnoticed. */
const usualStep = 40;

interface GrowthOptions {
  /** Fewer at once where an item is large. */
  readonly step?: number;
  /** The last item of the list's own kind, around the button for more; its class is `more`. */
  readonly end?: (more: TemplateResult) => TemplateResult;
}

/**
 * A list of which only the first part is drawn; the rest follows as its end comes near to being seen (`growLists`), or
 * at a press. How much is drawn is kept in the state, by the list's own name.
 */
export function growingList<T>(
  { state, acts, face }: Scene,
  list: string,
  items: readonly T[],
  draw: (item: T) => TemplateResult,
  { step = usualStep, end = listEnd }: GrowthOptions = {},
): unknown {
  const shown = state.check.shown[list] ?? step;
  const rest = Math.min(step, items.length - shown);
  if (rest <= 0) return items.map(draw);
  const more = button({
    label: face.more(rest),
    size: "small",
    press: () => {
      acts.dispatch({ type: "more-asked", list, shown: shown + step });
    },
  });
  return [items.slice(0, shown).map(draw), end(more)];
}

function listEnd(more: TemplateResult): TemplateResult {
  return html`<li class="more">${more}</li>`;
}

/** Lets lists grow as the user comes near their ends. To be called after each drawing. */
export function growLists(root: HTMLElement): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.find(({ isIntersecting }) => isIntersecting);
      near?.target.querySelector("fluent-button")?.dispatchEvent(new MouseEvent("click"));
    },
    { root, rootMargin: "400px" },
  );
  return () => {
    observer.disconnect();
    for (const more of root.querySelectorAll(".more")) observer.observe(more);
  };
}
