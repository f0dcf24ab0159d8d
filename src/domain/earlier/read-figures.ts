import type { EarlierFigures } from "../consolidate/changes-since";
import type { Workbook } from "../grid/grid";
import { dataColumns, inForceWords, sheetNames, submissionColumns } from "../report/workbook-names";
import { readTable } from "./read-table";
import { recordedWords } from "./recorded-words";

type DataColumn = (typeof dataColumns)[keyof typeof dataColumns];
type ReceiptColumn = (typeof submissionColumns)[keyof typeof submissionColumns];

/** E9: the numbers as the workbook shows them, whatever is made of its rows now: what `Hiệu lực` says counts. */
export function readFigures(workbook: Workbook): EarlierFigures {
  const columns = submissionColumns;
  const receipts =
    readTable<ReceiptColumn>(workbook, sheetNames.submissions, [columns.committee, columns.state]) ?? [];
  const states: EarlierFigures["states"] = new Map(
    receipts.flatMap((row) => {
      const state = recordedWords.state(row.text(columns.state));
      const id = row.text(columns.committee);
      return state === undefined || id === "" ? [] : [[id, state] as const];
    }),
  );
  return {
    admitted: readAdmitted(workbook),
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

function readAdmitted(workbook: Workbook): ReadonlyMap<string, number> {
  const { committee, count, inForce } = dataColumns;
  const rows = readTable<DataColumn>(workbook, sheetNames.data, [committee, count, inForce]) ?? [];
  const admitted = new Map<string, number>();
  for (const row of rows) {
    const id = row.text(committee);
    if (id === "" || row.text(inForce).normalize("NFC").trim() !== inForceWords.yes) continue;
    admitted.set(id, (admitted.get(id) ?? 0) + (row.number(count) ?? 0));
  }
  return admitted;
}
