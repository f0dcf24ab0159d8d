import type { IsoDate } from "../calendar";

/** The thresholds of the person rules: data, since guidance changes them. They are chosen by the day of admission. */
export interface RuleSettings {
  /** First day on which they apply. */
  readonly validFrom: IsoDate;
  /** P1: full years, counted by month. */
  readonly youngest: number;
  /** P2: full years, counted by month. */
  readonly oldest: number;
  /** P4: working days from the decision to the ceremony. */
  readonly ceremonyWorkingDays: number;
  /** P6: years that a course certificate lasts. */
  readonly certificateYears: number;
  /** P3: the last class of lower secondary school, by the length of schooling that the sender writes (`9/12`, `7/10`). */
  readonly lowerSecondaryClass: ReadonlyMap<number, number>;
}

/** Oldest first. The first also stands for the years before it. */
export const ruleSettings: readonly RuleSettings[] = [
  {
    validFrom: "2011-11-01",
    youngest: 18,
    oldest: 60,
    ceremonyWorkingDays: 30,
    certificateYears: 5,
    lowerSecondaryClass: new Map([
      [12, 9],
      [10, 7],
    ]),
  },
];

/** The settings in force on a day. */
export function settingsOn(day: IsoDate, settings: readonly RuleSettings[] = ruleSettings): RuleSettings {
  const found = settings.findLast((candidate) => candidate.validFrom <= day) ?? settings[0];
  if (found === undefined) throw new Error("There must be at least one set of rule settings.");
  return found;
}
