import { html, nothing, type TemplateResult } from "lit";
import { formatNumber } from "../../domain/text/format";
import { filesToLookAt } from "../state/board";
import { boardSummary, committeeTile, fileTile } from "./board-tiles";
import { bookSheetsView } from "./book-sheets-view";
import { button } from "./controls";
import { committeeView, fileDetailView } from "./detail-view";
import { dropView } from "./drop-view";
import { pick } from "./file-picker";
import { firstRunView } from "./first-run-view";
import { growingList } from "./growing-list";
import { reminderView } from "./reminder-view";
import type { Scene } from "./scene";

/** Nhận: where files come in, and what has become of them. */
export function receiveView(scene: Scene): TemplateResult {
  const { state, acts, face } = scene;
  const { view, opened } = state;
  if (view !== null && opened?.kind === "committee") return committeeView(scene, view, opened.id);
  if (view !== null && opened?.kind === "file") return fileDetailView(scene, view, opened.id);
  if (view !== null && opened?.kind === "reminder") return reminderView(scene, view, opened.id);
  const toLookAt = view === null ? [] : filesToLookAt(view);
  return html`${dropView(scene)} ${state.panel === "book-sheets" ? bookSheetsView(scene) : nothing}
  ${view?.register === null || view === null ? firstRunView(scene) : nothing}
  ${
    view?.earlier && view.files.some((file) => file.state === "earlier")
      ? html`<p class="hint">${face.receive.earlier(view.earlier.name, view.earlier.submissions)}</p>`
      : nothing
  }
  ${view !== null && view.board.length > 0 ? boardSummary(scene, view.board) : nothing}
  ${
    toLookAt.length > 0
      ? html`<h2>${face.receive.unresolved}</h2>
          <ul class="tiles">
            ${growingList(scene, "unresolved", toLookAt, (file) => fileTile(scene, file))}
          </ul>`
      : nothing
  }
  ${
    view !== null && view.board.length > 0
      ? html`<h2 class="only-spoken">${face.receive.board}</h2>
          <ul class="tiles">
            ${growingList(scene, "board", view.board, (one) => committeeTile(scene, one))}
          </ul>`
      : nothing
  }
  ${
    view !== null && view.files.length > 0
      ? html`<details class="all-files">
          <summary>${face.receive.otherFiles(view.files.length)}</summary>
          <ul class="tiles">
            ${growingList(scene, "files", view.files, (file) => fileTile(scene, file))}
          </ul>
        </details>`
      : nothing
  }
  ${
    view?.register
      ? html`<p class="hint register-line">
          ${face.receive.register(
            view.register.name,
            view.register.committees,
            formatNumber(view.register.quota, state.language),
          )}
          ${button({
            label: face.receive.changeRegister,
            look: "transparent",
            size: "small",
            press: () => {
              pick("file", ([file]) => file && acts.useRegister(file));
            },
          })}
        </p>`
      : nothing
  }`;
}
