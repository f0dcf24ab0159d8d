import type { EarlierFigures } from "../consolidate/changes-since";
import type { Workbook } from "../grid/grid";
import { dataColumns, inForceWords, sheetNames, submissionColumns } from "../report/workbook-names";
import { readTable, type TableRow } from "./read-table";
import { recordedWords } from "./recorded-words";

type DataColumn = (typeof dataColumns)[keyof typeof dataColumns];
type ReceiptColumn = (typeof submissionColumns)[keyof typeof submissionColumns];

/**
 * E9: the numbers as the consolidation before left them, by its receipts, so that what was changed by hand since is a
 * change, too; of rows whose receipt is gone, and where receipts don't say their numbers, what `Hiệu lực` says counts.
 */
export function readFigures(workbook: Workbook): EarlierFigures {
  const columns = submissionColumns;
  const receipts =
    readTable<ReceiptColumn>(workbook, sheetNames.submissions, [columns.committee, columns.state]) ?? [];
  const counted = receipts.map((row) => row.number(columns.counted));
  const isKnown = receipts.every((row, index) => row.text(columns.file) === "" || counted[index] !== null);
  const known = new Set(isKnown ? receipts.map((row) => row.text(columns.receipt)) : []);
  const admitted = isKnown ? sumOf(receipts, counted) : new Map<string, number>();
  const states: EarlierFigures["states"] = new Map(
    receipts.flatMap((row) => {
      const state = recordedWords.state(row.text(columns.state));
      const id = row.text(columns.committee);
      return state === undefined || id === "" ? [] : [[id, state] as const];
    }),
  );
  return {
    admitted: addRows(workbook, known, isKnown, admitted),
    states,
    names: new Map(receipts.map((row) => [row.text(columns.committee), row.text(columns.committeeName)])),
    submissions: receipts
      .filter((row) => row.text(columns.file) !== "")
      .map((row) => ({
        committee: row.text(columns.committee),
        file: row.text(columns.file),
        sha256: row.text(columns.sha256),
        counted: row.number(columns.counted) ?? 0,
      })),
  };
}

function sumOf(
  receipts: readonly TableRow<ReceiptColumn>[],
  counted: readonly (number | null)[],
): Map<string, number> {
  const admitted = new Map<string, number>();
  for (const [index, row] of receipts.entries()) {
    const id = row.text(submissionColumns.committee);
    if (id !== "") admitted.set(id, (admitted.get(id) ?? 0) + (counted[index] ?? 0));
  }
  return admitted;
}

/** Rows that no receipt speaks for; those without its number were typed in since, where receipts say the numbers. */
function addRows(
  workbook: Workbook,
  known: ReadonlySet<string>,
  isKnown: boolean,
  before: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const { committee, count, inForce, receipt } = dataColumns;
  const rows = readTable<DataColumn>(workbook, sheetNames.data, [committee, count, inForce]) ?? [];
  const admitted = new Map(before);
  for (const row of rows) {
    const id = row.text(committee);
    if (id === "" || row.text(inForce).normalize("NFC").trim() !== inForceWords.yes) continue;
    const own = row.text(receipt);
    if (isKnown && (own === "" || known.has(own))) continue;
    admitted.set(id, (admitted.get(id) ?? 0) + (row.number(count) ?? 0));
  }
  return admitted;
}
