import type { StateCounts } from "../consolidate/count-states";
import { stateCounts as english } from "./en/state-counts";
import type { Language } from "./language";
import { type StateCountTexts, stateCounts as vietnamese } from "./vi/state-counts";

export function stateCountTexts(language: Language): StateCountTexts {
  return language === "vi" ? vietnamese : english;
}

/** `12/14 đã gửi, trong đó 2 gửi chậm · 1 gửi trống · 1 chưa gửi`: states that nobody is in are left out. */
export function describeStates(counts: StateCounts, language: Language): string {
  const texts = stateCountTexts(language);
  const others = (["zero", "empty", "missing"] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => texts[state](counts[state]));
  const late = counts.late > 0 ? texts.late(counts.late) : [];
  return [...texts.sent(counts.sent, counts.all), ...late, ...others.flat()].join("");
}
