import { html, nothing, type TemplateResult } from "lit";
import type { RowDecision } from "../../application/pane/row-decisions";
import type { RepetitionView, RowPlace } from "../../application/pane/session-view";
import { qualifiedAddress } from "../../domain/grid/address";
import { button } from "./controls";
import type { Scene } from "./scene";
import { pictureView } from "./picture-view";

/** What the user can do where a person is listed twice, and the way to the other place; what was decided can be undone. */
export function repetitionButtons(scene: Scene, id: string, rows: RepetitionView): TemplateResult {
  const { state, acts, face } = scene;
  const texts = face.check.repetition;
  const { here, other, settled } = rows;
  const name = (label: string) => (here.name === "" ? label : `${label}: ${here.name}`);
  const act = (label: string, decision: RowDecision) =>
    button({
      label,
      name: name(label),
      size: "small",
      press: () => {
        acts.decideRows(rows, decision);
      },
    });
  const place = `other:${id}`;
  const isShown = state.picture?.place === place;
  const choices = [
    ...(other === null
      ? [act(texts.leaveOut, "left-out")]
      : [act(texts.here, "here"), act(texts.other, "other")]),
    act(other === null ? texts.counts : texts.distinct, "distinct"),
  ];
  return html`<div class="decision">
    ${
      other === null
        ? nothing
        : button({
            label: texts.see(placeText(other)),
            size: "small",
            look: "transparent",
            isExpanded: isShown,
            press: () => {
              if (isShown) acts.dispatch({ type: "picture-closed" });
              else acts.look({ file: other.file, sheet: other.sheet }, other.cell, place);
            },
          })
    }
    ${isShown ? pictureView(scene) : nothing}
    <div class="buttons" role="group" aria-label=${name(texts.title)}>
      ${settled === null ? choices : act(texts.undo, "undecided")}
    </div>
  </div>`;
}

function placeText({ file, sheet, cell }: RowPlace): string {
  return `${file} · ${qualifiedAddress(sheet, cell)}`;
}
