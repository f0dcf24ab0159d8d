import { html, nothing, type TemplateResult } from "lit";
import { filesOfInput } from "../effects/given-files";
import { sheetsToTake } from "../effects/read-inputs";
import { button } from "./controls";
import { openInput, pick } from "./file-picker";
import type { Scene } from "./scene";

const inputId = "files";

/** Where files come in: dropped, chosen, as a folder, or from sheets of the open workbook. */
export function dropView({ state, acts, face }: Scene): TemplateResult {
  const own = state.book === null ? 0 : sheetsToTake(state.book.sheets).length;
  return html`<section class="drop" aria-label=${face.receive.drop}>
    <p aria-hidden="true">${face.receive.drop}</p>
    <div class="buttons">
      ${button({ label: face.receive.choose, size: "small", press: () => openInput(inputId) })}
      ${button({
        label: face.receive.chooseFolder,
        size: "small",
        press: () => {
          pick("folder", acts.addFolder);
        },
      })}
      ${
        state.host === "excel" && own > 0
          ? button({
              label: face.receive.fromBook(own),
              size: "small",
              isExpanded: state.panel === "book-sheets",
              press: () => {
                acts.dispatch({ type: "panel-toggled", panel: "book-sheets" });
              },
            })
          : nothing
      }
    </div>
  </section>`;
}

/** The input behind the file button; it stays in the document whichever tab is shown. */
export function fileInput({ acts }: Scene): TemplateResult {
  return html`<input
    id=${inputId}
    type="file"
    multiple
    hidden
    @change=${(event: Event) => {
      const input = event.target as HTMLInputElement;
      acts.addFiles(filesOfInput(input.files));
      // So that the same file can be chosen again after it was corrected.
      input.value = "";
    }}
  />`;
}
