import { html, nothing, type TemplateResult } from "lit";
import { sheetsToTake } from "../effects/read-inputs";
import { button } from "./controls";
import type { Scene } from "./scene";

/** Which of the open workbook's own sheets are to be received like a file. */
export function bookSheetsView({ state, acts, face }: Scene): TemplateResult {
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
