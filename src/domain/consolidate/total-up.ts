import { percentOf } from "../check/percent-of";
import type { Committee } from "../register/register";
import type { Entry, QuotaClass, Totals } from "./summary";

/** Sums as they grow while the entries are gone through once. */
export interface RunningSum {
  admitted: number;
  female: number;
  ethnicMinority: number;
  religious: number;
  youthUnion: number;
  readonly byMonth: number[];
}

/** Sums of the entries that count, by committee. */
export function sumByCommittee(entries: Iterable<Entry>): ReadonlyMap<string, RunningSum> {
  const sums = new Map<string, RunningSum>();
  for (const entry of entries) {
    if (!entry.inForce || entry.committee === null) continue;
    let sum = sums.get(entry.committee);
    if (sum === undefined) sums.set(entry.committee, (sum = emptySum()));
    sum.admitted += entry.count;
    sum.female += entry.female;
    sum.ethnicMinority += entry.ethnicMinority;
    sum.religious += entry.religious;
    sum.youthUnion += entry.youthUnion;
    if (entry.month !== null)
      sum.byMonth[entry.month - 1] = (sum.byMonth[entry.month - 1] ?? 0) + entry.count;
  }
  return sums;
}

export function emptySum(): RunningSum {
  return {
    admitted: 0,
    female: 0,
    ethnicMinority: 0,
    religious: 0,
    youthUnion: 0,
    byMonth: new Array<number>(12).fill(0),
  };
}

/** Q1–Q4 over sums and a quota. */
export function totalsOf(sum: RunningSum, quota: number | null, samePeriod: number | null): Totals {
  return {
    ...sum,
    byMonth: [...sum.byMonth],
    quota,
    variance: quota === null ? null : sum.admitted - quota,
    percent: percentOf(sum.admitted, quota),
    class: classOf(sum.admitted, quota),
    monthUnknown: sum.admitted - sum.byMonth.reduce((total, count) => total + count, 0),
    samePeriod,
  };
}

/** Q6: the sum of the committees; its quota is the sum of the quotas that exist. */
export function totalOfAll(totals: readonly Totals[], committees: readonly Committee[]): Totals {
  const sum = emptySum();
  for (const one of totals) {
    sum.admitted += one.admitted;
    sum.female += one.female;
    sum.ethnicMinority += one.ethnicMinority;
    sum.religious += one.religious;
    sum.youthUnion += one.youthUnion;
    for (const [index, count] of one.byMonth.entries())
      sum.byMonth[index] = (sum.byMonth[index] ?? 0) + count;
  }
  return totalsOf(
    sum,
    sumOfKnown(committees.map((committee) => committee.quota)),
    sumOfKnown(committees.map((committee) => committee.samePeriod)),
  );
}

/** Q3: by the counts, not by the rounded percentage. */
export function classOf(admitted: number, quota: number | null): QuotaClass {
  if (quota === null || quota === 0) return "no-quota";
  if (admitted === 0) return "none";
  if (admitted === quota) return "met";
  return admitted > quota ? "exceeded" : "below";
}

/** Q5: 1 for the highest percentage as shown; equals share a rank and the next is skipped; `null` stays `null`. */
export function ranksOf(percents: readonly (number | null)[]): (number | null)[] {
  const ranks = new Map<number, number>();
  const sorted = percents.filter((percent) => percent !== null).sort((one, other) => other - one);
  for (const [index, percent] of sorted.entries()) if (!ranks.has(percent)) ranks.set(percent, index + 1);
  return percents.map((percent) => (percent === null ? null : (ranks.get(percent) ?? null)));
}

function sumOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
