import { html, nothing, type TemplateResult } from "lit";
import type { CommitteeView, FileView } from "../../application/pane/session-view";
import type { SubmissionState } from "../../domain/consolidate/summary";
import { countStates } from "../../domain/consolidate/count-states";
import { describeStates } from "../../domain/language/describe-states";
import { button, shareBar } from "./controls";
import type { Scene } from "./scene";
import { ofQuota } from "./words";

/** Marks that tell the states apart without their colours. */
const stateMarks: Readonly<Record<SubmissionState, string>> = {
  received: "✓",
  late: "◷",
  empty: "∅",
  zero: "0",
  missing: "–",
};

/** Who has sent, in a line of words and a strip of cells. */
export function boardSummary({ state, acts, face }: Scene, board: readonly CommitteeView[]): TemplateResult {
  const counts = countStates(board.map((one) => one.state));
  const text = describeStates(counts, state.language);
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
    </div>
    ${
      counts.missing + counts.empty === 0
        ? nothing
        : button({
            label: face.reminder.button,
            size: "small",
            press: () => {
              acts.dispatch({ type: "opened", what: { kind: "reminder", id: "" } });
            },
          })
    }`;
}

/** A committee; only what asks stands out. */
export function committeeTile({ state, acts, face }: Scene, one: CommitteeView): TemplateResult {
  const asks = one.asks > 0;
  const isHere = one.state === "received" || one.state === "late";
  const remark = asks
    ? face.receive.asks
    : [
        one.state === "received" ? "" : face.states[one.state],
        one.absence && one.absence.trouble !== null && one.state === "missing"
          ? face.reminder.cameUnusable
          : "",
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

/** A file; what was refused or asks says why. */
export function fileTile({ acts, face }: Scene, file: FileView): TemplateResult {
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
