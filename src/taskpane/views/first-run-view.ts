import { html, nothing, type TemplateResult } from "lit";
import { button } from "./controls";
import { pick } from "./file-picker";
import type { Scene } from "./scene";

/** Without a register: what is needed, in two sentences, and the one action that gets it. */
export function firstRunView({ state, acts, face }: Scene): TemplateResult {
  const isExcel = state.host === "excel";
  const importRegister = () => {
    pick("file", ([file]) => file && acts.useRegister(file));
  };
  return html`<section class="card first-run" aria-labelledby="first-run">
    <h2 id="first-run">${face.firstRun.title}</h2>
    <p>${isExcel ? face.firstRun.excel : face.firstRun.page}</p>
    <div class="buttons">
      ${isExcel ? button({ label: face.firstRun.create, look: "primary", press: acts.createRegister }) : nothing}
      ${button({
        label: face.firstRun.import,
        look: isExcel ? "outline" : "primary",
        press: importRegister,
      })}
      ${
        isExcel && (state.book?.sheets.some(({ isProducts }) => isProducts) ?? false)
          ? button({ label: face.firstRun.reread, press: acts.readBook })
          : nothing
      }
    </div>
  </section>`;
}
