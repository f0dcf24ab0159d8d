import { createCommitteeMatcher } from "../domain/register/match-committee";
import type { Register } from "../domain/register/register";
import type { Finding } from "../domain/finding";
import type { Workbook } from "../domain/grid/grid";
import { isConsolidated } from "../domain/earlier/is-consolidated";
import type { RecognisedSheet } from "../domain/recognise/recognised-sheet";
import { settleAsks } from "../domain/recognise/committee/settle-asks";
import type { SheetDecisions } from "../domain/recognise/sheet-decisions";
import type { AcceptedDecisions } from "./accepted-decisions";
import type { OpenFile, Progress, SourceFile } from "./ports";
import { recogniseFile } from "./recognise-file";

export { isConsolidated };

/** One file that was sent: its sheets, table by table, recognised, or why it could not be read. */
export interface ReadSubmission {
  readonly file: string;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly modified: Date | null;
  readonly refused: Finding | null;
  readonly sheets: readonly RecognisedSheet[];
  readonly milliseconds: number;
  /** What of the accepted decisions made a difference, by `tableKey`. */
  readonly decisions?: ReadonlyMap<string, SheetDecisions>;
}

/**
 * Opens and recognises every file, in the order given. A file that can't be read becomes a refusal and the
 * others go on (I2). Files whose bytes are in `leaveOut` (hexadecimal SHA-256) are passed over: the register
 * lying in the same folder is no submission.
 */
export async function readSubmissions(
  files: readonly SourceFile[],
  register: Register,
  leaveOut: ReadonlySet<string>,
  open: OpenFile,
  progress: Progress,
  accepted: AcceptedDecisions | null = null,
): Promise<ReadSubmission[]> {
  const matcher = createCommitteeMatcher(register);
  const read: ReadSubmission[] = [];
  for (const [index, file] of files.entries()) {
    progress({ kind: "reading", file: file.name, done: index, total: files.length });
    const started = performance.now();
    const { workbook, ...opened } = await openSubmission(file, open);
    if (leaveOut.has(opened.sha256)) continue;
    const isOwn = workbook !== null && isConsolidated(workbook);
    const refused = isOwn ? consolidatedFinding(file.name) : opened.refused;
    const { sheets, decisions } =
      workbook === null || isOwn
        ? { sheets: [], decisions: new Map<string, SheetDecisions>() }
        : recogniseFile(workbook, { file: file.name, matcher }, accepted);
    const milliseconds = performance.now() - started;
    const own = { sheets: settleAsks(sheets), milliseconds, ...(decisions.size > 0 && { decisions }) };
    read.push({ ...opened, refused, ...own });
  }
  progress({ kind: "reading", done: files.length, total: files.length });
  return read;
}

/** A file that was opened, before anything in it is recognised. */
export interface OpenedSubmission extends Pick<ReadSubmission, "file" | "sha256" | "modified" | "refused"> {
  /** `null` where it was refused. */
  readonly workbook: Workbook | null;
}

/** Reads a file's bytes and opens them as grids, or says why it can't be done (I2). */
export async function openSubmission(file: SourceFile, open: OpenFile): Promise<OpenedSubmission> {
  const bytes = await readBytes(file);
  const own = {
    file: file.name,
    sha256: bytes === null ? "" : await digest(bytes),
    modified: file.modified,
  };
  if (bytes === null)
    return { ...own, refused: refusal(file.name, "file.unreadable", "unavailable"), workbook: null };
  const opened = await open(file.name, bytes);
  return opened.state === "refused"
    ? { ...own, refused: refusal(file.name, opened.rule, opened.cause), workbook: null }
    : { ...own, refused: null, workbook: opened.workbook };
}

function consolidatedFinding(file: string): Finding {
  return {
    rule: "sheet.ignored",
    severity: "warning",
    where: { file },
    facts: { cause: "consolidated" },
  };
}

export function refusal(file: string, rule: Finding["rule"], cause: string): Finding {
  return { rule, severity: "error", where: { file }, facts: { cause } };
}

/** `null` when the source itself fails: a file locked by Excel, a folder that was taken away. */
async function readBytes(file: SourceFile): Promise<Uint8Array | null> {
  try {
    return await file.read();
  } catch {
    return null;
  }
}

/** SHA-256 of a file's bytes, hexadecimal. */
export async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
