import { html, nothing, type TemplateResult } from "lit";
import type { NumberOrigin, OriginPart } from "../../application/pane/number-origin";
import type { SessionView } from "../../application/pane/session-view";
import { qualifiedAddress } from "../../domain/grid/address";
import type { NumberKind } from "../../domain/report/origin/number-meaning";
import { formatNumber } from "../../domain/text/format";
import { rowsView } from "./behind-view";
import { button } from "./controls";
import { growingList } from "./growing-list";
import type { Scene } from "./scene";

/** Where the number comes from that is selected in Excel: the rows of the senders, or the cells that it is made of. */
export function originView(scene: Scene, view: SessionView, origin: NumberOrigin): TemplateResult {
  const { state, acts, face } = scene;
  const tab = face.tabs[state.tab];
  return html`<div class="back-line">
      ${button({
        label: html`<span class="arrow" aria-hidden="true">‹</span>${tab}`,
        name: `${face.back}: ${tab}`,
        look: "transparent",
        size: "small",
        press: () => {
          acts.dispatch({ type: "origin-came", origin: null });
        },
      })}
      <h2>${titleOf(scene, view, origin)}</h2>
    </div>
    <p class="hint">${face.origin.place(qualifiedAddress(origin.sheet, origin.cell))}</p>
    <p class="big-number">${shownNumber(scene, origin)}</p>
    ${origin.count === null ? partsView(scene, view, origin) : countedView(scene, origin)}`;
}

function countedView(scene: Scene, origin: NumberOrigin): TemplateResult {
  const { state, face } = scene;
  const { behind } = state;
  if (behind?.rows == null) return html`<p class="hint">…</p>`;
  const { number, rows } = behind;
  const isStale = origin.shown !== rows.number;
  const isKept = (state.view?.typedNumbers ?? []).some(
    ({ sheet, cell, decision }) => sheet === origin.sheet && cell === origin.cell && decision === "keep",
  );
  const say = isKept ? face.origin.kept : face.origin.stale;
  return html`${
    isStale
      ? html`<p class="notice warning">
          ${say(shownNumber(scene, origin), formatNumber(rows.number, state.language))}
        </p>`
      : nothing
  }${rows.size === 0 ? html`<p class="hint">${face.behind.none}</p>` : rowsView(scene, number, rows)}`;
}

function partsView(scene: Scene, view: SessionView, origin: NumberOrigin): TemplateResult {
  const { face } = scene;
  const how = new Map<NumberKind, string>(Object.entries(face.origin.how) as [NumberKind, string][]);
  if (origin.parts.length === 0) return html`<p class="hint">${face.origin.missing}</p>`;
  return html`<p>${how.get(origin.what) ?? ""}</p>
    <ul class="plain rows">
      ${growingList(scene, `origin:${origin.sheet}!${origin.cell}`, origin.parts, (part) =>
        partView(scene, view, part),
      )}
    </ul>`;
}

function partView(scene: Scene, view: SessionView, part: OriginPart): TemplateResult {
  const { acts, face } = scene;
  const place = qualifiedAddress(part.sheet, part.cell);
  return html`<li>
    <button
      type="button"
      class="finding"
      title=${face.origin.goTo(place)}
      @click=${() => {
        acts.goToPart(part.sheet, part.cell);
      }}
    >
      <span class="finding-text"
        ><strong>${shownNumber(scene, part)}</strong> ${titleOf(scene, view, part)}</span
      >
      <span class="finding-place">${place}</span>
    </button>
  </li>`;
}

/** `Tuy Phong: kết nạp, tháng 3`. */
function titleOf({ face }: Scene, view: SessionView, { what, committee, month }: OriginPart): string {
  const texts = face.origin;
  const name =
    committee === null
      ? face.summary.total
      : (view.board.find(({ id }) => id === committee)?.name ?? committee);
  const word = texts.what[what];
  if (month === null) return texts.title(name, word);
  const isGrowing = ["cumulative", "plan", "difference", "planPercent"].includes(what);
  return texts.title(name, isGrowing ? texts.upToMonth(word, month) : texts.inMonth(word, month));
}

function shownNumber({ state }: Scene, { shown }: OriginPart): string {
  return shown === null ? "–" : formatNumber(shown, state.language);
}
