import { html, nothing, type TemplateResult } from "lit";
import type { Notice } from "../state/pane-state";
import { button } from "./controls";
import { typedView } from "./typed-view";
import type { Scene } from "./scene";
import { noticeText } from "./words";

/** What went wrong, why, and what to do; the region is always there, so that it is said when it fills. */
export function noticesView(scene: Scene): TemplateResult {
  const { state, acts, face } = scene;
  const problems = state.view?.problems ?? [];
  return html`<div class="notices" role="alert">
    ${state.work?.isWaiting === true ? html`<p class="notice warning">${face.status.waiting}</p>` : nothing}
    ${interruptedView(scene)} ${undoAskView(scene)} ${typedView(scene)}
    ${(state.view?.blocked ?? []).map((line) => html`<p class="notice error">${line}</p>`)}
    ${problems.length > 0 ? html`<p class="notice error">${face.problems.register(problems)}</p>` : nothing}
    ${state.notices.map(
      (notice, index) =>
        html`<div class="notice ${warnings.has(notice.kind) ? "warning" : "error"}">
          <p>${noticeText(notice, face, state.language)}</p>
          ${button({
            label: "✕",
            name: face.dismiss,
            look: "transparent",
            size: "small",
            className: "short",
            press: () => {
              acts.dispatch({ type: "notice-dismissed", index });
            },
          })}
        </div>`,
    )}
  </div>`;
}

/** What has to be known; nothing went wrong. */
const warnings: ReadonlySet<Notice["kind"]> = new Set(["left-out", "not-kept", "typed-over"]);

/** Taking back takes along what the user did since: not without their word. */
function undoAskView({ state, acts, face }: Scene): TemplateResult | typeof nothing {
  const { undoAsk, work } = state;
  if (undoAsk === null || work !== null) return nothing;
  return html`<div class="notice warning tall">
    <h2>${face.undo.button}</h2>
    <p>${face.undo.changed(undoAsk.join(", "))}</p>
    <div class="buttons">
      ${button({
        label: face.undo.evenSo,
        size: "small",
        press: () => {
          acts.undo(true);
        },
      })}
      ${button({
        label: face.undo.keep,
        size: "small",
        press: () => {
          acts.dispatch({ type: "undo-asked", sheets: null });
        },
      })}
    </div>
  </div>`;
}

function interruptedView({ state, acts, face }: Scene): TemplateResult | typeof nothing {
  const interrupted = state.book?.interrupted ?? null;
  if (interrupted === null || state.work !== null) return nothing;
  const began = new Date(interrupted.began);
  const when = Number.isNaN(began.getTime())
    ? interrupted.began
    : began.toLocaleString(state.language === "vi" ? "vi-VN" : "en-GB");
  return html`<div class="notice warning tall">
    <h2>${face.interrupted.title}</h2>
    <p>${face.interrupted.text(when)}</p>
    <div class="buttons">
      ${button({ label: face.interrupted.putBack, size: "small", press: acts.putBack })}
      ${
        (state.view?.files.length ?? 0) > 0
          ? button({ label: face.interrupted.complete, size: "small", press: acts.consolidate })
          : nothing
      }
    </div>
  </div>`;
}
