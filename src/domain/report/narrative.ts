import type { IsoDate, Period } from "../calendar";
import { monthOf, yearOf } from "../calendar";
import type { Summary, Totals } from "../consolidate/summary";
import { narrative as english } from "../language/en/narrative";
import type { Language } from "../language/language";
import { narrative as vietnamese, type NarrativeTexts } from "../language/vi/narrative";
import { formatPercent } from "../text/format";

/**
 * N1, N2: the result in one sentence, from the same numbers as the table, without a full stop at its end.
 * Counts are written without separators of thousands, as the published reports do.
 */
export function tellResult(summary: Summary, language: Language): string {
  const texts = language === "vi" ? vietnamese : english;
  return `${tellPeriod(summary.period, texts)} ${tellTotal(summary.total, texts, language)}`;
}

function tellPeriod({ from, to }: Period, texts: NarrativeTexts): string {
  const year = yearOf(to);
  if (from !== `${yearOf(from)}-01-01` || yearOf(from) !== year)
    return texts.fromTo(tellDay(from, texts), tellDay(to, texts));
  return to === `${year}-12-31` ? texts.wholeYear(year) : texts.upTo(tellDay(to, texts));
}

function tellDay(day: IsoDate, texts: NarrativeTexts): string {
  return texts.day(Number(day.slice(8)), monthOf(day), yearOf(day));
}

function tellTotal(total: Totals, texts: NarrativeTexts, language: Language): string {
  const { admitted, quota, percent } = total;
  if (quota === null || percent === null) return admitted === 0 ? texts.none : texts.admitted(admitted);
  if (admitted === 0) return texts.noneOfQuota(quota);
  const result = texts.admittedOfQuota(admitted, quota, formatPercent(percent, language));
  return `${result}, ${tellClass(admitted - quota, percent, texts, language)}`;
}

/** "Exceeded by" is what the shown percentage has over 100, so that the sentence agrees with itself. */
function tellClass(variance: number, percent: number, texts: NarrativeTexts, language: Language): string {
  const over = Math.round(percent * 100 - 10_000) / 100;
  const gap = formatPercent(Math.abs(over), language);
  if (variance === 0) return texts.met;
  if (variance > 0) return over > 0 ? texts.exceededBy(gap) : texts.exceededByPersons(variance);
  return over < 0 ? texts.short(-variance, gap) : texts.shortByPersons(-variance);
}
