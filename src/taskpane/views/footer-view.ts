import { html, nothing, svg, type TemplateResult } from "lit";
import { button } from "./controls";
import type { Scene } from "./scene";
import { statusText } from "./words";

/** Status and the primary action: always in view, always true. */
export function footerView({ state, acts, face }: Scene): TemplateResult {
  const { work } = state;
  return html`<footer class="footer">
    <div class="status" role="status">${statusText(state, face)}</div>
    ${work?.isLong === true ? progressView(work.done, work.total, face.status.progress) : nothing}
    <div class="primary-line">
      ${button({
        label: state.host === "excel" ? face.consolidate : face.download,
        look: "primary",
        className: "primary",
        isDisabled: work !== null,
        press: () => {
          // Fluent's button lets a press through while it is disabled by attribute only.
          if (work === null) acts.consolidate();
        },
      })}
      ${undoButton({ state, acts, face })}
      ${work?.isLong === true && work.canCancel ? button({ label: face.cancel, press: acts.cancel }) : nothing}
    </div>
  </footer>`;
}

/** Right after a consolidation; later it stands in the menu. */
function undoButton({ state, acts, face }: Scene): TemplateResult | typeof nothing {
  const { work, result, book } = state;
  if (work !== null || result?.kind !== "drawn" || book?.canUndo !== true) return nothing;
  return button({
    label: face.undo.short,
    name: face.undo.button,
    press: () => {
      acts.undo(false);
    },
  });
}

function progressView(done: number, total: number, name: string): TemplateResult {
  const isKnown = total > 0;
  const percent = isKnown ? Math.min(100, Math.round((done * 100) / total)) : 0;
  return html`<div
    class="progress ${isKnown ? "" : "unknown"}"
    role="progressbar"
    aria-label=${name}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${isKnown ? percent : nothing}
  >
    <svg aria-hidden="true" focusable="false">
      ${svg`<rect class="fill" width="${isKnown ? percent : 30}%" height="100%"></rect>`}
    </svg>
  </div>`;
}
