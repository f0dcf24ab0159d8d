import type { LogRow } from "../../consolidate/change-log";
import { drawList, type ListColumn, listPage, type ListPlan } from "../draft/list-sheet";
import { countText, joinLive } from "../draft/live-value";
import { numberFormats } from "../page/page-style";
import type { DrawingContext } from "../plan-options";
import { logColumns, sheetNames, tableColumn, tableNames } from "../workbook-names";
import type { SheetPlan, StylePlan } from "../workbook-plan";

const wrapped: StylePlan = { wrap: true, horizontal: "left" };
const count: StylePlan = { numberFormat: numberFormats.count, horizontal: "right", indent: 1 };

/** `Nhật ký`: what each consolidation changed of the one before it, by committee (E9); it only grows. */
export function planLogSheet(context: DrawingContext): SheetPlan {
  const { texts, language, log = [] } = context;
  const written = {
    formula: `COUNTA(${tableColumn(tableNames.log, logColumns.committee)})`,
    value: log.filter(({ committee }) => committee !== "").length,
  };
  const plan: ListPlan<LogRow> = {
    sheet: sheetNames.log,
    table: tableNames.log,
    title: texts.log.title,
    line: joinLive(texts.log.counts(countText(written, language))),
    columns: logListColumns,
    rows: log,
    emptyRow: { [logColumns.files]: texts.log.none },
    fitsHeights: true,
    hasLines: true,
  };
  const { draft, place } = drawList(plan);
  return draft.finish(listPage(plan, place, context));
}

const logListColumns: readonly ListColumn<LogRow>[] = [
  {
    name: logColumns.at,
    width: 16,
    cell: ({ at }) => at,
    look: { numberFormat: numberFormats.moment, horizontal: "center" },
  },
  {
    name: logColumns.committeeName,
    width: 26,
    cell: ({ committeeName }) => committeeName,
    look: wrapped,
  },
  {
    name: logColumns.committee,
    width: 13,
    cell: ({ committee }) => committee,
    look: { numberFormat: numberFormats.text, wrap: true },
  },
  { name: logColumns.before, width: 8, cell: ({ before }) => before, look: count },
  { name: logColumns.after, width: 8, cell: ({ after }) => after, look: count },
  {
    name: logColumns.variance,
    width: 10,
    cell: ({ variance }) => variance,
    look: { ...count, numberFormat: numberFormats.signed },
  },
  { name: logColumns.state, width: 20, cell: ({ state }) => state, look: wrapped },
  { name: logColumns.files, width: 40, cell: ({ files }) => files, look: wrapped },
  { name: logColumns.note, width: 22, cell: ({ note }) => note || null, look: wrapped, isInput: true },
];
