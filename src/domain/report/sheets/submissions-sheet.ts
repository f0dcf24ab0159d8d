import { serialOfDay } from "../../calendar";
import type { CommitteeSummary, Submission, Summary } from "../../consolidate/summary";
import { drawList, type ListColumn, listPage, type ListPlan } from "../draft/list-sheet";
import type { LiveText } from "../draft/live-value";
import { numberFormats } from "../page/page-style";
import type { DrawingContext } from "../plan-options";
import { sheetNames, submissionColumns, tableNames } from "../workbook-names";
import type { SheetPlan, StylePlan } from "../workbook-plan";

/** A sheet that was sent, or a committee that sent none. */
interface Receipt {
  readonly committee: CommitteeSummary | null;
  readonly id: string;
  readonly submission: Submission | null;
}

/** The fingerprint of the file's bytes tells versions apart; nobody reads it on paper. */
const lastPrinted = "Ghi chú";
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
  return draft.finish(listPage(plan, place, context));
}

/** By committee in the register's order; sheets whose committee isn't known come last. */
function receipts(summary: Summary): readonly Receipt[] {
  const known = new Set(summary.committees.map(({ id }) => id));
  const ofCommittees = summary.committees.flatMap((committee) => {
    const sent = summary.submissions.filter((submission) => submission.committee === committee.id);
    const rows: readonly (Submission | null)[] = sent.length === 0 ? [null] : sent;
    return rows.map((submission) => ({ committee, id: committee.id, submission }));
  });
  const others = summary.submissions
    .filter(({ committee }) => committee === null || !known.has(committee))
    .map((submission) => ({ committee: null, id: submission.committee ?? "", submission }));
  return [...ofCommittees, ...others];
}

function receiptColumns({ texts }: DrawingContext): readonly ListColumn<Receipt>[] {
  const count = { numberFormat: numberFormats.count, horizontal: "right", indent: 1 } as const;
  return [
    {
      name: "Cấp ủy",
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
    { name: "Tệp", width: 30, cell: ({ submission }) => submission?.file ?? "", look: wrapped },
    { name: "Sheet", width: 14, cell: ({ submission }) => submission?.sheet ?? "", look: wrapped },
    {
      name: "Loại",
      width: 12,
      cell: ({ submission }) => (submission ? kindText(submission, texts) : ""),
      look: wrapped,
    },
    { name: "Số dòng", width: 8, cell: ({ submission }) => submission?.rows ?? null, look: count },
    { name: "Được tính", width: 8, cell: ({ submission }) => submission?.counted ?? null, look: count },
    {
      name: "Sử dụng",
      width: 14,
      cell: ({ submission }) => (submission ? texts.use[submission.use] : ""),
      look: wrapped,
    },
    {
      name: "Ngày nhận",
      width: 11,
      cell: ({ submission }) => (submission?.received ? serialOfDay(submission.received) : null),
      look: { numberFormat: numberFormats.date, horizontal: "center" },
    },
    { name: lastPrinted, width: 22, cell: () => null, look: wrapped, isInput: true },
    { name: "SHA-256", width: 68, cell: ({ submission }) => submission?.sha256 ?? "" },
  ];
}

/** A file that couldn't be read has no sheet. */
function kindText(submission: Submission, texts: DrawingContext["texts"]): string {
  return submission.sheet === "" ? texts.submissions.unreadable : texts.kind(submission);
}
