import type { ExtractedEntry, ExtractedSheet } from "../extract/extracted-sheet";
import type { Finding } from "../finding";
import { parseRange } from "../grid/address";
import { emptyGrid } from "../grid/grid";
import type { CommitteeMatch, RecognisedSheet } from "../recognise/recognised-sheet";
import type { Receipt } from "./read-receipts";
import type { RecordedRow } from "./read-rows";
import { rebuildRows } from "./rebuild-entries";

/** A sheet that was sent, as far as the consolidated workbook keeps it (E1): its rows, and what was found at it. */
export function rebuildSheet(
  receipt: Receipt,
  recorded: readonly RecordedRow[],
  findings: readonly Finding[],
): ExtractedSheet {
  const { kind, persons, use } = receipt;
  const { entries, columns, month, uncheckedRows } = rebuildRows(kind, recorded, receipt.columns);
  const sheet: RecognisedSheet = {
    file: receipt.file,
    grid: emptyGrid(receipt.sheet),
    kind,
    score: 1,
    runnerUp: null,
    committee: committeeOf(receipt, findings),
    header: null,
    body: receipt.range ?? null,
    columns,
    rows: [],
    month,
    evidence: [],
    asks: [],
    ...(receipt.table !== undefined && { table: receipt.table }),
    ...(receipt.months !== undefined && { months: receipt.months }),
    ...(wasLeftOut(receipt, findings) && { leftOut: true }),
  };
  return {
    sheet,
    entries: withToldCells(entries, findings),
    declared: [],
    findings: [],
    earlier: {
      persons,
      wasUnresolved: use === "unresolved",
      ...(receipt.wasBlank && { wasBlank: true as const }),
      findings,
      uncheckedRows,
      remembered: receipt.remembered,
    },
  };
}

/** Forms are ignored at the user's word only (S2); what isn't recognised is so by itself too, but says so otherwise. */
function wasLeftOut({ kind, use }: Receipt, findings: readonly Finding[]): boolean {
  if (use !== "ignored") return false;
  if (kind === "list" || kind === "counts") return true;
  return kind === "unknown" && findings.some(({ rule }) => rule === "sheet.ignored");
}

function committeeOf({ committee: id }: Receipt, findings: readonly Finding[]): CommitteeMatch {
  if (id !== null)
    return { id, state: "certain", candidates: [{ id, from: "decision", text: id }], proposals: [] };
  const isAmbiguous = findings.some(({ rule }) => rule === "committee.ambiguous");
  return { id, state: isAmbiguous ? "ambiguous" : "unknown", candidates: [], proposals: [] };
}

/** Findings that are said anew name the same cells as then: the date, the identity number. */
function withToldCells(entries: readonly ExtractedEntry[], findings: readonly Finding[]): ExtractedEntry[] {
  const dates = new Map<number, string>();
  const identities = new Map<number, string>();
  for (const { rule, where } of findings) {
    const row = where.cell === undefined ? undefined : parseRange(where.cell)?.top;
    if (row === undefined || where.cell === undefined) continue;
    if (rule === "date.outside-period") dates.set(row, where.cell);
    if (rule === "person.identity-duplicate") identities.set(row, where.cell);
  }
  return entries.map((entry) => {
    const admissionDate = entry.admissionDate === null ? undefined : dates.get(entry.row);
    const identityNumber = identities.get(entry.row);
    if (admissionDate === undefined && identityNumber === undefined) return entry;
    const told = { ...(admissionDate && { admissionDate }), ...(identityNumber && { identityNumber }) };
    return { ...entry, cells: { ...entry.cells, ...told } };
  });
}
