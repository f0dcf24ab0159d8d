import type { Workbook } from "../domain/grid/grid";
import { mailboxOf, namesCommittee } from "../domain/recognise/committee/passing-senders";
import { recogniseSheets } from "../domain/recognise/tables/recognise-sheets";
import type { CommitteeMatcher } from "../domain/register/match-committee";
import type { MailOfFile } from "./mail-of";

/** What of a mail is evidence for the committee of its sheets. */
export interface MailEvidence {
  readonly sender?: string;
  readonly subject?: string;
}

/** A file as far as its mail may tell whose it is. */
export interface MailedFile {
  readonly file: string;
  readonly mail?: MailOfFile;
  readonly workbook: Workbook | null;
}

/** Without the sender, where `passing` senders are known or that is to be found out. */
export function evidenceOf({ mail }: MailedFile, passing: ReadonlySet<string> | "all"): MailEvidence {
  if (mail === undefined) return {};
  const { sender, subject } = mail;
  const isPassing = passing === "all" || passing.has(mailboxOf(sender));
  return { ...(subject !== "" && { subject }), ...(sender !== "" && !isPassing && { sender }) };
}

/** The committees that its sheets name by everything but the sender; `null` where the sender is no evidence anyway. */
export function committeesWithoutSender(
  { mail, workbook, file }: MailedFile,
  matcher: CommitteeMatcher,
): readonly (string | null)[] | null {
  if (workbook === null || mail === undefined || !namesCommittee(mail.sender, matcher)) return null;
  const context = { file, matcher, ...(mail.subject !== "" && { subject: mail.subject }) };
  return workbook.sheets
    .flatMap((grid) => recogniseSheets(grid, context))
    .map(({ committee }) => committee.id);
}
