import { compareVietnamese } from "../text/collation";
import type { Submission, SubmissionState, Summary } from "./summary";

/** What an earlier consolidation's workbook says of its committees, as it stands there. */
export interface EarlierFigures {
  /** Persons of the rows in force, by the committee's id; without those that have none. */
  readonly admitted: ReadonlyMap<string, number>;
  /** By the committee's id. */
  readonly states: ReadonlyMap<string, SubmissionState>;
  /** By the committee's id. */
  readonly names: ReadonlyMap<string, string>;
  readonly submissions: readonly EarlierSubmission[];
}

type EarlierSubmission = Pick<Submission, "committee" | "file" | "sha256" | "counted">;

/** The same of a consolidation that is there. */
export function figuresOfSummary({ committees, submissions }: Summary): EarlierFigures {
  return {
    admitted: new Map(committees.map(({ id, admitted }) => [id, admitted])),
    states: new Map(committees.map(({ id, submission }) => [id, submission])),
    names: new Map(committees.map(({ id, name }) => [id, name])),
    submissions,
  };
}

/** A committee whose number, or whose state, isn't what it was in the earlier consolidation. */
export interface Change {
  readonly committee: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** `null`: the committee wasn't there. */
  readonly stateBefore: SubmissionState | null;
  readonly stateAfter: SubmissionState | null;
  /** What did it: the files that came since, else those of which more or less counts now. */
  readonly files: readonly string[];
}

type After = Pick<Change, "committee" | "name" | "after" | "stateAfter">;

/** E9: what changed by committee, in the register's order; committees that the register no longer has come last. */
export function changesSince(earlier: EarlierFigures, summary: Summary): readonly Change[] {
  const now = summary.committees.map(({ id, name, admitted, submission }): After => ({
    committee: id,
    name,
    after: admitted,
    stateAfter: submission,
  }));
  const known = new Set(now.map(({ committee }) => committee));
  const gone = [...new Set([...earlier.states.keys(), ...earlier.admitted.keys()])].filter(
    (id) => !known.has(id),
  );
  const all = [
    ...now,
    ...gone.map((id): After => ({
      committee: id,
      name: earlier.names.get(id) ?? id,
      after: 0,
      stateAfter: null,
    })),
  ];
  return all.flatMap((one): Change[] => {
    const before = earlier.admitted.get(one.committee) ?? 0;
    const stateBefore = earlier.states.get(one.committee) ?? null;
    if (before === one.after && stateBefore === one.stateAfter) return [];
    const files = filesBehind(one.committee, earlier.submissions, summary.submissions);
    return [{ ...one, before, stateBefore, files }];
  });
}

/** By their bytes: a file may have got another name meanwhile. */
function filesBehind(
  committee: string,
  before: readonly EarlierSubmission[],
  after: readonly Submission[],
): readonly string[] {
  const known = new Set(before.map(keyOf));
  const news = after.filter(
    (one) =>
      one.committee === committee &&
      !known.has(keyOf(one)) &&
      one.use !== "duplicate" &&
      one.use !== "ignored",
  );
  const behind = news.length > 0 ? news : changed(committee, before, after);
  return [...new Set(behind.map(({ file }) => file))].sort(compareVietnamese);
}

function changed(
  committee: string,
  before: readonly EarlierSubmission[],
  after: readonly Submission[],
): readonly EarlierSubmission[] {
  const balance = new Map<string, { one: EarlierSubmission; difference: number }>();
  const add = (one: EarlierSubmission, sign: 1 | -1) => {
    if (one.committee !== committee) return;
    const found = balance.get(keyOf(one));
    balance.set(keyOf(one), { one, difference: (found?.difference ?? 0) + sign * one.counted });
  };
  for (const one of before) add(one, -1);
  for (const one of after) add(one, 1);
  return [...balance.values()].filter(({ difference }) => difference !== 0).map(({ one }) => one);
}

function keyOf({ sha256, file }: EarlierSubmission): string {
  return sha256 === "" ? file : sha256;
}
