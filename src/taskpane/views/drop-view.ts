import { html, nothing, type TemplateResult } from "lit";
import { filesOfDrop, filesOfInput } from "../effects/given-files";
import { sheetsToTake } from "../effects/read-inputs";
import { button } from "./controls";
import { openInput, pick } from "./file-picker";
import type { Scene } from "./pane-view";

const inputId = "files";

/** Where files come in: dropped, chosen, as a folder, or from sheets of the open workbook. */
export function dropView({ state, acts, face }: Scene): TemplateResult {
  const own = state.book === null ? 0 : sheetsToTake(state.book.sheets).length;
  const mark = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.toggle("over", isOver);
  };
  return html`<section
    class="drop"
    aria-label=${face.receive.drop}
    @dragenter=${(event: DragEvent) => mark(event, true)}
    @dragover=${(event: DragEvent) => mark(event, true)}
    @dragleave=${(event: DragEvent) => mark(event, false)}
    @drop=${(event: DragEvent) => {
      mark(event, false);
      if (event.dataTransfer !== null) acts.addDrop(filesOfDrop(event.dataTransfer));
    }}
  >
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
    <input
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
    />
  </section>`;
}
