import { html, nothing, type TemplateResult } from "lit";
import type { ColumnView, SheetView } from "../../application/pane/session-view";
import { parseRange } from "../../domain/grid/address";
import type { Scene } from "./scene";

/*
 * Letters of columns and numbers of rows can be clicked. The keyboard has the same in the card's corrections: so many
 * stops on the way through a picture would only be in its way.
 */

/** A column's letter and meaning: clicked, it leads to the choice of its meaning. */
export function columnHead(
  { face }: Scene,
  name: string,
  column: ColumnView | undefined,
  meaning: string,
): TemplateResult {
  const shown = html`${name}<span class="meaning">${meaning}</span>`;
  if (column === undefined) return shown;
  const lead = (event: Event) => {
    chooserOf(event.currentTarget as HTMLElement, column.column);
  };
  return html`<button
    class="head"
    type="button"
    tabindex="-1"
    title=${face.detail.changeMeaning}
    @click=${lead}
  >
    ${shown}
  </button>`;
}

/** Opens what the choice lies in, and goes there. */
function chooserOf(head: HTMLElement, column: number): void {
  const choice = head
    .closest("article")
    ?.querySelector<HTMLSelectElement>(`[data-column="${column}"] select`);
  for (let around = choice?.closest("details"); around; around = around.parentElement?.closest("details"))
    around.open = true;
  choice?.focus();
}

/** A row's number: clicked, it becomes the header; right beside a header it joins it. */
export function rowHead({ acts, face }: Scene, sheet: SheetView | undefined, row: number): TemplateResult {
  if (sheet === undefined) return html`${row}`;
  const press = () => {
    acts.correct(sheet.ref, { what: "header", rows: headerWith(sheet, row) });
  };
  return html`<button
    class="head"
    type="button"
    tabindex="-1"
    title=${face.detail.setHeaderRow(row)}
    @click=${press}
  >
    ${row}
  </button>`;
}

/** Rows as the user counts them. */
export function headerWith(
  { header }: Pick<SheetView, "header">,
  row: number,
): { readonly first: number; readonly last: number } {
  const range = header === null ? null : parseRange(header);
  if (range === null) return { first: row, last: row };
  const [first, last] = [range.top + 1, range.bottom + 1];
  if (row === first - 1) return { first: row, last };
  if (row === last + 1) return { first, last: row };
  return { first: row, last: row };
}

/** What the colours say, and what can be clicked. */
export function pictureLegend({ face }: Scene): TemplateResult {
  const { roles, sure, doubtful, hidden, legend, pictureHint } = face.detail;
  const rows = [
    ["role-header", roles.header],
    ["role-entry", roles.entry],
    ["role-total", roles.total],
    ["role-group", roles.group],
    ["role-note", roles.note],
  ] as const;
  return html`<p class="legend" aria-label=${legend} role="note">
      ${rows.map(([name, text]) => html`<span class="swatch ${name}">${text}</span>`)}
      <span class="swatch sure">${face.detail.columnSwatch(sure)}</span>
      <span class="swatch doubtful">${face.detail.columnSwatch(doubtful)}</span>
      <span>◌ ${hidden}</span>
    </p>
    ${pictureHint === "" ? nothing : html`<p class="hint">${pictureHint}</p>`}`;
}
