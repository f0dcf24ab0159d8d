import type { Summary } from "../../consolidate/summary";
import type { Finding, Severity } from "../../finding";
import { drawList, type ListColumn, listPage, type ListPlan } from "../draft/list-sheet";
import { countText, joinLive, type LiveText, quotedText } from "../draft/live-value";
import { colors } from "../page/page-style";
import { findingNoteKey } from "../note-keys";
import type { DrawingContext } from "../plan-options";
import { area } from "../draft/sheet-draft";
import { findingColumns, sheetNames, tableColumn, tableNames } from "../workbook-names";
import type { SheetPlan, StylePlan } from "../workbook-plan";

const wrapped: StylePlan = { wrap: true, horizontal: "left" };

/** `Kiểm tra`: what is off, as it was found, each with its place in the sender's own sheet. */
export function planFindingsSheet(summary: Summary, context: DrawingContext): SheetPlan {
  const { texts } = context;
  const plan: ListPlan<Finding> = {
    sheet: sheetNames.findings,
    table: tableNames.findings,
    title: texts.findings.title,
    line: countsLine(summary, context),
    columns: findingListColumns(summary, context),
    rows: summary.findings,
    emptyRow: { [findingColumns.content]: texts.findings.none },
    fitsHeights: true,
    hasLines: true,
  };
  const { draft, place } = drawList(plan);
  (["error", "warning"] as const).forEach((severity) => {
    draft.conditionalFormats.push({
      range: area(place.first, 1, place.last, 1),
      rule: {
        kind: "formula",
        formula: `$B${place.first + 1}=${quotedText(texts.severity[severity])}`,
        style: { color: severity === "error" ? colors.none : colors.below, bold: true },
      },
    });
  });
  return draft.finish({ ...listPage(plan, place, context), tabColor: colors.below });
}

function findingListColumns(
  summary: Summary,
  { texts, findingText, findingNotes }: DrawingContext,
): readonly ListColumn<Finding>[] {
  const names = new Map(summary.register.committees.map(({ id, name }) => [id, name]));
  const committeeName = (id: string | undefined) => (id === undefined ? "" : (names.get(id) ?? id));
  return [
    { name: findingColumns.number, width: 5, cell: (_, index) => index + 1, look: { horizontal: "center" } },
    {
      name: findingColumns.severity,
      width: 10,
      cell: ({ severity }) => texts.severity[severity],
      look: { horizontal: "left" },
    },
    {
      name: findingColumns.committeeName,
      width: 20,
      cell: ({ committee }) => committeeName(committee),
      look: wrapped,
    },
    { name: findingColumns.content, width: 40, cell: findingText, look: wrapped },
    { name: findingColumns.file, width: 21, cell: ({ where }) => where.file ?? "", look: wrapped },
    { name: findingColumns.sheet, width: 11, cell: ({ where }) => where.sheet ?? "", look: wrapped },
    {
      name: findingColumns.cell,
      width: 7,
      cell: ({ where }) => where.cell ?? "",
      look: { horizontal: "center" },
    },
    { name: findingColumns.received, width: 13, cell: ({ received }) => received ?? "", look: wrapped },
    { name: findingColumns.expected, width: 13, cell: ({ expected }) => expected ?? "", look: wrapped },
    {
      name: findingColumns.rule,
      width: 15,
      cell: ({ rule }) => rule,
      look: { ...wrapped, font: { size: 9 } },
    },
    {
      name: findingColumns.note,
      width: 12,
      cell: (finding) => findingNotes?.get(findingNoteKey(finding)) ?? null,
      look: wrapped,
      isInput: true,
    },
  ];
}

function countsLine(summary: Summary, { texts, language }: DrawingContext): LiveText {
  const column = tableColumn(tableNames.findings, findingColumns.severity);
  const count = (severity: Severity) =>
    countText(
      {
        formula: `COUNTIF(${column},${quotedText(texts.severity[severity])})`,
        value: summary.findings.filter((finding) => finding.severity === severity).length,
      },
      language,
    );
  return joinLive(texts.findings.counts<LiveText>(count("error"), count("warning"), count("info")));
}
