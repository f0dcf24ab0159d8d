import { dayOfSerial, serialOfMoment } from "../domain/calendar";
import type { SubmittedFile } from "../domain/consolidate/consolidation-input";
import type { Finding } from "../domain/finding";
import type { SourceFile } from "./ports";

/** What a submission keeps of the mail that it came in. */
export type MailOfFile = Required<SourceFile>["mail"];

/** How many attachments that are no data are named. */
const mostNames = 8;

/** Of a mail itself among the files: that it brought no workbook, or what else it brought. */
export function asideFinding({ name, mail, aside }: SourceFile): Finding | null {
  if (aside === undefined) return null;
  const { cause, names } = aside;
  const named = [...names.slice(0, mostNames), ...(names.length > mostNames ? ["…"] : [])].join(", ");
  const isEmpty = cause === "no-workbook";
  return {
    rule: "sheet.ignored",
    severity: isEmpty ? "warning" : "info",
    where: { file: name },
    ...(isEmpty && mail && mail.subject !== "" && { received: mail.subject }),
    facts: { cause, names: named, ...(isEmpty && mail && { sender: mail.sender }) },
  };
}

/**
 * When a file came: of one from a mail the mail's day in Vietnam, with its time of day where a file's last change would
 * stand, so that two mails of a day keep their order (E7); of any other when it was last changed.
 */
export function arrivalOf(file: {
  readonly modified: Date | null;
  readonly mail?: MailOfFile;
}): Pick<SubmittedFile, "received" | "modified" | "mail"> {
  const { mail, modified } = file;
  const received = mail?.received ?? null;
  return {
    received: received && dayOfSerial(serialOfMoment(received.getTime()), false),
    modified: (received ?? modified)?.getTime() ?? null,
    ...(mail && { mail: { sender: mail.sender, subject: mail.subject } }),
  };
}
