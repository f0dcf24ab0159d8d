import { html, nothing, type TemplateResult } from "lit";
import type { SheetView } from "../../application/pane/session-view";
import type { VersionLine } from "../../application/pane/version-view";
import { versionTexts } from "../../domain/language/version-texts";
import type { VersionWord } from "../../domain/recognise/sheet-decisions";
import { button } from "./controls";
import type { Scene } from "./scene";
import { changesView } from "./version-changes-view";

/** What a sheet is beside the others of its committee and why, who changed, and the user's word on it. */
export function versionsView(scene: Scene, sheet: SheetView): TemplateResult | typeof nothing {
  const { lines, canSay } = sheet.versions;
  if (lines.length === 0 && !canSay) return nothing;
  return html`<div class="versions">
    ${lines.map((line, index) => lineView(scene, sheet, line, index))}
    ${lines.length === 0 ? html`<p>${versionTexts(scene.state.language).title}:</p>` : nothing}
    ${canSay ? wordButtons(scene, sheet) : nothing}
  </div>`;
}

function lineView(
  scene: Scene,
  sheet: SheetView,
  { text, pair }: VersionLine,
  index: number,
): TemplateResult {
  const { state, acts } = scene;
  const texts = versionTexts(state.language);
  const place = `changes:${index}:${JSON.stringify(sheet.ref)}`;
  const shown = state.changes?.place === place ? state.changes : null;
  return html`<p>${text}</p>
    ${
      pair === null
        ? nothing
        : button({
            label: shown === null ? texts.show : texts.hide,
            name: `${shown === null ? texts.show : texts.hide}: ${text}`,
            size: "small",
            look: "transparent",
            isExpanded: shown !== null,
            press: () => {
              if (shown === null) acts.showChanges(place, pair, 0);
              else acts.dispatch({ type: "changes-closed" });
            },
          })
    }
    ${shown === null ? nothing : changesView(scene, shown)}`;
}

/** A word that was said is pressed; pressed again it is taken back. */
function wordButtons({ state, acts }: Scene, { ref, versions }: SheetView): TemplateResult {
  const texts = versionTexts(state.language);
  const words: readonly (readonly [VersionWord, string])[] = [
    ...(versions.canReplace ? [["replaces", texts.replaces] as const] : []),
    ["adds", texts.adds],
    ["withdrawn", texts.withdraw],
  ];
  const nameOf = (label: string) => `${label}: ${ref.file}, ${ref.sheet}`;
  return html`<div class="buttons" role="group" aria-label=${`${texts.title}: ${ref.file}, ${ref.sheet}`}>
    ${
      versions.canGoBack
        ? button({
            label: texts.goBack,
            name: nameOf(texts.goBack),
            size: "small",
            press: () => {
              acts.rollBack(ref);
            },
          })
        : nothing
    }
    ${words.map(([word, label]) => {
      const isSaid = versions.said === word;
      return button({
        label,
        name: nameOf(label),
        size: "small",
        isPressed: isSaid,
        ...(isSaid && { look: "primary" as const }),
        press: () => {
          acts.correct(ref, { what: "version", version: isSaid ? null : word });
        },
      });
    })}
  </div>`;
}
