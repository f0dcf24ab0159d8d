import { html, nothing } from "lit";
import { growingList } from "./growing-list";
import type { Scene } from "./scene";

/** E9: what the consolidation will change of the one before, or has changed; nothing where there was none. */
export function changesView(scene: Scene): unknown {
  const { state, face } = scene;
  const changes = state.view?.changes ?? null;
  if (changes === null) return nothing;
  if (changes.length === 0) return html`<p class="hint">${face.changes.none}</p>`;
  const isDone = state.result?.kind === "drawn" || state.result?.kind === "saved";
  const title = isDone ? face.changes.after : face.changes.before;
  return html`<section class="changes" aria-labelledby="changes-title">
    <h2 id="changes-title">${title}</h2>
    <ul>
      ${growingList(scene, "changes", changes, ({ text }) => html`<li>${text}</li>`)}
    </ul>
  </section>`;
}
