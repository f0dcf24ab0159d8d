import type { Register } from "../../src/domain/register/register";
import { drawSubmission } from "./draw-submission";
import { judgeSubmission, type Verdict } from "./judge-submission";

/** The verdicts of so many seeds, in their order. */
export async function runSeeds(register: Register, from: number, count: number): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (let seed = from; seed < from + count; seed++) {
    verdicts.push(await judgeSubmission(drawSubmission(seed), register));
  }
  return verdicts;
}

export interface Rates {
  readonly submissions: number;
  readonly sheets: number;
  readonly right: number;
  readonly helped: number;
  readonly silent: number;
  readonly missed: number;
  readonly needless: number;
  /** Sheets that ask the user. */
  readonly asking: number;
}

export function ratesOf(verdicts: readonly Verdict[]): Rates {
  const count = (has: (verdict: Verdict) => boolean): number => verdicts.filter(has).length;
  return {
    submissions: verdicts.length,
    sheets: verdicts.reduce((sum, { sheets }) => sum + sheets.length, 0),
    right: count(({ wrong }) => wrong.length === 0),
    helped: count(({ wrong, isSilent }) => wrong.length > 0 && !isSilent),
    silent: count(({ isSilent }) => isSilent),
    missed: count(({ missed }) => missed.length > 0),
    needless: count(({ needless }) => needless.length > 0),
    asking: verdicts.reduce((sum, { asks }) => sum + new Set(asks.map((ask) => ask.split(": ")[0])).size, 0),
  };
}
