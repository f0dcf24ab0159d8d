import { html, nothing, type TemplateResult } from "lit";
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/tab.js";
import "@fluentui/web-components/tablist.js";
import { paneFaceTexts, type PaneFace } from "../../domain/language/pane-face-texts";
import type { PaneActs } from "../effects/pane-acts";
import { tabs, type PaneState, type Tab } from "../state/pane-state";
import { checkView } from "./check-view";
import { fileInput } from "./drop-view";
import { footerView } from "./footer-view";
import { headerView } from "./header-view";
import { noticesView } from "./notices-view";
import { originView } from "./origin-view";
import type { Scene } from "./scene";
import { receiveView } from "./receive-view";
import { reportView } from "./report-view";
import { summaryView } from "./summary-view";

/** The whole pane: header, tabs, the chosen tab's contents, and the foot that never scrolls away. */
export function paneView(state: PaneState, acts: PaneActs): TemplateResult {
  const scene: Scene = { state, acts, face: paneFaceTexts(state.language) };
  return html`${headerView(scene)} ${tabsView(scene)} ${noticesView(scene)}
    <div
      class="contents"
      id="tab-contents"
      role="tabpanel"
      aria-labelledby="tab-${state.tab}"
      tabindex="-1"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === "Escape") goBack(scene);
      }}
    >
      ${contentsView(scene)}
    </div>
    ${footerView(scene)} ${fileInput(scene)}`;
}

function contentsView(scene: Scene): TemplateResult {
  const { origin, view } = scene.state;
  if (origin !== null && view !== null) return originView(scene, view, origin);
  switch (scene.state.tab) {
    case "receive":
      return receiveView(scene);
    case "check":
      return checkView(scene);
    case "summary":
      return summaryView(scene);
    case "report":
      return reportView(scene);
  }
}

function goBack({ state, acts }: Scene): void {
  if (state.picture !== null) acts.dispatch({ type: "picture-closed" });
  else if (state.origin !== null) acts.dispatch({ type: "origin-came", origin: null });
  else if (state.behind !== null) acts.dispatch({ type: "behind-closed" });
  else if (state.opened !== null) acts.dispatch({ type: "went-back" });
}

function tabsView({ state, acts, face }: Scene): TemplateResult {
  const choose = (tab: Tab) => {
    acts.dispatch({ type: "tab-chosen", tab });
  };
  return html`<fluent-tablist
    role="tablist"
    size="small"
    aria-label=${face.tabList}
    activeid="tab-${state.tab}"
    @change=${(event: Event) => {
      const { activeid } = event.target as HTMLElement & { activeid?: string };
      const chosen = tabs.find((tab) => activeid === `tab-${tab}`);
      if (chosen !== undefined) choose(chosen);
    }}
  >
    ${tabs.map((tab) => tabView(tab, state, face))}
  </fluent-tablist>`;
}

/**
 * The number beside a tab's name is said by what the tab shows; the name alone is its name. Without `aria-controls`:
 * Fluent's list hides what a tab that isn't chosen controls, and all tabs share one panel.
 */
function tabView(tab: Tab, { view }: PaneState, face: PaneFace): TemplateResult {
  const count = tab === "receive" ? submissionsOf(view) : tab === "check" ? errorsOf(view) : undefined;
  return html`<fluent-tab slot="tab" role="tab" id="tab-${tab}"
    >${face.tabs[tab]}${
      count === undefined || count === 0
        ? nothing
        : html`<span class="count ${tab === "check" ? "errors" : ""}" slot="end" aria-hidden="true"
            >${count}</span
          >`
    }</fluent-tab
  >`;
}

function errorsOf(view: PaneState["view"]): number {
  return view?.findings.filter(({ severity }) => severity === "error").length ?? 0;
}

/** What was sent; the register that came along is none. */
function submissionsOf(view: PaneState["view"]): number {
  return view?.files.filter(({ state }) => state !== "register").length ?? 0;
}
