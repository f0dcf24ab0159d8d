import { openRegister } from "../../src/application/open-register";
import { sourceOf } from "../../src/cli/collect-files";
import { openFile } from "../../src/intake/open-file";
import { sampleFolder } from "../support/command";
import type { Verdict } from "./judge-submission";
import { ratesOf, runSeeds } from "./run-seeds";

const seeds = 150;
/** Of sheets: the share that may need the user's help. */
const mostAsking = 0.02;
let verdicts: readonly Verdict[] = [];

beforeAll(async () => {
  const opened = await openRegister(sourceOf(`${sampleFolder}/register.xlsx`), openFile);
  if (opened.state === "refused") throw new Error(JSON.stringify(opened.refusals));
  verdicts = await runSeeds(opened.register, 1, seeds);
});

function told(of: readonly Verdict[], what: (verdict: Verdict) => readonly unknown[]): unknown[] {
  return of.map((verdict) => [verdict.submission.seed, what(verdict)]);
}

describe("submissions of senders nobody designed for", () => {
  test("are drawn in all their kinds", () => {
    const forms = new Set(verdicts.map(({ submission }) => submission.dimensions.form));
    const letters = new Set(verdicts.map(({ submission }) => submission.dimensions.letters));
    expect(verdicts).toHaveLength(seeds);
    expect(forms.size).toBe(8);
    expect(letters.size).toBeGreaterThanOrEqual(8);
  });

  test("R7, C9: are right to the person, or a finding of severity error or warning leads to the place", () => {
    expect(
      told(
        verdicts.filter(({ isSilent }) => isSilent),
        ({ wrong }) => wrong,
      ),
    ).toEqual([]);
  });

  test("X1, X2, C8: what is wrong in them on purpose is found at its place", () => {
    expect(
      told(
        verdicts.filter(({ missed }) => missed.length > 0),
        ({ missed }) => missed,
      ),
    ).toEqual([]);
  });

  test("have no findings that nothing in them deserves", () => {
    const needless = verdicts.filter(({ needless: own }) => own.length > 0);
    expect(told(needless, ({ needless: own }) => own)).toEqual([]);
  });

  test("ask the user about one sheet in fifty at most, and are nearly all right", () => {
    const rates = ratesOf(verdicts);
    expect(rates.asking / rates.sheets).toBeLessThanOrEqual(mostAsking);
    expect(rates.right / rates.submissions).toBeGreaterThanOrEqual(0.98);
  });
});
