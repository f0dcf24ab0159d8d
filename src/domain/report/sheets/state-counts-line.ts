import { countStates, type StateCounts } from "../../consolidate/count-states";
import type { SubmissionState, Summary } from "../../consolidate/summary";
import { qualifiedAddress } from "../../grid/address";
import { stateCountTexts } from "../../language/describe-states";
import { committeeTable } from "../draft/committee-table";
import { chooseLive, joinLive, type LiveParts, type LiveText, quotedText } from "../draft/live-value";
import type { DrawingContext } from "../plan-options";
import { sheetNames } from "../workbook-names";
import { summaryColumn } from "./summary-cells";

/** How many committees have sent, and how many are in each other state: counted where `Tổng hợp` says it (S14). */
export function stateCountsLine(summary: Summary, context: DrawingContext): LiveText {
  const table = committeeTable(summary.committees.length, context.totalRow);
  const states = qualifiedAddress(sheetNames.summary, table.body(summaryColumn("report")));
  const counts = countStates(summary.committees.map(({ submission }) => submission));
  const countIf = (state: SubmissionState) =>
    `COUNTIF(${states},${quotedText(context.texts.submissionStates[state])})`;
  const texts = stateCountTexts(context.language);
  const sent = textOf(`(${countIf("received")}+${countIf("late")})`, counts.sent);
  const all = textOf(`ROWS(${states})`, counts.all);
  const ifAny = (state: keyof typeof texts & SubmissionState): LiveParts => [
    chooseLive(
      { formula: `${countIf(state)}>0`, value: counts[state] > 0 },
      texts[state](textOf(countIf(state), counts[state])),
      [],
    ),
  ];
  const others = (["late", "zero", "empty", "missing"] as const).flatMap(ifAny);
  return joinLive([...texts.sent(sent, all), ...others]);
}

function textOf(formula: string, value: StateCounts["all"]): LiveText {
  return { formula, value: String(value) };
}
