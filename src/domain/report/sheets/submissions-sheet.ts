import { serialOfDay } from "../../calendar";
import { arrivalSerial } from "../../consolidate/arrival";
import type { CommitteeSummary, Submission, Summary } from "../../consolidate/summary";
import { drawList, type ListColumn, listPage, type ListPlan } from "../draft/list-sheet";
import { liveCell, type LiveText } from "../draft/live-value";
import { area, type SheetDraft } from "../draft/sheet-draft";
import { breaksBetweenGroups } from "../page/group-breaks";
import { numberFormats } from "../page/page-style";
import { receiptNoteKey } from "../note-keys";
import type { DrawingContext } from "../plan-options";
import { stateCountsLine } from "./state-counts-line";
import { sheetNames, submissionColumns, tableNames } from "../workbook-names";
import type { SheetPlan, StylePlan } from "../workbook-plan";

/** A sheet that was sent, or a committee that sent none. */
interface Receipt {
  readonly committee: CommitteeSummary | null;
  readonly id: string;
  readonly submission: Submission | null;
  /** Place among everything that was sent, from 1: the rows of `DuLieu` say it too. */
  readonly number: number | null;
}

/** The fingerprint of the file's bytes tells versions apart; nobody reads it on paper. */
const lastPrinted = submissionColumns.note;
const moment: StylePlan = { numberFormat: numberFormats.moment, horizontal: "center" };
const deadlineRow = 1;
const countsRow = 2;
const wrapped: StylePlan = { wrap: true, horizontal: "left" };

/** `Hồ sơ nhận`: who sent what, when, and which of it counts; committees that sent nothing have a row too. */
export function planSubmissionsSheet(
  summary: Summary,
  context: DrawingContext,
  periodLine: LiveText,
): SheetPlan {
  const columns = receiptColumns(context);
  const plan: ListPlan<Receipt> = {
    sheet: sheetNames.submissions,
    table: tableNames.submissions,
    title: context.texts.submissions.title,
    line: periodLine,
    columns,
    rows: receipts(summary),
    printedColumns: columns.findIndex(({ name }) => name === lastPrinted) + 1,
    fitsHeights: true,
    hasLines: true,
  };
  const { draft, place } = drawList(plan);
  drawDeadline(
    draft,
    summary,
    context,
    columns.findIndex(({ name }) => name === submissionColumns.received),
  );
  drawCounts(draft, stateCountsLine(summary, context));
  const { page, ...sheet } = listPage(plan, place, context);
  const { rows } = plan;
  const groupStarts = rows.flatMap(({ id }, index) =>
    index > 0 && id !== "" && id === rows[index - 1]?.id ? [] : [place.first + index],
  );
  const breaksBefore = breaksBetweenGroups(draft, {
    ...place,
    printedColumns: plan.printedColumns ?? columns.length,
    margins: page.margins,
    groupStarts,
  });
  return draft.finish({ ...sheet, page: { ...page, ...(breaksBefore.length > 0 && { breaksBefore }) } });
}

/** On paper the counts stand above the table too. */
function drawCounts(draft: SheetDraft, counts: LiveText): void {
  draft.put(countsRow, 0, [[liveCell(counts)]]);
  draft.format(area(countsRow, 0), { font: { bold: true, size: 12 }, vertical: "center" });
  draft.height(countsRow, 20);
}

/** Above the days on which they came, where there is one: the next consolidation finds it there. */
function drawDeadline(
  draft: SheetDraft,
  { deadline = null }: Summary,
  context: DrawingContext,
  column: number,
): void {
  if (deadline === null) return;
  draft.put(deadlineRow, column - 1, [[context.texts.submissions.deadline, serialOfDay(deadline)]]);
  draft.format(area(deadlineRow, column - 1), { font: { italic: true }, horizontal: "right" });
  draft.format(area(deadlineRow, column), { numberFormat: numberFormats.date, horizontal: "center" });
}

/** By committee in the register's order; sheets whose committee isn't known come last. */
function receipts(summary: Summary): readonly Receipt[] {
  const known = new Set(summary.committees.map(({ id }) => id));
  const numbered = summary.submissions.map((submission, index) => ({ submission, number: index + 1 }));
  const ofCommittees = summary.committees.flatMap((committee): Receipt[] => {
    const { id } = committee;
    const sent = numbered.filter(({ submission }) => submission.committee === id);
    if (sent.length === 0) return [{ committee, id, submission: null, number: null }];
    return sent.map((one) => ({ committee, id, ...one }));
  });
  const others = numbered
    .filter(({ submission: { committee } }) => committee === null || !known.has(committee))
    .map((one): Receipt => ({ committee: null, id: one.submission.committee ?? "", ...one }));
  return [...ofCommittees, ...others];
}

function receiptColumns({ texts, receiptNotes }: DrawingContext): readonly ListColumn<Receipt>[] {
  const count = { numberFormat: numberFormats.count, horizontal: "right", indent: 1 } as const;
  return [
    {
      name: submissionColumns.committeeName,
      width: 26,
      cell: ({ committee }) => committee?.name ?? texts.submissions.unresolved,
      look: wrapped,
    },
    {
      name: submissionColumns.committee,
      width: 13,
      cell: ({ id }) => id,
      look: { numberFormat: numberFormats.text, wrap: true },
    },
    {
      name: submissionColumns.state,
      width: 14,
      cell: ({ committee }) => (committee === null ? "" : texts.submissionStates[committee.submission]),
      look: wrapped,
    },
    {
      name: submissionColumns.file,
      width: 30,
      cell: ({ submission }) => submission?.file ?? "",
      look: wrapped,
    },
    {
      name: submissionColumns.sheet,
      width: 14,
      cell: ({ submission }) => submission?.sheet ?? "",
      look: wrapped,
    },
    {
      name: submissionColumns.kind,
      width: 12,
      cell: ({ submission }) => (submission ? kindText(submission, texts) : ""),
      look: wrapped,
    },
    {
      name: submissionColumns.rows,
      width: 8,
      cell: ({ submission }) => submission?.rows ?? null,
      look: count,
    },
    {
      name: submissionColumns.counted,
      width: 8,
      cell: ({ submission }) => submission?.counted ?? null,
      look: count,
    },
    {
      name: submissionColumns.use,
      width: 14,
      cell: ({ submission }) => (submission ? texts.use[submission.use] : ""),
      look: wrapped,
    },
    {
      name: submissionColumns.received,
      width: 16,
      cell: ({ submission }) => submission && arrivalSerial(submission),
      look: moment,
    },
    {
      name: lastPrinted,
      width: 22,
      cell: ({ id, submission }) => receiptNotes?.get(receiptNoteKey(id, submission)) ?? null,
      look: wrapped,
      isInput: true,
    },
    { name: submissionColumns.sender, width: 34, cell: ({ submission }) => submission?.mail?.sender ?? "" },
    { name: submissionColumns.subject, width: 34, cell: ({ submission }) => submission?.mail?.subject ?? "" },
    { name: submissionColumns.sha256, width: 68, cell: ({ submission }) => submission?.sha256 ?? "" },
    // What a later consolidation needs to go on from this one.
    {
      name: submissionColumns.modified,
      width: 16,
      cell: ({ submission }) => submission && arrivalSerial({ ...submission, received: null }),
      look: moment,
    },
    { name: submissionColumns.receipt, width: 8, cell: ({ number }) => number, look: count },
    { name: submissionColumns.columns, width: 30, cell: ({ submission }) => submission?.columns ?? "" },
    { name: submissionColumns.decisions, width: 20, cell: ({ submission }) => submission?.decisions ?? "" },
    { name: submissionColumns.remembered, width: 30, cell: ({ submission }) => submission?.remembered ?? "" },
  ];
}

/** A file that couldn't be read has no sheet. */
function kindText(submission: Submission, texts: DrawingContext["texts"]): string {
  return submission.sheet === "" ? texts.submissions.unreadable : texts.kind[submission.kind];
}
