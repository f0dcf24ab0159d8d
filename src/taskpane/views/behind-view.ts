import { html, nothing, type TemplateResult } from "lit";
import type { NumberRef, SessionView } from "../../application/pane/session-view";
import { qualifiedAddress } from "../../domain/grid/address";
import { formatNumber } from "../../domain/text/format";
import { rowsAtOnce } from "../effects/session-acts";
import type { BehindState } from "../state/pane-state";
import { button, choice } from "./controls";
import type { Scene } from "./scene";
import { pictureView } from "./picture-view";

const figures: readonly NumberRef["figure"][] = [
  "admitted",
  "female",
  "ethnicMinority",
  "religious",
  "youthUnion",
];

const wholePeriod = "0";
const unknownMonth = "unknown";

function monthOf(value: string): NumberRef["month"] {
  if (value === wholePeriod) return null;
  return value === unknownMonth ? unknownMonth : Number(value);
}

/** Where a number comes from: its files, and its rows, a page at a time. */
export function behindView(scene: Scene, view: SessionView, { number, rows }: BehindState): TemplateResult {
  const { state, acts, face } = scene;
  const texts = face.behind;
  const name =
    number.committee === null
      ? face.summary.total
      : (view.board.find(({ id }) => id === number.committee)?.name ?? number.committee);
  return html`<div class="back-line">
      ${button({
        label: html`<span class="arrow" aria-hidden="true">‹</span>${face.tabs.summary}`,
        name: `${face.back}: ${face.tabs.summary}`,
        look: "transparent",
        size: "small",
        press: () => {
          acts.dispatch({ type: "behind-closed" });
        },
      })}
      <h2>${texts.title(name)}</h2>
    </div>
    <div class="fields">
      ${choice({
        label: texts.figure,
        value: number.figure,
        choices: figures.map((figure) => ({ value: figure, text: texts.figures[figure] })),
        chosen: (figure) => {
          acts.lookBehind({ ...number, figure }, 0);
        },
      })}
      ${choice({
        label: texts.month,
        value: number.month === null ? wholePeriod : String(number.month),
        choices: [
          { value: wholePeriod, text: texts.allMonths },
          ...Array.from({ length: 12 }, (_, index) => ({
            value: String(index + 1),
            text: texts.monthName(index + 1),
          })),
          { value: unknownMonth, text: texts.unknownMonth },
        ],
        chosen: (month) => {
          acts.lookBehind({ ...number, month: monthOf(month) }, 0);
        },
      })}
    </div>
    ${
      rows === null
        ? html`<p class="hint">…</p>`
        : html`<p class="big-number">${formatNumber(rows.number, state.language)}</p>
            ${rows.size === 0 ? html`<p class="hint">${texts.none}</p>` : rowsView(scene, number, rows)}`
    }`;
}

type Rows = NonNullable<BehindState["rows"]>;

/** The files of a number, and its rows, a page at a time. */
export function rowsView(scene: Scene, number: NumberRef, rows: Rows): TemplateResult {
  const { state, acts, face } = scene;
  const texts = face.behind;
  const last = rows.offset + rows.rows.length;
  return html`<h3>${texts.files}</h3>
    <ul class="plain">
      ${rows.files.map(
        ({ file, sheet, count }) =>
          html`<li><strong>${formatNumber(count, state.language)}</strong> ${file} · ${sheet}</li>`,
      )}
    </ul>
    <h3>${texts.rows(rows.size)}</h3>
    <ul class="plain rows">
      ${rows.rows.map((row) => rowView(scene, row))}
    </ul>
    ${
      rows.size <= rowsAtOnce
        ? nothing
        : html`<div class="buttons">
            ${button({
              label: texts.previous,
              size: "small",
              isDisabled: rows.offset === 0,
              press: () => {
                if (rows.offset > 0) acts.lookBehind(number, Math.max(0, rows.offset - rowsAtOnce));
              },
            })}
            <span>${texts.showing(rows.offset + 1, last, rows.size)}</span>
            ${button({
              label: texts.next,
              size: "small",
              isDisabled: last >= rows.size,
              press: () => {
                if (last < rows.size) acts.lookBehind(number, last);
              },
            })}
          </div>`
    }`;
}

function rowView(scene: Scene, row: Rows["rows"][number]): TemplateResult {
  const { state, acts } = scene;
  const place = `row:${JSON.stringify([row.file, row.sheet, row.cell])}`;
  const isShown = state.picture?.place === place;
  return html`<li>
    <button
      type="button"
      class="finding"
      aria-expanded=${isShown}
      @click=${() => {
        if (isShown) acts.dispatch({ type: "picture-closed" });
        else acts.look({ file: row.file, sheet: row.sheet }, row.cell, place);
      }}
    >
      <span class="finding-text"
        >${row.name}${row.count === 1 ? nothing : html` <strong>${formatNumber(row.count, state.language)}</strong>`}${
          row.day === "" ? nothing : ` · ${row.day}`
        }</span
      >
      <span class="finding-place"
        >${row.file} ·
        ${qualifiedAddress(row.sheet, row.cell)}${
          row.received === "" ? nothing : ` · ${scene.face.behind.received(row.received)}`
        }</span
      >
    </button>
    ${isShown ? pictureView(scene) : nothing}
  </li>`;
}
