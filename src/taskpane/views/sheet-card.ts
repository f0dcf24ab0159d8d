import { html, nothing, type TemplateResult } from "lit";
import type { SessionView, SheetView } from "../../application/pane/session-view";
import { button } from "./controls";
import { correctionsView } from "./corrections-view";
import { decodedView } from "./encoding-view";
import type { Scene } from "./scene";
import { pictureView } from "./picture-view";
import { versionsView } from "./versions-view";

/** What one sheet was taken for and why, with the way to correct it and to look at it. */
export function sheetCard(scene: Scene, view: SessionView, sheet: SheetView): TemplateResult {
  const { state, acts, face } = scene;
  const texts = face.detail;
  const name = texts.tableOf(sheet.ref.sheet, sheet.ref.table ?? 1);
  const place = `sheet:${JSON.stringify(sheet.ref)}`;
  const isShown = state.picture?.place === place;
  const isAsking = sheet.asks.length > 0 || sheet.use === "unresolved";
  return html`<article class="card ${isAsking ? "asks" : ""}" aria-label=${texts.picture(name)}>
    <h4>
      ${name} ${sheet.useText === "" ? nothing : html`<span class="badge">${sheet.useText}</span>`}
      ${sheet.corrections.length > 0 ? html`<span class="badge">${texts.corrected}</span>` : nothing}
    </h4>
    <p>
      ${sheet.kindText} · ${texts.rows(sheet.rows, sheet.counted)} ·
      ${texts.score(Math.round(sheet.score * 100))}
    </p>
    ${sheet.asks.map(({ text }) => html`<p class="ask"><span aria-hidden="true">? </span>${text}</p>`)}
    ${versionsView(scene, sheet)} ${rememberedView(scene, sheet)} ${decodedView(scene, sheet)}
    <details ?open=${isAsking}>
      <summary>${texts.correct}</summary>
      ${correctionsView(scene, view, sheet)}
    </details>
    <details>
      <summary>${texts.why}</summary>
      <ul class="reasons">
        ${sheet.body === null ? nothing : html`<li>${texts.body}: ${sheet.body}</li>`}
        ${sheet.reasons.map((reason) => html`<li>${reason}</li>`)}
        ${sheet.runnerUp === null ? nothing : html`<li>${texts.runnerUp(sheet.runnerUp)}</li>`}
      </ul>
    </details>
    ${button({
      label: isShown ? texts.hideSheet : texts.showSheet,
      name: `${isShown ? texts.hideSheet : texts.showSheet}: ${name}`,
      size: "small",
      isExpanded: isShown,
      press: () => {
        if (isShown) acts.dispatch({ type: "picture-closed" });
        else acts.look(sheet.ref, null, place);
      },
    })}
    ${isShown ? pictureView(scene) : nothing}
  </article>`;
}

/** S5: what was applied of the user's earlier words, with the way to refuse it, and back. */
function rememberedView({ acts, face }: Scene, sheet: SheetView): TemplateResult | typeof nothing {
  const texts = face.detail;
  const isRefused = sheet.corrections.includes("remembered");
  if (sheet.remembered.length === 0 && !isRefused) return nothing;
  return html`<div class="remembered">
    <p>${isRefused ? texts.refused : texts.remembered(sheet.remembered.join("; "))}</p>
    ${button({
      label: isRefused ? texts.applyRemembered : texts.refuseRemembered,
      size: "small",
      press: () => {
        acts.correct(sheet.ref, { what: "remembered", plain: !isRefused });
      },
    })}
  </div>`;
}
