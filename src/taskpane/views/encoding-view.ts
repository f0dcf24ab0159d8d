import { html, nothing, type TemplateResult } from "lit";
import type { DecodedView, SheetView } from "../../application/pane/session-view";
import { encodingNames } from "../../domain/text/legacy/legacy-encoding";
import type { EncodingDecision } from "../../domain/text/legacy/decode-legacy";
import { choice } from "./controls";
import type { Scene } from "./scene";

/** Texts of before Unicode as they came and as they are read (T6); nothing where there are none. */
export function decodedView({ face }: Scene, sheet: SheetView): TemplateResult | typeof nothing {
  if (sheet.decoded.length === 0) return nothing;
  const texts = face.detail;
  const example = ({ cell, before, after }: DecodedView["examples"][number]) =>
    html`<li>${cell}: <del>${before}</del> → <ins>${after}</ins></li>`;
  return html`${sheet.decoded.map(
    ({ encodingText, cells, isDoubtful, examples }) =>
      html`<details class="decoded" ?open=${isDoubtful}>
        <summary>
          ${encodingText === "" ? texts.notDecoded(cells) : texts.decoded(encodingText, cells)}
        </summary>
        <ul>
          ${examples.map(example)}
        </ul>
      </details>`,
  )}`;
}

const automatic = "";

/** How a sheet's texts are encoded; offered where something of it is decoded, open, or said. */
export function encodingChoice({ acts, face }: Scene, sheet: SheetView): TemplateResult | typeof nothing {
  const texts = face.detail;
  if (sheet.decoded.length === 0 && sheet.encoding === null) return nothing;
  return choice<EncodingDecision | typeof automatic>({
    label: texts.encoding,
    value: sheet.encoding ?? automatic,
    choices: [
      { value: automatic, text: texts.automaticPlain },
      { value: "as-is", text: texts.asIs },
      { value: "tcvn3", text: encodingNames.tcvn3 },
      { value: "vni", text: encodingNames.vni },
    ],
    chosen: (value) => {
      acts.correct(sheet.ref, { what: "encoding", encoding: value === automatic ? null : value });
    },
  });
}
