import type { CompoundFile } from "../other-formats/library";
import { loadLibrary, openCompound } from "../other-formats/library";
import type { Attachment, Mail, MailOrigin } from "./mail";
import { arrivalOfMail } from "./mail-date";
import { MsgProperties, type Streams } from "./msg-properties";
import { shownSender } from "./shown-sender";

/** Mails within mails of one file. */
const deepest = 8;

/** Properties of Outlook's items by their numbers ([MS-OXPROPS]). */
const ids = {
  subject: "0037",
  sentOnBehalfName: "0042",
  sentOnBehalfAddress: "0065",
  headers: "007D",
  senderName: "0C1A",
  senderAddress: "0C1F",
  senderSmtp: "5D01",
  sentOnBehalfSmtp: "5D02",
  submitted: 0x0039,
  delivered: 0x0e06,
  data: "3701",
  longName: "3707",
  shortName: "3704",
  displayName: "3001",
  type: "370E",
  contentId: "3712",
  hidden: 0x7ffe,
} as const;

/** Whether a compound file is an Outlook item (.msg): its directory names the stream of its properties. */
export function isMsg(bytes: Uint8Array): boolean {
  return namesEntry(bytes, "__properties_version1.0");
}

/** Whether the directory of a compound file names a stream. Its records lie at multiples of their size, 128 bytes. */
export function namesEntry(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let index = 0;
    while (
      index < name.length &&
      bytes[at + 2 * index] === name.charCodeAt(index) &&
      bytes[at + 2 * index + 1] === 0
    )
      index++;
    if (index === name.length && bytes[at + 2 * index] === 0 && bytes[at + 64] === 2 * (index + 1))
      return true;
  }
  return false;
}

/** Reads an Outlook item (.msg); `null` where it is damaged. */
export async function readMsg(bytes: Uint8Array): Promise<Mail | null> {
  const file = openCompound(await loadLibrary(), bytes);
  const streams = file && streamsOf(file);
  return streams?.has("__properties_version1.0") ? readItem(streams, "", 32, deepest) : null;
}

/** By their paths from the root folder; `null` where one is cut short: its attachment would be read as a shorter file. */
function streamsOf(file: CompoundFile): Streams | null {
  const streams = new Map<string, Uint8Array>();
  for (const [index, path] of file.FullPaths.entries()) {
    const { content, size } = file.FileIndex[index] ?? {};
    if (content === undefined || path.endsWith("/")) continue;
    if (size !== undefined && content.length < size) return null;
    streams.set(path.split("/").slice(1).join("/"), Uint8Array.from(content));
  }
  return streams;
}

/** `headSize`: what stands before the properties, which an item within another has less of. */
function readItem(streams: Streams, folder: string, headSize: number, depth: number): Mail {
  const properties = new MsgProperties(streams, folder, headSize);
  const start = `${folder}__attach_version1.0_#`;
  const folders = [...streams.keys()].filter(
    (path) =>
      path.startsWith(start) && /^[0-9A-F]{8}\/__properties_version1\.0$/i.test(path.slice(start.length)),
  );
  const attachments = folders
    .sort()
    .map((path) => readAttachment(streams, path.slice(0, start.length + 9), depth))
    .filter((attachment) => attachment !== null);
  return { origin: originOf(properties), attachments };
}

function originOf(item: MsgProperties): MailOrigin {
  const header = item.text(ids.headers);
  const address =
    [ids.senderSmtp, ids.senderAddress, ids.sentOnBehalfSmtp, ids.sentOnBehalfAddress]
      .map((id) => item.text(id))
      // Within one organisation an address may be a path of its directory.
      .find((text) => text.includes("@")) ?? "";
  const name = item.text(ids.senderName) || item.text(ids.sentOnBehalfName);
  return {
    sender: shownSender(name, address),
    subject: item.text(ids.subject).replace(/\s+/g, " ").trim(),
    received: item.time(ids.delivered) ?? arrivalOfMail(headersIn(header)) ?? item.time(ids.submitted),
  };
}

function headersIn(text: string): { key: string; value: string }[] {
  const lines = text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  return lines.flatMap((line) => {
    const colon = line.indexOf(":");
    return colon < 1 ? [] : [{ key: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1) }];
  });
}

/** `null` for what has no bytes: a link to a file elsewhere, an object of another program. */
function readAttachment(streams: Streams, folder: string, depth: number): Attachment | null {
  const properties = new MsgProperties(streams, folder, 8);
  const type = properties.text(ids.type).toLowerCase();
  const name =
    properties.text(ids.longName) || properties.text(ids.shortName) || properties.text(ids.displayName);
  const isShown = properties.flag(ids.hidden) || properties.text(ids.contentId) !== "";
  const own = { name: name.replace(/\s+/g, " ").trim(), type };
  const data = streams.get(`${folder}__substg1.0_${ids.data}0102`);
  if (data !== undefined) return { ...own, isInline: isShown && isPicture(type, name), content: data };
  const inner = `${folder}__substg1.0_${ids.data}000D/`;
  if (depth === 0 || !streams.has(`${inner}__properties_version1.0`)) return null;
  return { ...own, isInline: false, content: readItem(streams, inner, 24, depth - 1) };
}

function isPicture(type: string, name: string): boolean {
  return type.startsWith("image/") || /\.(?:png|jpe?g|gif|bmp|[we]mz|[we]mf)$/i.test(name);
}
