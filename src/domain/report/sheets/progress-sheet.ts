import type { Summary } from "../../consolidate/summary";
import { type CommitteeTable, committeeSums, committeeTable } from "../draft/committee-table";
import type { LiveText } from "../draft/live-value";
import { drawOfficialHead } from "../page/official-page";
import { finishOfficialSheet } from "../page/page-breaks";
import { colors, gridLines, medium, numberFormats, pageRoom, thin } from "../page/page-style";
import type { DrawingContext } from "../plan-options";
import {
  cumulativeCells,
  monthCells,
  monthTotals,
  periodMonths,
  progressColumns as columns,
} from "./progress-cells";
import { area, SheetDraft } from "../draft/sheet-draft";
import { charactersOf, columnsPoints, rowHeight, wrappedLines } from "../page/text-width";
import { sheetNames } from "../workbook-names";
import type { SheetPlan, StylePlan } from "../workbook-plan";

const monthWidth = 6.1;
const cumulativeRows = 4;
/** Shows nothing for a zero: months that the period doesn't touch. */
const countUnlessZero = "[$-42A]#,##0;-#,##0;";

/** `Tiến độ`: admissions by month, cumulative, and against the even plan; every number a formula (W1). */
export function planProgressSheet(
  summary: Summary,
  context: DrawingContext,
  periodLine: LiveText,
): SheetPlan {
  const table = committeeTable(summary.committees.length, context.totalRow);
  const printed = columns.sum + 1;
  const draft = new SheetDraft(sheetNames.progress, columnWidths(context));
  const { texts } = context;
  drawOfficialHead(
    draft,
    printed,
    {
      title: texts.progress.title,
      subject: texts.progress.subject(summary.year),
      line: periodLine,
    },
    context,
  );
  drawHeader(draft, table, context);
  drawBody(draft, summary, table, context);
  styleBody(draft, summary, table, context);
  const rows = table.end + cumulativeRows;
  return finishOfficialSheet(
    draft,
    { printedColumns: printed, rows, header: table.header, tableEnd: table.end },
    context,
  );
}

function columnWidths({ profile }: DrawingContext): readonly number[] {
  const others = [3.6, ...Array.from({ length: 12 }, () => monthWidth), 8, 9];
  const rest = charactersOf(pageRoom(profile.margins).width - columnsPoints(others));
  const [number = 3.6, ...months] = others;
  return [number, Math.max(26, Math.floor(rest * 10) / 10), ...months, 14];
}

function drawHeader(draft: SheetDraft, { header }: CommitteeTable, { texts, profile }: DrawingContext): void {
  const style: StylePlan = {
    font: { bold: true, size: profile.tableSize },
    horizontal: "center",
    vertical: "center",
    wrap: true,
    fill: colors.header,
  };
  const tall = (column: number, text: string) => {
    draft.spread(area(header.first, column, header.last, column), text, style);
  };
  tall(columns.number, texts.summary.headers.number);
  tall(columns.committee, texts.summary.headers.committee);
  tall(columns.unknown, texts.progress.unknownMonth);
  tall(columns.sum, texts.progress.sum);
  const last = columns.unknown - 1;
  draft.spread(area(header.first, columns.january, header.first, last), texts.progress.months, style);
  const months = Array.from({ length: 12 }, (_, index) => texts.progress.month(index + 1));
  draft.put(header.last, columns.january, [months]);
  draft.format(area(header.last, columns.january, header.last, last), style);
  draft.put(header.last, columns.id, [[texts.summary.id]]);
  draft.height(header.first, 17);
  draft.height(header.last, 17);
}

function drawBody(draft: SheetDraft, summary: Summary, table: CommitteeTable, context: DrawingContext): void {
  const { texts, profile } = context;
  const sums = committeeSums(summary);
  const size = profile.tableSize;
  const rows = summary.committees.map((committee, index) => {
    const row = table.rowOf(index);
    const lines = wrappedLines(committee.name, draft.columnWidths[columns.committee] ?? 26, { size });
    draft.height(row, rowHeight(lines, size));
    const number = { formula: `ROWS(A$${table.first + 1}:A${row + 1})`, value: index + 1 };
    return [number, committee.name, ...monthCells(committee, row, sums), committee.id];
  });
  if (rows.length > 0) draft.put(table.first, 0, rows);
  draft.put(table.total, columns.committee, [[texts.summary.total, ...monthTotals(summary, table)]]);
  const labels = [
    texts.progress.cumulative,
    texts.progress.plan,
    texts.progress.difference,
    texts.progress.percent,
  ];
  draft.put(
    table.end,
    columns.committee,
    cumulativeCells(summary, table, table.end).map((cells, index) => [labels[index] ?? "", ...cells]),
  );
  for (let row = table.end; row < table.end + cumulativeRows; row += 1) draft.height(row, rowHeight(1, size));
  draft.height(table.total, rowHeight(1, size) + 3);
}

function styleBody(
  draft: SheetDraft,
  summary: Summary,
  table: CommitteeTable,
  { profile }: DrawingContext,
): void {
  const top = Math.min(table.first, table.total);
  const bottom = table.end + cumulativeRows - 1;
  const rows = (first: number, last: number) => area(first, 0, last, columns.sum);
  draft.format(rows(top, bottom), {
    font: { size: profile.tableSize },
    vertical: "center",
    horizontal: "right",
    numberFormat: numberFormats.count,
  });
  draft.format(area(top, columns.number, bottom, columns.number), { horizontal: "center" });
  draft.format(area(top, columns.committee, bottom, columns.committee), { horizontal: "left", wrap: true });
  draft.format(area(table.first, columns.january, table.last, columns.sum), { fill: colors.computed });
  const { first, last } = periodMonths(summary);
  for (let month = 1; month <= 12; month += 1) {
    if (month >= first && month <= last) continue;
    const column = columns.january + month - 1;
    draft.format(area(top, column, table.end - 1, column), { numberFormat: countUnlessZero });
  }
  draft.format(area(top, columns.unknown, table.end - 1, columns.unknown), { numberFormat: countUnlessZero });
  draft.format(rows(table.end + 2, table.end + 2), { numberFormat: numberFormats.signed });
  draft.format(rows(table.end + 3, table.end + 3), { numberFormat: numberFormats.percent });
  draft.format(rows(table.total, table.total), { font: { bold: true } });
  draft.format(area(top, columns.sum, bottom, columns.sum), { font: { bold: true } });
  draft.format(rows(table.header.first, bottom), gridLines);
  draft.format(rows(table.header.first, table.header.last), {
    borders: { top: medium, bottom: medium, insideHorizontal: thin },
  });
  draft.format(rows(table.total, table.total), { borders: { top: medium, bottom: medium } });
  draft.format(area(table.header.last, columns.id, table.last, columns.id), {
    font: { size: 8, color: colors.helper },
    numberFormat: numberFormats.text,
    vertical: "center",
  });
}
