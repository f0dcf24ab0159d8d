import { html, nothing, type TemplateResult } from "lit";
import type { FindingView, SessionView } from "../../application/pane/session-view";
import { qualifiedAddress } from "../../domain/grid/address";
import type { Severity } from "../../domain/finding";
import { groupFindings, type CommitteeFindings, type FindingGroup } from "../state/group-findings";
import { button } from "./controls";
import type { Scene } from "./scene";
import { repetitionButtons } from "./repetition-view";
import { pictureView } from "./picture-view";
import { growingList } from "./growing-list";

/** Like findings of one sheet are folded from here on. */
const foldFrom = 4;

const severities: readonly Severity[] = ["error", "warning", "info"];

export const severityMarks: Readonly<Record<Severity, string>> = { error: "✕", warning: "▲", info: "ℹ" };

/** Kiểm tra: what is off, by committee, errors first. */
export function checkView(scene: Scene): TemplateResult {
  const { state, acts, face } = scene;
  const { view } = state;
  if (view === null) return html`<p class="hint">${face.check.nothing}</p>`;
  if (view.findings.length === 0) return html`<p class="hint">${face.check.none}</p>`;
  const groups = grouped(view, state.check.severities);
  return html`<div class="filters" role="group" aria-label=${face.check.filter}>
      ${severities.map((severity) => {
        const count = view.findings.filter((finding) => finding.severity === severity).length;
        return button({
          label: html`<span class="mark ${severity}" aria-hidden="true">${severityMarks[severity]}</span>
            ${face.severity[severity]} ${count}`,
          size: "small",
          isPressed: state.check.severities.includes(severity),
          press: () => {
            acts.dispatch({ type: "severity-toggled", severity });
          },
        });
      })}
    </div>
    ${groups.length === 0 ? html`<p class="hint">${face.check.filtered}</p>` : nothing}
    <ul class="committees">
      ${growingList(scene, "committees", groups, (one) => committeeSection(scene, one), { step: 8 })}
    </ul>`;
}

let last: { view: SessionView; severities: readonly Severity[]; groups: CommitteeFindings[] } | null = null;

/** Thousands of findings are grouped once, not with each drawing. */
function grouped(view: SessionView, severities: readonly Severity[]): readonly CommitteeFindings[] {
  if (last?.view !== view || last.severities !== severities) {
    last = { view, severities, groups: groupFindings(view.findings, view.board, severities) };
  }
  return last.groups;
}

function committeeSection(
  scene: Scene,
  { id, name, errors, warnings, groups }: CommitteeFindings,
): TemplateResult {
  const { face } = scene;
  const counts = [
    errors > 0 ? face.receive.errors(errors) : "",
    warnings > 0 ? face.receive.warnings(warnings) : "",
  ].filter((text) => text !== "");
  return html`<li class="findings">
    <h2>
      ${name ?? face.check.noCommittee}
      ${counts.length > 0 ? html`<span class="badge">${counts.join(" · ")}</span>` : nothing}
    </h2>
    <ul>
      ${growingList(scene, `findings:${id ?? ""}`, groups, (group) => groupView(scene, group))}
    </ul>
  </li>`;
}

function groupView(scene: Scene, group: FindingGroup): TemplateResult {
  const { state, acts, face } = scene;
  const [first] = group.findings;
  if (first === undefined) return html``;
  if (group.findings.length < foldFrom) {
    return html`${group.findings.map((finding) => findingView(scene, finding))}`;
  }
  const isUnfolded = state.check.unfolded.includes(group.key);
  return html`<li>
    <button
      type="button"
      class="finding group"
      aria-expanded=${isUnfolded}
      @click=${() => {
        acts.dispatch({ type: "group-toggled", group: group.key });
      }}
    >
      ${markView(scene, group.severity)}
      <span class="finding-text">${first.message}</span>
      <span class="finding-place"
        >${placeText(first, false)} · <strong>${face.check.same(group.findings.length)}</strong></span
      >
    </button>
    ${
      isUnfolded
        ? html`<ul class="unfolded">
            ${growingList(scene, group.key, group.findings, (finding) => findingView(scene, finding))}
          </ul>`
        : nothing
    }
  </li>`;
}

function findingView(scene: Scene, finding: FindingView): TemplateResult {
  const { state, acts, face } = scene;
  const { file, sheet, cell, expected, received } = finding;
  const place = `finding:${finding.id}`;
  const isShown = state.picture?.place === place;
  const contents = html`${markView(scene, finding.severity)}
    <span class="finding-text">${finding.message}</span>
    ${file === null && cell === null ? nothing : html`<span class="finding-place">${placeText(finding, true)}</span>`}
    ${
      expected === null && received === null
        ? nothing
        : html`<span class="finding-values"
            >${[
              expected === null ? "" : `${face.check.expected} ${expected}`,
              received === null ? "" : `${face.check.received} ${received}`,
            ]
              .filter((text) => text !== "")
              .join(" · ")}</span
          >`
    }`;
  const { repetition } = finding;
  const decision = repetition === null ? nothing : repetitionButtons(scene, finding.id, repetition);
  if (file === null || sheet === null) return html`<li><div class="finding">${contents}</div></li>`;
  return html`<li>
    <button
      type="button"
      class="finding"
      aria-expanded=${isShown}
      @click=${() => {
        if (isShown) acts.dispatch({ type: "picture-closed" });
        else acts.look({ file, sheet }, cell, place);
      }}
    >
      ${contents}
    </button>
    ${decision} ${isShown ? pictureView(scene) : nothing}
  </li>`;
}

function markView({ face }: Scene, severity: Severity): TemplateResult {
  return html`<span class="severity ${severity}" aria-hidden="true">${severityMarks[severity]}</span
    ><span class="only-spoken">${face.severity[severity]}: </span>`;
}

function placeText({ file, sheet, cell }: FindingView, withCell: boolean): string {
  const address = sheet === null ? "" : cell === null || !withCell ? sheet : qualifiedAddress(sheet, cell);
  return [file ?? "", address].filter((text) => text !== "").join(" · ");
}
