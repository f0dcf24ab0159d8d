import { html, nothing, type TemplateResult } from "lit";
import type { FileView, SessionView } from "../../application/pane/session-view";
import { filesOfCommittee } from "../state/board";
import { button, shareBar } from "./controls";
import type { Scene } from "./scene";
import { sheetCard } from "./sheet-card";
import { ofQuota } from "./words";

/** A committee: its figures, and its files with what each sheet was taken for. */
export function committeeView(scene: Scene, view: SessionView, id: string): TemplateResult {
  const { state, acts, face } = scene;
  const committee = view.board.find((one) => one.id === id);
  if (committee === undefined) return html``;
  const files = filesOfCommittee(view, id);
  const { zeroConfirmed } = view.settings;
  const isZero = zeroConfirmed.includes(id);
  return html`${backLine(scene, committee.name)}
    <p class="figures">
      <strong>${ofQuota(committee, state.language, face)}</strong>
      ${shareBar(committee.percent)}
      <span>${committee.stateText}</span>
    </p>
    ${
      committee.state === "missing" || committee.state === "zero" || committee.state === "empty"
        ? html`<label class="check"
            ><input
              type="checkbox"
              .checked=${isZero}
              @change=${() => {
                acts.change({
                  zeroConfirmed: isZero ? zeroConfirmed.filter((one) => one !== id) : [...zeroConfirmed, id],
                });
              }}
            />${face.detail.zero}</label
          >`
        : nothing
    }
    ${
      committee.absence === undefined
        ? nothing
        : button({
            label: face.reminder.one,
            size: "small",
            press: () => {
              acts.dispatch({ type: "opened", what: { kind: "reminder", id } });
            },
          })
    }
    ${files.length === 0 ? html`<p class="hint">${face.detail.noFiles}</p>` : nothing}
    ${files.map(({ file, sheets }) => fileSection(scene, view, file, sheets))}`;
}

/** A file on its own: all its sheets, or why it was refused. */
export function fileDetailView(scene: Scene, view: SessionView, id: string): TemplateResult {
  const file = view.files.find((one) => one.id === id);
  if (file === undefined) return html``;
  return html`${backLine(scene, file.name)} ${fileSection(scene, view, file, file.sheets, true)}`;
}

function fileSection(
  scene: Scene,
  view: SessionView,
  file: FileView,
  sheets: FileView["sheets"],
  isAlone = false,
): TemplateResult {
  const { acts, face } = scene;
  return html`<section class="file-section">
    ${isAlone ? nothing : html`<h3>${file.name}</h3>`}
    ${file.message === "" ? nothing : html`<p class=${file.state === "refused" ? "error-line" : "hint"}>${file.message}</p>`}
    ${file.mail === undefined ? nothing : html`<p class="hint mail-line">${file.mail}</p>`}
    ${sheets.map((sheet) => sheetCard(scene, view, sheet))}
    ${
      file.state === "earlier"
        ? nothing
        : button({
            label: face.detail.remove,
            name: `${face.detail.remove}: ${file.name}`,
            look: "transparent",
            size: "small",
            press: () => {
              acts.removeFile(file.id);
            },
          })
    }
  </section>`;
}

export function backLine({ acts, face }: Scene, title: string): TemplateResult {
  return html`<div class="back-line">
    ${button({
      label: html`<span class="arrow" aria-hidden="true">‹</span>${face.tabs.receive}`,
      name: `${face.back}: ${face.tabs.receive}`,
      look: "transparent",
      size: "small",
      press: () => {
        acts.dispatch({ type: "went-back" });
      },
    })}
    <h2>${title}</h2>
  </div>`;
}
