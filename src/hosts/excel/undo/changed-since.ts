import type { Requests } from "../requests";
import { loadFormulas, readBlocks } from "../survey/read-blocks";
import { findSheet, usedRange, type BookSurvey } from "../survey/survey-book";
import { compareSums, filledBy, sumsOf } from "./drawn-sums";
import type { DrawnSums, Journal } from "./journal-form";

/** What became of the drawn sheets since: `edited` cells stand where they were drawn, `moved` ones don't. */
export interface ChangedSince {
  readonly edited: readonly string[];
  readonly moved: readonly string[];
}

/** Compares what stands in the drawn sheets with what stood there when the drawing was done. */
export async function changedSince(
  context: Excel.RequestContext,
  requests: Requests,
  { survey, journal }: { readonly survey: BookSurvey; readonly journal: Journal },
): Promise<ChangedSince> {
  const drawn = journal.head.drawn ?? [];
  const present = drawn.flatMap((sums) => {
    const facts = findSheet(survey, sums.sheet);
    return facts && facts.used.rows > 0 ? [{ sums, facts }] : [];
  });
  const read = await readBlocks(
    context,
    requests,
    present.map(({ facts }) => ({
      sheet: facts.name,
      range: usedRange(facts),
      cellBytes: 30,
      load: loadFormulas,
    })),
  );
  const states = new Map<string, "same" | "edited" | "moved">();
  for (const [index, { sums }] of present.entries()) {
    states.set(sums.sheet, await stateOf(sums, read[index] ?? [], survey, journal, requests));
  }
  const of = (state: "edited" | "moved") =>
    [...states].filter(([, one]) => one === state).map(([sheet]) => sheet);
  return { edited: of("edited"), moved: of("moved") };
}

async function stateOf(
  drawn: DrawnSums,
  standing: Parameters<typeof filledBy>[1],
  survey: BookSurvey,
  { back }: Journal,
  { pace }: Requests,
): Promise<"same" | "edited" | "moved"> {
  const layout = survey.record.layout?.sheets.find(({ name }) => name === drawn.sheet);
  const rowCount = Math.max(drawn.rows.length, standing.length);
  const now = await sumsOf(drawn.sheet, rowCount, filledBy(layout?.blocks ?? [], standing), pace);
  const same = compareSums(drawn.rows, now.rows);
  const rows = same === "same" && drawn.all !== now.all ? "edited" : same;
  const all = await sumsOf(drawn.sheet, drawn.rows.length, (row) => standing[row] ?? [], pace);
  const columns = compareSums(drawn.columns, all.columns);
  const tables = (layout?.tables ?? []).some(({ name, range }) => {
    const table = survey.tables.find((one) => one.name === name);
    return table === undefined || JSON.stringify(table.range) !== JSON.stringify(range);
  });
  if (tables || rows === "moved" || (rows === "edited" && columns === "moved")) return "moved";
  const isMade = back.some((one) => one.do === "delete-sheet" && one.sheet === drawn.sheet);
  // A sheet that goes takes with it what the user wrote beside or below.
  const isLarger = standing.length > drawn.rows.length || (standing[0]?.length ?? 0) > drawn.columns.length;
  return rows === "same" && isMade && isLarger ? "edited" : rows;
}
