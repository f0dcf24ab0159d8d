import { html, nothing, type TemplateResult } from "lit";
import type { VersionChange, VersionChanges } from "../../application/pane/version-view";
import { qualifiedAddress } from "../../domain/grid/address";
import { versionTexts, type VersionTexts } from "../../domain/language/version-texts";
import { formatNumber } from "../../domain/text/format";
import { rowsAtOnce } from "../effects/session-acts";
import type { ChangesState } from "../state/pane-state";
import { button } from "./controls";
import type { Scene } from "./scene";

/** Who was added, removed or changed, a page at a time. */
export function changesView(scene: Scene, changes: ChangesState): TemplateResult {
  const { loaded } = changes;
  if (loaded === null) return html`<p class="hint">…</p>`;
  const { language } = scene.state;
  const texts = versionTexts(language);
  const number = (value: number) => formatNumber(value, language);
  return html`<div class="version-changes">
    <p class="hint">
      ${texts.sums(number(loaded.before), number(loaded.after))} · ${texts.unchanged(loaded.unchanged)}
    </p>
    <ul class="plain">
      ${loaded.rows.map((row) => changeView(row, texts))}
    </ul>
    ${loaded.size <= rowsAtOnce ? nothing : pageButtons(scene, changes, loaded)}
  </div>`;
}

/** Marks that tell the kinds apart without their colours. */
const marks: Readonly<Record<VersionChange["kind"], string>> = { added: "+", removed: "−", changed: "≠" };

function changeView(
  { kind, name, detail, changes, ref, cell }: VersionChange,
  texts: VersionTexts,
): TemplateResult {
  return html`<li class="version-change ${kind}">
    <span class="mark" aria-hidden="true">${marks[kind]}</span>
    <span class="only-spoken">${texts.kinds[kind]}:</span>
    <strong>${name || texts.nameless}</strong>${detail === "" ? nothing : html` <span>${detail}</span>`}
    ${changes.map(
      ({ what, before, after }) =>
        html`<span class="field-change"
          >${what}: <del>${before || texts.nothing}</del> → <ins>${after || texts.nothing}</ins></span
        >`,
    )}
    <span class="finding-place"
      >${ref.file} · ${cell === "" ? ref.sheet : qualifiedAddress(ref.sheet, cell)}</span
    >
  </li>`;
}

function pageButtons(
  { state, acts }: Scene,
  { place, pair }: ChangesState,
  { offset, rows, size }: VersionChanges,
): TemplateResult {
  const texts = versionTexts(state.language);
  const last = offset + rows.length;
  return html`<div class="buttons">
    ${button({
      label: texts.previous,
      size: "small",
      isDisabled: offset === 0,
      press: () => {
        if (offset > 0) acts.showChanges(place, pair, Math.max(0, offset - rowsAtOnce));
      },
    })}
    <span>${texts.showing(offset + 1, last, size)}</span>
    ${button({
      label: texts.next,
      size: "small",
      isDisabled: last >= size,
      press: () => {
        if (last < size) acts.showChanges(place, pair, last);
      },
    })}
  </div>`;
}
