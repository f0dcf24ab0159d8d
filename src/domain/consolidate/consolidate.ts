import type { Finding } from "../finding";
import { type CommitteeMatcher, createCommitteeMatcher } from "../register/match-committee";
import type { Committee } from "../register/register";
import { sortReports } from "./committee-reports";
import { applyRowWords } from "./apply-row-words";
import { checkAcrossYears } from "./check-across-years";
import { checkRows } from "./check-rows";
import type { ConsolidationInput } from "./consolidation-input";
import { countRows, type CountedRow } from "./count-rows";
import { crossCheck } from "./cross-check";
import { decideUses } from "./decide-uses";
import { expectedCommittees } from "./expected-committees";
import { listSubmissions } from "./list-submissions";
import { findLostEdits } from "./lost-edits";
import { compareText, orderFindings } from "./order-findings";
import { placeRefused } from "./place-refused";
import { placeSheets } from "./place-sheets";
import type { PlacedSheet } from "./placed-sheet";
import { submissionStates } from "./submission-states";
import type { CommitteeSummary, SubmissionState, Summary } from "./summary";
import { submissionRelation } from "./version-relation";
import { tellRowWords } from "./tell-row-words";
import { ranksOf, sumByCommittee, emptySum, totalOfAll, totalsOf } from "./total-up";

/**
 * Submissions, register and period → the province's result. Never fails for what a sender wrote: what is off is
 * among the findings. The order of the files changes no number, but where nothing else tells which came later (C11).
 */
export function consolidate(input: ConsolidationInput): Summary {
  const { register, year, period, files, deadline, zeroConfirmed } = input;

  const committees = expectedCommittees(register, year, period);
  const expected = new Set(committees.map((committee) => committee.id));
  const matcher = matcherOf(input);
  const placing = placeSheets(files, register, expected);
  const refused = placeRefused(files, matcher, expected);
  const deciding = decideUses(placing.sheets, files, year);
  const { uses } = deciding;

  const sheets = inOrder(placing.sheets, committees);
  const sent = sheets.flatMap((sheet): CountedRow[] => {
    const use = uses.get(sheet);
    return use === undefined || use.use === "ignored" ? [] : countRows(sheet, use, period);
  });
  const rows = applyRowWords(sent, input.rowWords ?? []);
  const entries = rows.map(({ entry }) => entry);

  const reportsOf = sortReports(files, sheets, uses, refused);
  const submitted = submissionStates(committees, reportsOf, deadline, zeroConfirmed);
  const summaries = summarise(committees, sumByCommittee(entries), submitted.states);
  const findings: Finding[] = [
    ...(input.registerFindings ?? []),
    ...files.flatMap(({ refused }) => refused ?? []),
    ...placing.findings,
    ...deciding.findings,
    ...checkRows(sheets, uses, rows, committees, period),
    ...checkAcrossYears(rows, input.previous ?? []),
    ...findLostEdits(rows, input.drawn ?? []),
    ...tellRowWords(rows, input.previous ?? [], sheets),
    ...crossCheck(uses, rows),
    ...submitted.findings,
  ];
  return {
    year,
    period,
    deadline,
    register,
    committees: summaries,
    total: totalOfAll(summaries, committees),
    submissions: listSubmissions(files, placing.sheets, uses, rows, matcher),
    relations: deciding.relations.map(submissionRelation),
    entries,
    findings: orderFindings(findings, committees),
  };
}

/** Made where it is asked for, and once. */
function matcherOf({ register }: ConsolidationInput): () => CommitteeMatcher {
  let made: CommitteeMatcher | undefined;
  return () => (made ??= createCommitteeMatcher(register));
}

function summarise(
  committees: readonly Committee[],
  sums: ReturnType<typeof sumByCommittee>,
  states: ReadonlyMap<string, SubmissionState>,
): CommitteeSummary[] {
  const totals = committees.map(({ id, quota, samePeriod }) =>
    totalsOf(sums.get(id) ?? emptySum(), quota, samePeriod),
  );
  const ranks = ranksOf(totals.map(({ percent }) => percent));
  return committees.map(({ id, name }, index) => ({
    ...(totals[index] ?? totalsOf(emptySum(), null, null)),
    id,
    name,
    rank: ranks[index] ?? null,
    submission: states.get(id) ?? "missing",
  }));
}

/** By the register's order (sheets of no committee at the end), file, and place in the workbook. */
function inOrder(sheets: readonly PlacedSheet[], committees: readonly Committee[]): PlacedSheet[] {
  const order = new Map(committees.map((committee, index) => [committee.id, index]));
  const rank = ({ committee }: PlacedSheet) =>
    committee === null ? committees.length : (order.get(committee) ?? committees.length);
  return sheets.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      compareText(one.file.file, other.file.file) ||
      one.fileIndex - other.fileIndex ||
      one.sheetIndex - other.sheetIndex,
  );
}
