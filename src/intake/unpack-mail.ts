import { attachmentRole } from "./mail/attachment-role";
import type { Attachment, Mail } from "./mail/mail";
import type { MailAside, SourceFile } from "./source-file";
import type { UnpackFile, Unpacking } from "./unpacking";

/**
 * The files that came in a mail, each with what the mail says of it, and behind them the mail itself where something
 * is to be said of it: attachments that are no data, or that it brought none. `null` where it can't be taken apart.
 */
export async function unpackMail(
  file: SourceFile,
  mail: Mail | null,
  unpacking: Unpacking,
  unpack: UnpackFile,
): Promise<SourceFile[] | null> {
  if (mail === null) return null;
  const { allowance, limits } = unpacking;
  const size = mail.attachments.reduce((sum, { content }) => sum + sizeOf(content), 0);
  if ((allowance.files -= mail.attachments.length) < 0 || (allowance.bytes -= size) < 0) return null;
  const origin = { ...mail.origin, received: mail.origin.received ?? file.mail?.received ?? null };
  const aside: string[] = [];
  const found: SourceFile[] = [];
  for (const [index, attachment] of mail.attachments.entries()) {
    const role = attachmentRole(attachment, limits);
    if (role === "aside") aside.push(shownName(attachment, index));
    if (role !== "file") continue;
    const name = apart(`${file.name}!${shownName(attachment, index)}`, found);
    const { content } = attachment;
    const read = () => (content instanceof Uint8Array ? Promise.resolve(content) : file.read());
    const inner: SourceFile = { name, modified: origin.received ?? file.modified, mail: origin, read };
    const deeper = { ...unpacking, depth: unpacking.depth + 1 };
    found.push(...((await unpackAttachment(inner, attachment, deeper, unpack)) ?? [inner]));
  }
  // What is said of a mail that came in another is said of that one.
  const within = found.filter((one) => one.aside !== undefined && isMailIn(one, file));
  const files = found.filter((one) => !within.includes(one));
  const names = [...aside, ...within.flatMap((one) => one.aside?.names ?? [])];
  const cause: MailAside["cause"] = files.length === 0 ? "no-workbook" : "attachments";
  if (files.length > 0 && names.length === 0) return files;
  return [
    ...files,
    { ...file, modified: origin.received ?? file.modified, mail: origin, aside: { cause, names } },
  ];
}

function unpackAttachment(
  inner: SourceFile,
  { content }: Attachment,
  unpacking: Unpacking,
  unpack: UnpackFile,
): Promise<SourceFile[] | null> {
  if (content instanceof Uint8Array) return unpack(inner, content, unpacking);
  const isTooDeep = unpacking.depth > unpacking.limits.depth;
  return unpackMail(inner, isTooDeep ? null : content, unpacking, unpack);
}

/** Right inside of this mail, with no archive between. */
function isMailIn({ name }: SourceFile, { name: outer }: SourceFile): boolean {
  return name.startsWith(`${outer}!`) && !name.slice(outer.length + 1).includes("!");
}

function sizeOf(content: Attachment["content"]): number {
  return content instanceof Uint8Array ? content.length : 0;
}

const endings: ReadonlyMap<string, string> = new Map([
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"],
  ["application/vnd.ms-excel", ".xls"],
  ["application/vnd.oasis.opendocument.spreadsheet", ".ods"],
  ["text/csv", ".csv"],
  ["application/zip", ".zip"],
  ["message/rfc822", ".eml"],
]);

/** An attachment without a name has its place in the mail for one. Its name is text: it leads into no folder. */
function shownName({ name, type, content }: Attachment, index: number): string {
  // eslint-disable-next-line no-control-regex -- a name that holds one could pass for another
  const text = name.replace(/[\0-\x1f\x7f\u202a-\u202e\u2066-\u2069]/g, "").replace(/[/\\]/g, "_");
  if (text !== "") return text;
  const mail = content instanceof Uint8Array ? null : content.origin.subject.replace(/[/\\]/g, "_");
  return mail === null || mail === "" ? `${index + 1}${endings.get(type) ?? ""}` : mail;
}

/** `a.xlsx (2)` for the second of a name in one mail. */
function apart(name: string, others: readonly SourceFile[]): string {
  const isTaken = (own: string) =>
    others.some((other) => other.name === own || other.name.startsWith(`${own}!`));
  let own = name;
  for (let number = 2; isTaken(own); number++) own = `${name} (${number})`;
  return own;
}
