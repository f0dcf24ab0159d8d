import type { SubmittedFile } from "../consolidate/consolidation-input";
import type { ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding, RuleId } from "../finding";
import { findingsByReceipt } from "./findings-by-receipt";
import type { RecordedFinding } from "./read-findings";
import type { SheetDecisions } from "../recognise/sheet-decisions";
import { tableKey } from "../recognise/tables/table-key";
import type { Receipt } from "./read-receipts";
import { rebuildSheet } from "./rebuild-sheet";
import type { ReceivedRows } from "./rows-by-receipt";

/** Files as they were sent, in the order given: sheets of one file share its name and its bytes. */
export function rebuildFiles(
  received: readonly ReceivedRows[],
  findings: readonly RecordedFinding[],
): SubmittedFile[] {
  const findingsOf = findingsByReceipt(received, findings);
  const files: {
    readonly receipt: Receipt;
    readonly sheets: Map<string, ExtractedSheet>;
    readonly decisions: Map<string, SheetDecisions>;
    refused: Finding | null;
  }[] = [];
  const byBytes = new Map<string, typeof files>();
  for (const { receipt, rows } of received) {
    const { file, sheet, sha256 } = receipt;
    const table = tableKey(sheet, receipt.table);
    const own = findingsOf.get(receipt) ?? [];
    const key = JSON.stringify([file, sha256]);
    const same = byBytes.get(key) ?? [];
    byBytes.set(key, same);
    // A sheet that is there already came with a copy of the file.
    let found = sheet === "" ? undefined : same.find((one) => one.refused === null && !one.sheets.has(table));
    if (found === undefined) {
      const refused = sheet === "" ? refusalOf(receipt, own) : null;
      found = { receipt, sheets: new Map(), decisions: new Map(), refused };
      same.push(found);
      files.push(found);
    }
    if (sheet !== "") found.sheets.set(table, rebuildSheet(receipt, rows, own));
    if (receipt.decisions !== undefined) found.decisions.set(table, receipt.decisions);
  }
  return files.map(({ receipt, sheets, decisions, refused }) => ({
    file: receipt.file,
    sha256: receipt.sha256,
    received: receipt.received,
    modified: receipt.modified,
    ...(receipt.mail && { mail: receipt.mail }),
    refused,
    sheets: [...sheets.values()],
    earlier: true,
    decisions,
  }));
}

const refusing: ReadonlySet<RuleId> = new Set<RuleId>([
  "file.unreadable",
  "file.encrypted",
  "file.too-large",
  "sheet.ignored",
]);

/** A file that couldn't be read, for the reason given then. */
function refusalOf({ file, use }: Receipt, findings: readonly Finding[]): Finding {
  const told = findings.find(({ rule }) => refusing.has(rule));
  if (told !== undefined) return told;
  return use === "ignored"
    ? { rule: "sheet.ignored", severity: "warning", where: { file } }
    : { rule: "file.unreadable", severity: "error", where: { file } };
}
