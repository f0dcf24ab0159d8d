import type { Summary } from "../../consolidate/summary";
import type { WorkbookState } from "./workbook-state";

/** What the workbook of this consolidation says of itself. */
export function stateOf({ year, period, committees, entries, submissions }: Summary): WorkbookState {
  return {
    year,
    period: { from: period.from, to: period.to },
    rows: { data: entries.length, submissions: submissions.length },
    admitted: Object.fromEntries(committees.map(({ id, admitted }) => [id, admitted])),
  };
}
