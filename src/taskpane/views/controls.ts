import { html, nothing, svg, type TemplateResult } from "lit";
import type { IsoDate } from "../../domain/calendar";
import type { PaneFace } from "../../domain/language/pane-face-texts";
import { readDay } from "../state/read-day";

export interface ButtonOptions {
  readonly label: string | TemplateResult;
  readonly press: (event: Event) => void;
  readonly look?: "primary" | "outline" | "subtle" | "transparent";
  readonly size?: "small" | "medium";
  /** Where the label alone doesn't say it. */
  readonly name?: string;
  readonly isExpanded?: boolean;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/**
 * Fluent's button. Role and state stand as attributes too: what it keeps inside (`ElementInternals`) isn't seen by
 * every tool that reads a page aloud or checks it.
 */
export function button({
  label,
  press,
  look = "outline",
  size = "medium",
  ...rest
}: ButtonOptions): TemplateResult {
  return html`<fluent-button
    role="button"
    class=${rest.className ?? nothing}
    appearance=${look === "outline" ? nothing : look}
    size=${size}
    aria-label=${rest.name ?? nothing}
    aria-expanded=${rest.isExpanded ?? nothing}
    aria-pressed=${rest.isPressed ?? nothing}
    aria-disabled=${rest.isDisabled === true ? "true" : nothing}
    ?disabled=${rest.isDisabled ?? false}
    @click=${press}
    >${label}</fluent-button
  >`;
}

/** Where the quota stands in a bar: what goes beyond is still seen. */
const quotaAt = 80;

/** A share of the quota as a bar with a mark at 100 %. Its number always stands beside it. */
export function shareBar(percent: number | null): TemplateResult {
  const width = percent === null ? 0 : Math.min(100, (percent * quotaAt) / 100);
  const isFull = percent !== null && percent >= 100;
  return html`<svg class="bar ${isFull ? "full" : ""}" aria-hidden="true" focusable="false">
    ${svg`<rect class="track" width="100%" height="100%"></rect>
      <rect class="fill" width="${width}%" height="100%"></rect>
      <rect class="mark" x="${quotaAt}%" width="2" height="100%"></rect>`}
  </svg>`;
}

export interface ChoiceOptions<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: (value: Value) => void;
  readonly isLabelHidden?: boolean;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** Choices of one group follow each other. */
  readonly group?: string;
}

/** A list to choose one of: the platform's own, which every keyboard and reader knows. */
export function choice<Value extends string>(options: ChoiceOptions<Value>): TemplateResult {
  const { label, value, choices, chosen, isLabelHidden = false } = options;
  const option = (one: Choice<Value>) =>
    html`<option value=${one.value} ?selected=${one.value === value}>${one.text}</option>`;
  const groups = [...new Set(choices.map(({ group }) => group))];
  return html`<label class="field">
    <span class=${isLabelHidden ? "only-spoken" : "field-label"}>${label}</span>
    <select
      aria-label=${label}
      .value=${value}
      @change=${(event: Event) => {
        const found = choices.find((one) => one.value === (event.target as HTMLSelectElement).value);
        if (found !== undefined) chosen(found.value);
      }}
    >
      ${groups.map((group) => {
        const own = choices.filter((one) => one.group === group).map(option);
        return group === undefined ? own : html`<optgroup label=${group}>${own}</optgroup>`;
      })}
    </select>
  </label>`;
}

export interface InputOptions<Value> {
  readonly label: string;
  readonly value: string;
  readonly example?: string;
  readonly isNumeric?: boolean;
  /** `undefined` for what can't be meant; then `bad` is said and nothing changes. */
  readonly read: (text: string) => Value | undefined;
  readonly bad?: string;
  readonly changed: (value: Value) => void;
}

/** A line to type in; what can't be meant is said beside it, and stays to be corrected. */
export function input<Value>(options: InputOptions<Value>): TemplateResult {
  const { label, value, example, isNumeric = false, read, bad = "", changed } = options;
  const take = (event: Event) => {
    const box = event.target as HTMLInputElement;
    const meant = read(box.value.trim());
    box.setAttribute("aria-invalid", String(meant === undefined));
    box
      .closest(".field")
      ?.querySelector(".bad-input")
      ?.toggleAttribute("hidden", meant !== undefined);
    if (meant !== undefined) changed(meant);
  };
  return html`<label class="field">
    <span class="field-label">${label}</span>
    <input
      type="text"
      aria-label=${label}
      autocomplete="off"
      inputmode=${isNumeric ? "numeric" : nothing}
      placeholder=${example ?? nothing}
      .value=${value}
      @change=${take}
    />
    <span class="bad-input" role="alert" hidden>${bad}</span>
  </label>`;
}

/**
 * A day as the office writes it, day first: the browser's own field for dates follows the language of the browser,
 * and would show 12/31 to people who write 31/12.
 */
export function dayInput(
  face: PaneFace,
  options: {
    readonly label: string;
    readonly value: IsoDate | null;
    readonly changed: (day: IsoDate | null) => void;
  },
): TemplateResult {
  return input({
    ...options,
    value: options.value === null || options.value === "" ? "" : face.day(options.value),
    example: face.header.dayExample,
    bad: face.header.badDay,
    read: (text) => (text === "" ? null : (readDay(text) ?? undefined)),
  });
}
