import { html, nothing, type TemplateResult } from "lit";
import type { CommitteeView, FiguresView, NumberRef } from "../../application/pane/session-view";
import { formatNumber, formatPercent } from "../../domain/text/format";
import { sortBoard } from "../state/board";
import type { BoardOrder } from "../state/pane-state";
import { behindView } from "./behind-view";
import { changesView } from "./changes-view";
import { shareBar } from "./controls";
import { growingList } from "./growing-list";
import type { Scene } from "./scene";

/** Tổng hợp: the table; every number leads to the rows that it comes from. */
export function summaryView(scene: Scene): TemplateResult {
  const { state, face } = scene;
  const { view, behind } = state;
  if (view === null || view.total === null) return html`<p class="hint">${face.summary.nothing}</p>`;
  if (behind !== null) return behindView(scene, view, behind);
  const board = sortBoard(view.board, state.order);
  return html`${changesView(scene)}
    <table class="summary">
      <caption>
        ${face.summary.caption}
      </caption>
      <thead>
        <tr>
          ${columnHead(scene, face.summary.committee, "name")}
          <th scope="col" class="number">${face.summary.quota}</th>
          ${columnHead(scene, face.summary.admitted, "admitted")}
          ${columnHead(scene, face.summary.percent, "percent")}
        </tr>
      </thead>
      <tbody>
        ${figuresRow(scene, null, face.summary.total, view.total)}
        ${growingList(scene, "summary", board, (one) => committeeRow(scene, one), {
          end: (more) =>
            html`<tr class="more">
              <td colspan="4">${more}</td>
            </tr>`,
        })}
      </tbody>
    </table>`;
}

function columnHead({ state, acts }: Scene, text: string, order: BoardOrder): TemplateResult {
  const isChosen = state.order === order;
  const direction = order === "name" ? "ascending" : "descending";
  return html`<th
    scope="col"
    class=${order === "name" ? "" : "number"}
    aria-sort=${isChosen ? direction : nothing}
  >
    <button
      type="button"
      class="sort"
      @click=${() => {
        acts.dispatch({ type: "order-chosen", order: isChosen ? "register" : order });
      }}
    >
      ${text}<span aria-hidden="true">${isChosen ? (direction === "ascending" ? " ▲" : " ▼") : ""}</span>
    </button>
  </th>`;
}

function committeeRow(scene: Scene, one: CommitteeView): TemplateResult {
  return figuresRow(scene, one.id, one.name, one);
}

function figuresRow(scene: Scene, id: string | null, name: string, figures: FiguresView): TemplateResult {
  const { state, acts, face } = scene;
  const { language } = state;
  const number: NumberRef = { committee: id, figure: "admitted", month: null };
  return html`<tr class=${id === null ? "total" : ""}>
    <th scope="row">
      ${name}<span class="class-line"
        >${classMarks[figures.class]}
        ${face.classes[figures.class]}${
          figures.variance === null || figures.variance === 0
            ? nothing
            : html` <span class="unbroken">${signed(figures.variance, language)}</span>`
        }</span
      >
    </th>
    <td class="number">${figures.quota === null ? "–" : formatNumber(figures.quota, language)}</td>
    <td class="number">
      <button
        type="button"
        class="behind"
        title=${face.summary.showBehind(face.summary.admitted, name)}
        @click=${() => {
          acts.lookBehind(number, 0);
        }}
      >
        ${formatNumber(figures.admitted, language)}
      </button>
    </td>
    <td class="number percent">
      ${figures.percent === null ? "–" : formatPercent(figures.percent, language).replace("%", "")}
      ${shareBar(figures.percent)}
    </td>
  </tr>`;
}

/** Beside the word, as in the sheet. */
const classMarks: Readonly<Record<FiguresView["class"], string>> = {
  exceeded: "▲",
  met: "●",
  below: "▼",
  none: "○",
  "no-quota": "–",
};

function signed(value: number, language: Scene["state"]["language"]): string {
  const number = formatNumber(Math.abs(value), language);
  return value > 0 ? `+${number}` : `–${number}`;
}
