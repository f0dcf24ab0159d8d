import { html, nothing, type TemplateResult } from "lit";
import type { TypedDecision, TypedNumberView } from "../../application/pane/typed-numbers";
import { qualifiedAddress } from "../../domain/grid/address";
import type { Language } from "../../domain/language/language";
import { formatNumber } from "../../domain/text/format";
import { button } from "./controls";
import type { Scene } from "./scene";

/** So many questions stand in the way of nothing else; the others follow when these are answered. */
const atOnce = 5;

/** Numbers that were typed over formulas: each is asked about, and all of them at one press. */
export function typedView(scene: Scene): TemplateResult | typeof nothing {
  const { state, face } = scene;
  const open = (state.view?.typedNumbers ?? []).filter(({ decision }) => decision === null);
  if (open.length === 0 || state.work !== null) return nothing;
  return html`<div class="notice warning tall">
    <h2>${face.typed.title(open.length)}</h2>
    <p>${face.typed.hint}</p>
    <ul class="plain">
      ${open.slice(0, atOnce).map(
        (one) =>
          html`<li>
            <p>${questionText(scene, one)}</p>
            <div class="buttons">
              ${decisions(scene, [one.id], face.typed.keep, face.typed.putBack, qualifiedAddress(one.sheet, one.cell))}
            </div>
          </li>`,
      )}
    </ul>
    ${
      open.length === 1
        ? nothing
        : html`<div class="buttons">
            ${decisions(
              scene,
              open.map(({ id }) => id),
              face.typed.keepAll(open.length),
              face.typed.putBackAll(open.length),
            )}
          </div>`
    }
  </div>`;
}

function decisions(
  { acts }: Scene,
  ids: readonly string[],
  keep: string,
  putBack: string,
  place?: string,
): readonly TemplateResult[] {
  const choices: readonly (readonly [string, TypedDecision])[] = [
    [keep, "keep"],
    [putBack, "formula"],
  ];
  return choices.map(([label, decision]) =>
    button({
      label,
      ...(place !== undefined && { name: `${label}: ${place}` }),
      size: "small",
      press: () => {
        acts.settleTyped(ids, decision);
      },
    }),
  );
}

/** `'Tổng hợp'!D12 (Huyện Tuy Phong: kết nạp): gõ 150, công thức cho 148.` */
function questionText({ state, face }: Scene, one: TypedNumberView): string {
  const name =
    one.committee === null
      ? face.summary.total
      : (state.view?.board.find(({ id }) => id === one.committee)?.name ?? one.committee);
  const what = face.origin.what[one.what];
  const number = one.month === null ? what : face.origin.inMonth(what, one.month);
  return face.typed.question(
    qualifiedAddress(one.sheet, one.cell),
    `${name}: ${number}`,
    shownAs(one.typed, state.language),
    shownAs(one.gives, state.language),
  );
}

/** A number as the pane writes numbers; anything else as it was typed. */
function shownAs(text: string, language: Language): string {
  const value = text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? formatNumber(value, language) : text;
}
