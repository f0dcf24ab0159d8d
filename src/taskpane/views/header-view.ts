import { html, nothing, type TemplateResult } from "lit";
import { button, dayInput, input } from "./controls";
import type { Scene } from "./scene";
import { isWholeYear } from "./words";

/** Year and period, the language, and what is seldom needed. */
export function headerView(scene: Scene): TemplateResult {
  const { state, acts, face } = scene;
  const { settings } = state.view ?? { settings: null };
  const year = settings?.year ?? Number(state.today.slice(0, 4));
  const text =
    settings === null
      ? face.header.period(year, state.today, state.today, true)
      : face.header.period(year, settings.from, settings.to, isWholeYear(settings));
  return html`<header class="header">
    <h1 class="only-spoken">${face.title}</h1>
    <div class="header-line">
      ${button({
        label: html`${text}<span class="chevron" aria-hidden="true"></span>`,
        name: `${text}. ${face.header.change}`,
        look: "subtle",
        size: "small",
        isExpanded: state.panel === "period",
        press: () => {
          acts.dispatch({ type: "panel-toggled", panel: "period" });
        },
      })}
      <span class="spring"></span>
      ${button({
        label: face.header.otherLanguage,
        name: face.header.language,
        look: "subtle",
        size: "small",
        className: "short",
        press: () => {
          acts.speak(state.language === "vi" ? "en" : "vi");
        },
      })}
      ${button({
        label: "⋯",
        name: face.header.menu,
        look: "subtle",
        size: "small",
        className: "short",
        isExpanded: state.panel === "menu",
        press: () => {
          acts.dispatch({ type: "panel-toggled", panel: "menu" });
        },
      })}
    </div>
    ${state.panel === "period" ? periodPanel(scene, year) : nothing}
    ${state.panel === "menu" ? menuPanel(scene) : nothing}
  </header>`;
}

function periodPanel({ state, acts, face }: Scene, year: number): TemplateResult {
  const { settings } = state.view ?? { settings: null };
  const from = settings?.from ?? `${year}-01-01`;
  const to = settings?.to ?? `${year}-12-31`;
  return html`<div class="panel">
    ${settings?.isGuessed === true ? html`<p class="hint">${face.header.guessed}</p>` : nothing}
    <div class="fields">
      ${input({
        label: face.header.year,
        value: String(year),
        isNumeric: true,
        bad: face.header.badYear,
        read: (text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : undefined),
        changed: (chosen) => {
          acts.change({ year: chosen });
        },
      })}
      ${dayInput(face, {
        label: face.header.from,
        value: from,
        // A period never runs backwards: the other end follows into the same year.
        changed: (day) => {
          if (day === null) acts.change({ year });
          else acts.change({ from: day, to: day > to ? `${day.slice(0, 4)}-12-31` : to });
        },
      })}
      ${dayInput(face, {
        label: face.header.to,
        value: to,
        changed: (day) => {
          if (day === null) acts.change({ year });
          else acts.change({ from: day < from ? `${day.slice(0, 4)}-01-01` : from, to: day });
        },
      })}
      ${dayInput(face, {
        label: face.header.deadline,
        value: settings?.deadline ?? null,
        changed: (deadline) => {
          acts.change({ deadline });
        },
      })}
    </div>
    <div class="buttons">
      ${button({ label: face.header.wholeYear, size: "small", press: () => acts.change({ year }) })}
      ${closeButton(acts, face.close)}
    </div>
  </div>`;
}

function menuPanel({ state, acts, face }: Scene): TemplateResult {
  const details = state.details.join("\n");
  return html`<div class="panel">
    <h2>${face.menu.title}</h2>
    <ol class="steps">
      ${face.menu.steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${
      state.book?.canUndo === true
        ? html`<div class="buttons">
            ${button({
              label: face.undo.button,
              size: "small",
              press: () => {
                acts.dispatch({ type: "panel-closed" });
                acts.undo(false);
              },
            })}
          </div>`
        : nothing
    }
    <p class="hint">${face.menu.keys}</p>
    <p class="hint">${face.menu.privacy}</p>
    <h2>${face.menu.details}</h2>
    ${
      details === ""
        ? html`<p class="hint">${face.menu.noDetails}</p>`
        : html`<pre class="details" tabindex="0" aria-label=${face.menu.details}>${details}</pre>
            ${button({ label: face.menu.copyDetails, size: "small", press: () => acts.copy(details) })}`
    }
    <div class="buttons">${closeButton(acts, face.close)}</div>
  </div>`;
}

function closeButton(acts: Scene["acts"], label: string): TemplateResult {
  return button({
    label,
    size: "small",
    press: () => {
      acts.dispatch({ type: "panel-closed" });
    },
  });
}
