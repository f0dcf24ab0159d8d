import { html, nothing, type TemplateResult } from "lit";
import type { SheetPicture, SheetView } from "../../application/pane/session-view";
import { parseRange } from "../../domain/grid/address";
import { button } from "./controls";
import { columnHead, pictureLegend, rowHead } from "./picture-heads";
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
      return html`${pictureTable(scene, shown.loaded.picture, shown.cell)} ${pictureLegend(scene)}
      ${showInExcel(scene)}`;
  }
}

function pictureTable(scene: Scene, picture: SheetPicture, cell: string | null): TemplateResult {
  const { state, face } = scene;
  const at = cell === null ? null : parseRange(cell);
  const sheet = sheetOf(state.view?.files ?? [], picture);
  const columns = new Map((sheet?.columns ?? []).map((column) => [column.column, column]));
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
    aria-label=${face.detail.picture(face.detail.tableOf(picture.ref.sheet, picture.ref.table ?? 1))}
  >
    <table>
      <thead>
        <tr>
          <th scope="col"><span class="only-spoken">${face.detail.row}</span></th>
          ${picture.columns.map(
            (name, index) =>
              html`<th scope="col" class=${tint(index)}>
                ${columnHead(scene, name, columns.get(picture.left + index), meaning(index))}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${picture.rows.map(
          (row) =>
            html`<tr class="role-${row.role} ${row.hidden ? "is-hidden" : ""}">
              <th scope="row">
                ${rowHead(scene, sheet, row.number)}<span class="only-spoken">
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

function sheetOf(
  files: NonNullable<Scene["state"]["view"]>["files"],
  { ref }: SheetPicture,
): SheetView | undefined {
  return files
    .flatMap(({ sheets }) => sheets)
    .find((one) => one.ref.file === ref.file && one.ref.sheet === ref.sheet && one.ref.table === ref.table);
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
