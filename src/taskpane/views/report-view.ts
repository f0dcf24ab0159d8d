import { html, type TemplateResult } from "lit";
import { layoutProfileIds, type OfficeDetails } from "../../domain/report/page/layout-profile";
import { button, choice, dayInput, input } from "./controls";
import type { Scene } from "./scene";

const details: readonly (keyof OfficeDetails)[] = [
  "superior",
  "issuer",
  "place",
  "date",
  "preparer",
  "signerTitle",
  "signer",
];

/** Báo cáo: the sentence to copy, and what stands on the printed page. */
export function reportView({ state, acts, face }: Scene): TemplateResult {
  const { view } = state;
  const texts = face.report;
  const narrative = view?.narrative ?? null;
  const office = view?.settings.office ?? {};
  return html`<h2>${texts.sentence}</h2>
    ${
      narrative === null
        ? html`<p class="hint">${texts.nothing}</p>`
        : html`<blockquote class="sentence">${narrative}</blockquote>
            ${button({ label: texts.copy, size: "small", press: () => acts.copy(narrative) })}`
    }
    <h2>${texts.page}</h2>
    ${choice({
      label: texts.profile,
      value: view?.settings.profile ?? layoutProfileIds[0],
      choices: layoutProfileIds.map((id) => ({ value: id, text: texts.profiles[id] })),
      chosen: (profile) => {
        acts.change({ profile });
      },
    })}
    <div class="fields">
      ${details.map((detail) => {
        const label = texts.office[detail];
        const changed = (value: string | null) => {
          acts.change({ office: { [detail]: value ?? "" } });
        };
        return detail === "date"
          ? dayInput(face, { label, value: office.date ?? null, changed })
          : input({
              label,
              value: office[detail] ?? "",
              example: texts.examples[detail],
              read: (text) => text,
              changed,
            });
      })}
    </div>
    <p class="hint">${texts.blank}</p>`;
}
