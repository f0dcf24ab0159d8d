import { createCommitteeMatcher } from "../domain/register/match-committee";
import type { Register } from "../domain/register/register";
import type { Finding } from "../domain/finding";
import type { Workbook } from "../domain/grid/grid";
import { isConsolidated } from "../domain/earlier/is-consolidated";
import { readYear } from "../domain/earlier/read-period";
import type { RecognisedSheet } from "../domain/recognise/recognised-sheet";
import { type SentBy, passingSenders } from "../domain/recognise/committee/passing-senders";
import { settleAsks } from "../domain/recognise/committee/settle-asks";
import type { SheetDecisions } from "../domain/recognise/sheet-decisions";
import type { AcceptedDecisions } from "./accepted-decisions";
import { committeesWithoutSender, evidenceOf } from "./mail-evidence";
import { asideFinding, type MailOfFile } from "./mail-of";
import type { OpenFile, Progress, SourceFile } from "./ports";
import { type EarlierWords, type RecognisedFile, recogniseFile } from "./recognise-file";

export { isConsolidated };

/** One file that was sent: its sheets, table by table, recognised, or why it could not be read. */
export interface ReadSubmission {
  readonly file: string;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly modified: Date | null;
  /** Left out where it came in no mail. */
  readonly mail?: MailOfFile;
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
  before: OpenedBefore | null = null,
): Promise<ReadSubmission[]> {
  const matcher = createCommitteeMatcher(register);
  const read: ReadSubmission[] = [];
  const sent: SentBy[] = [...(before?.sent ?? [])];
  /** By place in `read`: files whose sender, too, may say whose they are. */
  const bySender = new Map<number, () => RecognisedFile>();
  for (const [index, file] of files.entries()) {
    progress({ kind: "reading", file: file.name, done: index, total: files.length });
    const started = performance.now();
    const { workbook, ...opened } = before?.opened.get(file) ?? (await openSubmission(file, open));
    if (leaveOut.has(opened.sha256)) continue;
    const isOwn = workbook !== null && isConsolidated(workbook);
    const refused = isOwn ? consolidatedFinding(opened.file, workbook) : opened.refused;
    const mailed = { ...opened, workbook: isOwn ? null : workbook };
    const recognise = (passing: ReadonlySet<string> | "all"): RecognisedFile =>
      mailed.workbook === null
        ? { sheets: [], decisions: new Map() }
        : recogniseFile(
            mailed.workbook,
            { file: opened.file, matcher, ...evidenceOf(mailed, passing) },
            accepted,
            before?.words(opened) ?? null,
          );
    const committees = committeesWithoutSender(mailed, matcher);
    if (committees !== null && file.mail !== undefined) {
      sent.push({ sender: file.mail.sender, committees });
      bySender.set(read.length, () => recognise(passingSenders(sent)));
    }
    const recognised = committees === null ? recognise("all") : { sheets: [], decisions: new Map() };
    read.push({ ...opened, refused, ...readAs(recognised), milliseconds: performance.now() - started });
  }
  for (const [index, recognise] of bySender) {
    const file = read[index];
    if (file !== undefined) read[index] = { ...file, ...readAs(recognise()) };
  }
  progress({ kind: "reading", done: files.length, total: files.length });
  return read;
}

function readAs({ sheets, decisions }: RecognisedFile): Pick<ReadSubmission, "sheets" | "decisions"> {
  return { sheets: settleAsks(sheets), ...(decisions.size > 0 && { decisions }) };
}

/** Files that are open already, and what an earlier consolidation knows of each. */
export interface OpenedBefore {
  readonly opened: ReadonlyMap<SourceFile, OpenedSubmission>;
  /** From whom its sheets came. */
  readonly sent: readonly SentBy[];
  readonly words: (file: Pick<OpenedSubmission, "file">) => EarlierWords | null;
}

/** A file that was opened, before anything in it is recognised. */
export interface OpenedSubmission extends Pick<
  ReadSubmission,
  "file" | "sha256" | "modified" | "mail" | "refused"
> {
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
    ...(file.mail && { mail: file.mail }),
  };
  if (bytes === null)
    return { ...own, refused: refusal(file.name, "file.unreadable", "unavailable"), workbook: null };
  const aside = asideFinding(file);
  if (aside !== null) return { ...own, refused: aside, workbook: null };
  const opened = await open(file.name, bytes);
  return opened.state === "refused"
    ? { ...own, refused: refusal(file.name, opened.rule, opened.cause), workbook: null }
    : { ...own, refused: null, workbook: opened.workbook };
}

function consolidatedFinding(file: string, workbook: Workbook): Finding {
  const year = readYear(workbook);
  return {
    rule: "sheet.ignored",
    severity: "warning",
    where: { file },
    facts: { cause: "consolidated", ...(year !== null && { year }) },
  };
}

/** Opens all of the files, in the order given. */
export async function openAll(
  files: readonly SourceFile[],
  open: OpenFile,
  progress: Progress,
): Promise<ReadonlyMap<SourceFile, OpenedSubmission>> {
  const opened = new Map<SourceFile, OpenedSubmission>();
  for (const [index, file] of files.entries()) {
    progress({ kind: "opening", file: file.name, done: index, total: files.length });
    opened.set(file, await openSubmission(file, open));
  }
  return opened;
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
