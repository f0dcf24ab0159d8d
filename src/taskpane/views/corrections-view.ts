import { html, nothing, type TemplateResult } from "lit";
import type { ColumnView, SessionView, SheetView } from "../../application/pane/session-view";
import { fieldLabel } from "../../domain/language/pane-face-texts";
import { fields, type Field } from "../../domain/recognise/recognised-sheet";
import { button, choice, type Choice } from "./controls";
import { encodingChoice } from "./encoding-view";
import { sureScore, type Scene } from "./scene";

/** Everything that the user can say about a sheet; each word of the user's outweighs what was recognised. */
export function correctionsView(scene: Scene, view: SessionView, sheet: SheetView): TemplateResult {
  const { acts, face } = scene;
  const isLeftOut = sheet.corrections.includes("left-out") && sheet.use === "ignored";
  return html`<div class="corrections">
    ${committeeChoice(scene, view, sheet)} ${kindChoice(scene, sheet)}
    <label class="check"
      ><input
        type="checkbox"
        .checked=${isLeftOut}
        @change=${(event: Event) => {
          acts.correct(sheet.ref, {
            what: "left-out",
            leftOut: (event.target as HTMLInputElement).checked,
          });
        }}
      />${face.detail.leaveOut}</label
    >
    ${headerRows(scene, sheet)} ${encodingChoice(scene, sheet)}
    ${
      sheet.columns.length === 0
        ? nothing
        : html`<details ?open=${sheet.asks.some(({ about }) => about === "column")}>
            <summary>${face.detail.columns(sheet.columns.length)}</summary>
            <ul class="columns">
              ${sheet.columns.map((column) => columnChoice(scene, sheet, column))}
            </ul>
          </details>`
    }
  </div>`;
}

const automatic = "";

function committeeChoice({ acts, face }: Scene, view: SessionView, sheet: SheetView): TemplateResult {
  const texts = face.detail;
  const isCorrected = sheet.corrections.includes("committee");
  const near = new Set(sheet.proposals.map(({ id }) => id));
  const choices: Choice<string>[] = [
    {
      value: automatic,
      text: isCorrected
        ? texts.automaticPlain
        : texts.automatic(sheet.committee === null ? texts.unknownCommittee : sheet.committeeName),
    },
    ...sheet.proposals.map(({ id, name }) => ({ value: id, text: name, group: texts.near })),
    ...view.board
      .filter(({ id }) => !near.has(id))
      .map(({ id, name }) => ({ value: id, text: name, group: texts.others })),
  ];
  return choice({
    label: texts.committee,
    value: isCorrected ? (sheet.committee ?? automatic) : automatic,
    choices,
    chosen: (value) => {
      acts.correct(sheet.ref, { what: "committee", committee: value === automatic ? null : value });
    },
  });
}

function kindChoice({ acts, face }: Scene, sheet: SheetView): TemplateResult {
  const texts = face.detail;
  const isCorrected = sheet.corrections.includes("kind");
  const kind = sheet.kind === "list" || sheet.kind === "counts" ? sheet.kind : automatic;
  return choice<"list" | "counts" | typeof automatic>({
    label: texts.takenFor,
    value: isCorrected ? kind : automatic,
    choices: [
      { value: automatic, text: isCorrected ? texts.automaticPlain : texts.automatic(sheet.kindText) },
      { value: "list", text: texts.kinds.list },
      { value: "counts", text: texts.kinds.counts },
    ],
    chosen: (value) => {
      acts.correct(sheet.ref, { what: "kind", kind: value === automatic ? null : value });
    },
  });
}

function headerRows({ acts, face }: Scene, sheet: SheetView): TemplateResult {
  const texts = face.detail;
  const [first = "", last = first] = [...(sheet.header ?? "").matchAll(/\d+/g)].map(([row]) => row);
  const set = (event: Event) => {
    const box = (event.currentTarget as HTMLElement).closest(".header-rows");
    const rows = [...(box?.querySelectorAll("input") ?? [])].map(({ valueAsNumber }) => valueAsNumber);
    const [from = Number.NaN, to = Number.NaN] = rows;
    const isRight = Number.isInteger(from) && Number.isInteger(to) && from >= 1 && from <= to;
    box?.querySelector(".bad-rows")?.toggleAttribute("hidden", isRight);
    if (isRight) acts.correct(sheet.ref, { what: "header", rows: { first: from, last: to } });
  };
  return html`<div class="header-rows">
    <label class="field short-field"
      ><span class="field-label">${texts.headerFirst}</span
      ><input type="number" min="1" inputmode="numeric" .value=${first}
    /></label>
    <label class="field short-field"
      ><span class="field-label">${texts.headerLast}</span
      ><input type="number" min="1" inputmode="numeric" .value=${last}
    /></label>
    <div class="buttons">
      ${button({ label: texts.setHeader, size: "small", press: set })}
      ${
        sheet.corrections.includes("header")
          ? button({
              label: texts.resetHeader,
              size: "small",
              press: () => {
                acts.correct(sheet.ref, { what: "header", rows: null });
              },
            })
          : nothing
      }
    </div>
    <p class="error-line bad-rows" role="alert" hidden>${texts.badHeader}</p>
  </div>`;
}

function columnChoice({ state, acts, face }: Scene, sheet: SheetView, column: ColumnView): TemplateResult {
  const texts = face.detail;
  const isSure = column.field === null || column.score >= sureScore;
  const choices: Choice<Field | "own" | "automatic">[] = [
    { value: "automatic", text: texts.automaticPlain },
    { value: "own", text: texts.ownColumn },
    ...fields.map((field) => ({ value: field, text: fieldLabel(field, state.language) })),
  ];
  return html`<li class=${isSure ? "" : "doubtful"} data-column=${column.column}>
    <span class="column-name">${column.name}</span>
    <span class="column-header"
      >${column.header}${
        column.field === null
          ? nothing
          : html` <em>(${isSure ? "" : `${texts.doubtful}, `}${Math.round(column.score * 100)}%)</em>`
      }</span
    >
    ${choice({
      label: texts.columnMeaning(column.name, column.header),
      isLabelHidden: true,
      value: column.field ?? "own",
      choices,
      chosen: (value) => {
        acts.correct(sheet.ref, {
          what: "column",
          column: column.column,
          field: value === "automatic" ? null : value,
        });
      },
    })}
  </li>`;
}
