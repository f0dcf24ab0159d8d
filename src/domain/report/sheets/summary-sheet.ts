import type { Summary } from "../../consolidate/summary";
import { cellAddress, columnName, qualifiedAddress } from "../../grid/address";
import type { CellRange } from "../../grid/grid";
import { type CommitteeTable, committeeTable } from "../draft/committee-table";
import { joinLive, type LiveText, quotedText } from "../draft/live-value";
import { drawOfficialHead, drawSignatures, periodLineRow, signatureRows } from "../page/official-page";
import { finishOfficialSheet } from "../page/page-breaks";
import { colors, gridLines, medium, numberFormats, pageRoom, thin } from "../page/page-style";
import type { DrawingContext } from "../plan-options";
import { area, SheetDraft } from "../draft/sheet-draft";
import {
  idColumn,
  reportedCounts,
  summaryCells,
  summaryColumn,
  type SummaryKey,
  summaryKeys,
} from "./summary-cells";
import { charactersOf, columnsPoints, rowHeight, wrappedLines } from "../page/text-width";
import type { SheetPlan, StylePlan } from "../workbook-plan";
import { sheetNames } from "../workbook-names";

const widths: Readonly<Record<SummaryKey, number>> = {
  number: 3.6,
  committee: 23.9,
  quota: 6.8,
  admitted: 6.6,
  variance: 6.2,
  percent: 7,
  rank: 5,
  class: 14,
  female: 5.4,
  ethnicMinority: 5.6,
  religious: 5.6,
  youthUnion: 6,
  samePeriod: 6.4,
  change: 6.4,
  report: 12,
  note: 7.5,
};

const groupKeys = ["female", "ethnicMinority", "religious", "youthUnion"] as const;

const looks: Readonly<Partial<Record<SummaryKey, StylePlan>>> = {
  number: { horizontal: "center" },
  committee: { horizontal: "left", wrap: true },
  quota: { numberFormat: numberFormats.count },
  admitted: { numberFormat: numberFormats.count },
  variance: { numberFormat: numberFormats.signed },
  percent: { numberFormat: numberFormats.percent },
  rank: { horizontal: "center" },
  class: { horizontal: "left", indent: 0, shrink: true },
  female: { numberFormat: numberFormats.count },
  ethnicMinority: { numberFormat: numberFormats.count },
  religious: { numberFormat: numberFormats.count },
  youthUnion: { numberFormat: numberFormats.count },
  samePeriod: { numberFormat: numberFormats.count },
  change: { numberFormat: numberFormats.signed },
  report: { horizontal: "left", indent: 0, shrink: true },
  note: { horizontal: "left", wrap: true },
};

/** The line in brackets as other sheets show it: by reference, so that there is one truth. */
export function periodLineReference(summary: Summary, context: DrawingContext): LiveText {
  const table = committeeTable(summary.committees.length, context.totalRow);
  return {
    formula: qualifiedAddress(sheetNames.summary, `$A$${periodLineRow + 1}`),
    value: periodLine(summary, table, context).value,
  };
}

/** `Tổng hợp`: the summary as an official page, every number of it a formula over the tables (W1). */
export function planSummarySheet(summary: Summary, context: DrawingContext): SheetPlan {
  const table = committeeTable(summary.committees.length, context.totalRow);
  const printed = summaryKeys.length;
  const draft = new SheetDraft(sheetNames.summary, columnWidths(context));
  const { texts } = context;
  drawOfficialHead(
    draft,
    printed,
    {
      title: texts.summary.title,
      subject: texts.summary.subject(summary.year),
      line: periodLine(summary, table, context),
    },
    context,
  );
  drawHeader(draft, table, context);
  drawBody(draft, summary, table, context);
  styleBody(draft, table, context);
  drawSignatures(draft, table.end, printed, context);
  const rows = table.end + signatureRows;
  return finishOfficialSheet(
    draft,
    { printedColumns: printed, rows, header: table.header, tableEnd: table.end },
    context,
  );
}

/** The notes take what the page leaves; the id's column stands outside of it. */
function columnWidths({ profile }: DrawingContext): readonly number[] {
  const fixed = summaryKeys.filter((key) => key !== "note").map((key) => widths[key]);
  const rest = charactersOf(pageRoom(profile.margins).width - columnsPoints(fixed));
  return [...fixed, Math.max(widths.note, Math.floor(rest * 10) / 10), 14];
}

/** The line in brackets, its counts live. */
function periodLine(summary: Summary, table: CommitteeTable, context: DrawingContext): LiveText {
  const { reported, all } = reportedCounts(summary, table, context);
  const { from, to } = summary.period;
  return joinLive(context.texts.summary.period<LiveText>(from, to, reported, all));
}

function drawHeader(draft: SheetDraft, { header }: CommitteeTable, { texts, profile }: DrawingContext): void {
  const style: StylePlan = {
    font: { bold: true, size: profile.tableSize },
    horizontal: "center",
    vertical: "center",
    wrap: true,
    fill: colors.header,
  };
  const isGrouped = (key: SummaryKey) => groupKeys.some((other) => other === key);
  summaryKeys.forEach((key, column) => {
    const top = isGrouped(key) ? header.last : header.first;
    draft.spread(area(top, column, header.last, column), texts.summary.headers[key], style);
  });
  const [first, last] = [summaryColumn("female"), summaryColumn("youthUnion")];
  draft.spread(area(header.first, first, header.first, last), texts.summary.ofWhich, style);
  draft.put(header.last, idColumn, [[texts.summary.id]]);
  draft.height(header.first, 17);
  draft.height(header.last, 30);
}

function drawBody(draft: SheetDraft, summary: Summary, table: CommitteeTable, context: DrawingContext): void {
  const cells = summaryCells(summary, table, context);
  const size = context.profile.tableSize;
  const rows = summary.committees.map((committee, index) => {
    const row = cells.committee(index);
    const lines = (key: "committee" | "note", text: string) =>
      wrappedLines(text, draft.columnWidths[summaryColumn(key)] ?? 10, { size });
    const highest = Math.max(
      lines("committee", committee.name),
      lines("note", context.notes?.get(committee.id) ?? ""),
    );
    draft.height(table.rowOf(index), rowHeight(highest, size));
    return [...summaryKeys.map((key) => row[key]), committee.id];
  });
  if (rows.length > 0) draft.put(table.first, 0, rows);
  const total = cells.total();
  draft.put(table.total, 0, [summaryKeys.map((key) => total[key])]);
  draft.height(table.total, rowHeight(1, size) + 2);
}

function styleBody(draft: SheetDraft, table: CommitteeTable, { profile, texts }: DrawingContext): void {
  const last = summaryKeys.length - 1;
  const top = Math.min(table.first, table.total);
  const whole = area(top, 0, table.end - 1, last);
  draft.format(whole, { font: { size: profile.tableSize }, vertical: "center", horizontal: "right" });
  summaryKeys.forEach((key, column) => {
    const look = looks[key];
    if (look) draft.format(area(top, column, table.end - 1, column), look);
  });
  // On the screen only: what is typed and what is computed; on paper such tints don't show.
  draft.format(area(table.first, 2, table.last, last - 1), { fill: colors.computed });
  draft.format(area(table.first, last, table.last, last), { fill: colors.input });
  draft.format(area(table.total, 0, table.total, last), { font: { bold: true } });
  draft.format(area(table.header.first, 0, table.end - 1, last), gridLines);
  draft.format(area(table.header.first, 0, table.header.last, last), {
    borders: { top: medium, bottom: medium, insideHorizontal: thin },
  });
  draft.format(area(table.total, 0, table.total, last), {
    borders: { top: medium, bottom: medium },
  });
  draft.format(area(table.header.last, idColumn, table.last, idColumn), {
    font: { size: 8, color: colors.helper },
    numberFormat: numberFormats.text,
    vertical: "center",
  });
  draft.conditionalFormats.push(...classFormats(table, texts));
}

/** Colour and weight for the classes; the word and its mark say the same without them. */
function classFormats(
  table: CommitteeTable,
  texts: DrawingContext["texts"],
): SheetPlan["conditionalFormats"] {
  const column = summaryColumn("class");
  const top = Math.min(table.first, table.total);
  const range: CellRange = area(top, column, table.end - 1, column);
  const cell = `$${cellAddress(top, column)}`;
  const byClass = (["exceeded", "met", "below", "none"] as const).map((name) => ({
    range,
    rule: {
      kind: "formula" as const,
      formula: `${cell}=${quotedText(texts.classes[name])}`,
      style: { color: colors[name], bold: true },
    },
  }));
  const report = summaryColumn("report");
  const missing = {
    range: area(table.first, report, table.last, report),
    rule: {
      kind: "formula" as const,
      formula: `$${columnName(report)}${table.first + 1}=${quotedText(texts.submissionStates.missing)}`,
      style: { color: colors.none, bold: true },
    },
  };
  return [...byClass, missing];
}
