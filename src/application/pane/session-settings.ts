import { type IsoDate, yearOf } from "../../domain/calendar";
import type { Language } from "../../domain/language/language";
import type { SettingsChange } from "./session-calls";
import type { SettingsView } from "./session-view";

type Said = Pick<SettingsView, "profile" | "office"> & {
  readonly language: Language;
  /** `null`: guessed, and the whole year. */
  readonly year: number | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Left out where the user said nothing: then those of the earlier consolidation go on. */
  readonly deadline?: IsoDate | null;
  readonly zeroConfirmed?: readonly string[];
};

/** What goes for whatever the user didn't say. */
interface Unsaid extends Pick<SettingsView, "deadline" | "zeroConfirmed" | "office"> {
  readonly year: () => number;
}

/** What the user said of the period, the page and the language. */
export class SessionSettings {
  #said: Said;

  constructor(language: Language) {
    this.#said = { language, year: null, from: null, to: null, profile: "hd36", office: {} };
  }

  get language(): Language {
    return this.#said.language;
  }

  /** `null` where neither the year nor a day of the period was said. */
  get year(): number | null {
    const { year, from, to } = this.#said;
    const day = from ?? to;
    return year ?? (day === null ? null : yearOf(day));
  }

  change({ year, from, to, office, ...settings }: SettingsChange): void {
    const own = this.#said;
    this.#said = {
      ...own,
      ...settings,
      year: year ?? own.year,
      // Another year means the whole of it, but for what is said with it.
      from: from ?? (year === undefined ? own.from : null),
      to: to ?? (year === undefined ? own.to : null),
      office: { ...own.office, ...office },
    };
  }

  view(unsaid: Unsaid): SettingsView {
    const { from, to, profile, office } = this.#said;
    const { deadline = unsaid.deadline, zeroConfirmed = unsaid.zeroConfirmed } = this.#said;
    const year = this.year ?? unsaid.year();
    return {
      year,
      from: from ?? `${year}-01-01`,
      to: to ?? `${year}-12-31`,
      isGuessed: this.year === null,
      deadline,
      zeroConfirmed,
      profile,
      office: { ...unsaid.office, ...office },
    };
  }
}
