import { html, nothing, type TemplateResult } from "lit";
import type { CommitteeView, FileView } from "../../application/pane/session-view";
import type { SubmissionState } from "../../domain/consolidate/summary";
import { formatNumber } from "../../domain/text/format";
import { sheetsToTake } from "../effects/read-inputs";
import { countStates, filesToLookAt } from "../state/board";
import { button, shareBar } from "./controls";
import { committeeView, fileDetailView } from "./detail-view";
import { dropView } from "./drop-view";
import { pick } from "./file-picker";
import { growingList } from "./growing-list";
import type { Scene } from "./pane-view";
import { ofQuota } from "./words";

/** Marks that tell the states apart without their colours. */
export const stateMarks: Readonly<Record<SubmissionState, string>> = {
  received: "✓",
  late: "◷",
  empty: "∅",
  zero: "0",
  missing: "–",
};

/** Nhận: where files come in, and what has become of them. */
export function receiveView(scene: Scene): TemplateResult {
  const { state, acts, face } = scene;
  const { view, opened } = state;
  if (view !== null && opened?.kind === "committee") return committeeView(scene, view, opened.id);
  if (view !== null && opened?.kind === "file") return fileDetailView(scene, view, opened.id);
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

function firstRunView({ state, acts, face }: Scene): TemplateResult {
  const isExcel = state.host === "excel";
  const importRegister = () => {
    pick("file", ([file]) => file && acts.useRegister(file));
  };
  return html`<section class="card first-run" aria-labelledby="first-run">
    <h2 id="first-run">${face.firstRun.title}</h2>
    <p>${isExcel ? face.firstRun.excel : face.firstRun.page}</p>
    <div class="buttons">
      ${isExcel ? button({ label: face.firstRun.create, look: "primary", press: acts.createRegister }) : nothing}
      ${button({
        label: face.firstRun.import,
        look: isExcel ? "outline" : "primary",
        press: importRegister,
      })}
      ${
        isExcel && (state.book?.sheets.some(({ isProducts }) => isProducts) ?? false)
          ? button({ label: face.firstRun.reread, press: acts.readBook })
          : nothing
      }
    </div>
  </section>`;
}

function bookSheetsView({ state, acts, face }: Scene): TemplateResult {
  const names = sheetsToTake(state.book?.sheets ?? []);
  const take = (event: Event) => {
    event.preventDefault();
    const form = (event.currentTarget as HTMLElement).closest("form");
    const chosen = form === null ? [] : [...new FormData(form).getAll("sheet")].map(String);
    if (chosen.length > 0) acts.takeSheets(chosen);
  };
  return html`<form class="card" aria-label=${face.receive.fromBookTitle} @submit=${take}>
    <h2>${face.receive.fromBookTitle}</h2>
    ${names.length === 0 ? html`<p>${face.receive.noSheets}</p>` : nothing}
    ${names.map(
      (name) =>
        html`<label class="check"
          ><input type="checkbox" name="sheet" value=${name} checked />${name}</label
        >`,
    )}
    <div class="buttons">
      ${
        names.length > 0
          ? button({ label: face.receive.takeChosen, look: "primary", size: "small", press: take })
          : nothing
      }
      ${button({
        label: face.close,
        size: "small",
        press: () => {
          acts.dispatch({ type: "panel-closed" });
        },
      })}
    </div>
  </form>`;
}

function boardSummary({ state, acts, face }: Scene, board: readonly CommitteeView[]): TemplateResult {
  const { received, others } = countStates(board);
  const text = face.receive.counts(
    received,
    board.length,
    others.map(({ state: one, count }) => face.receive.count(one, count)),
  );
  // The strip is for the eye and the mouse; every cell has a tile below for keyboard and speech.
  return html`<p class="counts">${text}</p>
    <div class="strip" role="img" aria-label="${face.receive.strip}: ${text}">
      ${board.map(
        (one) =>
          html`<span
            class="cell ${one.asks > 0 ? "asks" : one.state}"
            title="${one.name}: ${face.states[one.state]} ${ofQuota(one, state.language, face)}"
            @click=${() => {
              acts.dispatch({ type: "opened", what: { kind: "committee", id: one.id } });
            }}
          ></span>`,
      )}
    </div>`;
}

/** Only what asks stands out. */
function committeeTile({ state, acts, face }: Scene, one: CommitteeView): TemplateResult {
  const asks = one.asks > 0;
  const isHere = one.state === "received" || one.state === "late";
  const remark = asks
    ? face.receive.asks
    : [
        one.state === "received" ? "" : face.states[one.state],
        one.versions > 1 ? face.receive.version(one.versions) : "",
        one.errors > 0 ? face.receive.errors(one.errors) : "",
      ]
        .filter((text) => text !== "")
        .join(" · ");
  return html`<li>
    <button
      type="button"
      class="tile ${asks ? "asks" : one.state}"
      data-id=${one.id}
      @click=${() => {
        acts.dispatch({ type: "opened", what: { kind: "committee", id: one.id } });
      }}
    >
      <span class="tile-name">${one.name}</span>
      <span class="tile-number"
        >${isHere || one.admitted > 0 ? ofQuota(one, state.language, face) : nothing}</span
      >
      ${isHere || one.admitted > 0 ? shareBar(one.percent) : html`<span></span>`}
      <span class="mark" aria-hidden="true">${asks ? "?" : stateMarks[one.state]}</span>
      ${remark === "" ? html`<span class="only-spoken">${face.states[one.state]}</span>` : html`<span class="tile-remark">${remark}</span>`}
    </button>
  </li>`;
}

function fileTile({ acts, face }: Scene, file: FileView): TemplateResult {
  const isRefused = file.state === "refused";
  const asks = file.sheets.flatMap((sheet) => sheet.asks.map(({ text }) => text));
  const unresolved = file.sheets.find(({ use }) => use === "unresolved");
  const remark = isRefused
    ? file.message
    : (asks[0] ??
      unresolved?.useText ??
      (file.message || file.sheets.map(({ kindText }) => kindText).join(", ")));
  const isAsking = isRefused || asks.length > 0 || unresolved !== undefined;
  return html`<li>
    <button
      type="button"
      data-id=${file.id}
      class="tile file ${isRefused ? "refused" : isAsking ? "asks" : ""}"
      @click=${() => {
        acts.dispatch({ type: "opened", what: { kind: "file", id: file.id } });
      }}
    >
      <span class="tile-name">${file.name}</span>
      <span class="mark" aria-hidden="true">${isRefused ? "✕" : isAsking ? "?" : "✓"}</span>
      <span class="tile-remark">${isAsking && !isRefused ? `${face.receive.asks}: ${remark}` : remark}</span>
    </button>
  </li>`;
}
