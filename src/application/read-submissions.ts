import { createCommitteeMatcher } from "../domain/register/match-committee";
import type { Register } from "../domain/register/register";
import type { Finding } from "../domain/finding";
import type { Workbook } from "../domain/grid/grid";
import { recogniseSheet } from "../domain/recognise/recognise-sheet";
import type { RecognisedSheet } from "../domain/recognise/recognised-sheet";
import type { OpenFile, Progress, SourceFile } from "./ports";

/** One file that was sent: its sheets, recognised, or why it could not be read. */
export interface ReadSubmission {
  readonly file: string;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly modified: Date | null;
  readonly refused: Finding | null;
  readonly sheets: readonly RecognisedSheet[];
  readonly milliseconds: number;
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
): Promise<ReadSubmission[]> {
  const matcher = createCommitteeMatcher(register);
  const read: ReadSubmission[] = [];
  for (const [index, file] of files.entries()) {
    progress({ kind: "reading", file: file.name, done: index, total: files.length });
    const started = performance.now();
    const bytes = await readBytes(file);
    const sha256 = bytes === null ? "" : await digest(bytes);
    if (leaveOut.has(sha256)) continue;
    const { refused, workbook } = await openSubmission(file, bytes, open);
    const sheets = workbook?.sheets.map((grid) => recogniseSheet(grid, { file: file.name, matcher })) ?? [];
    const milliseconds = performance.now() - started;
    read.push({ file: file.name, sha256, modified: file.modified, refused, sheets, milliseconds });
  }
  progress({ kind: "reading", done: files.length, total: files.length });
  return read;
}

async function openSubmission(
  file: SourceFile,
  bytes: Uint8Array | null,
  open: OpenFile,
): Promise<{ refused: Finding; workbook: null } | { refused: null; workbook: Workbook }> {
  if (bytes === null)
    return { refused: refusal(file.name, "file.unreadable", "unavailable"), workbook: null };
  const opened = await open(file.name, bytes);
  if (opened.state === "refused")
    return { refused: refusal(file.name, opened.rule, opened.cause), workbook: null };
  if (isConsolidated(opened.workbook)) {
    const finding: Finding = {
      rule: "sheet.ignored",
      severity: "warning",
      where: { file: file.name },
      facts: { cause: "consolidated" },
    };
    return { refused: finding, workbook: null };
  }
  return { refused: null, workbook: opened.workbook };
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

/** The product's own workbook among the e-mails would count every person twice. */
export function isConsolidated(workbook: Workbook): boolean {
  const names = new Set(workbook.sheets.map((sheet) => sheet.name));
  return ["Tổng hợp", "Hồ sơ nhận", "Dữ liệu", "Chỉ tiêu"].every((name) => names.has(name));
}
