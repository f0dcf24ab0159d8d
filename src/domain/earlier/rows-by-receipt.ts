import { sheetNames } from "../report/workbook-names";
import type { Receipt } from "./read-receipts";
import type { RecordedRow } from "./read-rows";

/** A sheet that was sent, with its rows in the order of the table. */
export interface ReceivedRows {
  readonly receipt: Receipt;
  readonly rows: readonly RecordedRow[];
}

/**
 * Gives every row the receipt that it came with. No row is lost: those that belong to none (the user deleted the
 * receipt, gave a row another committee, or typed it in) get a receipt of their own.
 */
export function rowsByReceipt(
  receipts: readonly Receipt[],
  rows: readonly RecordedRow[],
  workbookName: string,
): ReceivedRows[] {
  const received = receipts.map((receipt) => ({ receipt, rows: [] as RecordedRow[] }));
  const byNumber = new Map(received.map((one) => [one.receipt.number, one]));
  const byPlace = new Map(received.toReversed().map((one) => [placeOf(one.receipt), one]));
  for (const given of rows) {
    const typed = { file: workbookName, sheet: sheetNames.data };
    const row = given.file === "" ? { ...given, ...typed } : given;
    const place = placeOf(row);
    const numbered = row.receipt === null ? undefined : byNumber.get(row.receipt);
    const own = numbered && placeOf(numbered.receipt) === place ? numbered : byPlace.get(place);
    if (own !== undefined) own.rows.push(row);
    else {
      const lost = { receipt: lostReceipt(row), rows: [row] };
      byPlace.set(place, lost);
      received.push(lost);
    }
  }
  return received;
}

function placeOf({ file, sheet, committee }: Pick<Receipt, "file" | "sheet" | "committee">): string {
  return JSON.stringify([file, sheet, committee]);
}

function lostReceipt({ file, sheet, committee, name, born }: RecordedRow): Receipt {
  const isPerson = name !== "" || born !== null;
  return {
    number: Number.POSITIVE_INFINITY,
    committee,
    committeeName: "",
    file,
    sheet,
    kind: isPerson ? "list" : "counts",
    persons: 0,
    use: committee === null ? "unresolved" : "counted",
    sha256: "",
    received: null,
    modified: null,
    columns: [],
    decisions: undefined,
    remembered: "",
  };
}
