import { html, nothing, type TemplateResult } from "lit";
import type { ColumnView, SheetPicture } from "../../application/pane/session-view";
import { parseRange } from "../../domain/grid/address";
import { tableKey } from "../../domain/recognise/tables/table-key";
import { button } from "./controls";
import { sureScore, type Scene } from "./scene";

/** The sender's sheet as it is, with the meaning of its columns above and of its rows beside. */
export function pictureView(scene: Scene): TemplateResult | typeof nothing {
  const { state, face } = scene;
  const shown = state.picture;
  if (shown === null) return nothing;
  switch (shown.loaded.state) {
    case "loading":
      return html`<p class="hint">…</p>`;
    case "absent":
      return html`<p class="hint">${face.detail.noPicture}</p>`;
    case "shown":
      return html`${pictureTable(scene, shown.loaded.picture, shown.cell)} ${showInExcel(scene)}`;
  }
}

function pictureTable({ state, face }: Scene, picture: SheetPicture, cell: string | null): TemplateResult {
  const at = cell === null ? null : parseRange(cell);
  const columns = columnsOf(state.view?.files ?? [], picture);
  const tint = (index: number) => {
    const column = columns.get(picture.left + index);
    if (column === undefined || column.field === null) return "";
    return column.score >= sureScore ? "sure" : "doubtful";
  };
  const meaning = (index: number) => {
    const column = columns.get(picture.left + index);
    if (column === undefined || column.field === null) return "";
    return column.score >= sureScore ? column.fieldText : `${column.fieldText} ?`;
  };
  return html`<div
    class="picture"
    role="region"
    tabindex="0"
    aria-label=${face.detail.picture(tableKey(picture.ref.sheet, picture.ref.table))}
  >
    <table>
      <thead>
        <tr>
          <th scope="col"><span class="only-spoken">${face.detail.row}</span></th>
          ${picture.columns.map(
            (name, index) =>
              html`<th scope="col" class=${tint(index)}>
                ${name}<span class="meaning">${meaning(index)}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${picture.rows.map(
          (row) =>
            html`<tr class="role-${row.role} ${row.hidden ? "is-hidden" : ""}">
              <th scope="row">
                ${row.number}<span class="only-spoken">
                  ${face.detail.roles[row.role]} ${row.hidden ? face.detail.hidden : ""}</span
                >${row.hidden ? html`<span aria-hidden="true" title=${face.detail.hidden}> ◌</span>` : nothing}
              </th>
              ${row.cells.map((text, index) => {
                const isMeant =
                  at !== null &&
                  row.number - 1 >= at.top &&
                  row.number - 1 <= at.bottom &&
                  picture.left + index >= at.left &&
                  picture.left + index <= at.right;
                const className = row.role === "entry" || row.role === "header" ? tint(index) : "";
                return html`<td class="${className} ${isMeant ? "meant" : ""}">
                  ${isMeant ? html`<mark>${text === "" ? "∅" : text}</mark>` : text}
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function columnsOf(
  files: NonNullable<Scene["state"]["view"]>["files"],
  { ref }: SheetPicture,
): ReadonlyMap<number, ColumnView> {
  const sheet = files
    .flatMap(({ sheets }) => sheets)
    .find((one) => one.ref.file === ref.file && one.ref.sheet === ref.sheet && one.ref.table === ref.table);
  return new Map((sheet?.columns ?? []).map((column) => [column.column, column]));
}

/** A sheet that was taken from the open workbook can be looked at where it is. */
function showInExcel({ state, acts, face }: Scene): TemplateResult | typeof nothing {
  const { picture, book } = state;
  if (picture === null || book === null || picture.ref.file !== (book.name || face.book.unsaved))
    return nothing;
  const { ref, cell } = picture;
  if (!book.sheets.some(({ name }) => name === ref.sheet)) return nothing;
  return button({
    label: face.detail.showInExcel,
    size: "small",
    press: () => {
      acts.showInExcel(ref.sheet, cell ?? "A1");
    },
  });
}
