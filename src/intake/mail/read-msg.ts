import { decodeText } from "../decode-text";
import type { CompoundFile } from "../other-formats/library";
import { loadLibrary, openCompound } from "../other-formats/library";
import type { Attachment, Mail, MailOrigin } from "./mail";
import { arrivalOfMail } from "./mail-date";
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
  codePage: 0x3ffd,
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
  if (file === null) return null;
  const streams = streamsOf(file);
  return streams.has("__properties_version1.0") ? readItem(streams, "", 32, deepest) : null;
}

type Streams = ReadonlyMap<string, Uint8Array>;

/** By their paths from the root folder. */
function streamsOf(file: CompoundFile): Streams {
  const streams = new Map<string, Uint8Array>();
  file.FullPaths.forEach((path, index) => {
    const content = file.FileIndex[index]?.content;
    if (content !== undefined) streams.set(path.split("/").slice(1).join("/"), Uint8Array.from(content));
  });
  return streams;
}

/** `headSize`: what stands before the properties, which an item within another has less of. */
function readItem(streams: Streams, folder: string, headSize: number, depth: number): Mail {
  const properties = new Properties(streams, folder, headSize);
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

function originOf(item: Properties): MailOrigin {
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
  const properties = new Properties(streams, folder, 8);
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

const propertySize = 16;
/** Between 1601 and 1970. */
const fileTimeOffset = 11_644_473_600_000;

/** Texts of an item or an attachment are streams; what has a fixed size stands in one table. */
class Properties {
  readonly #table: DataView;

  constructor(
    private readonly streams: Streams,
    private readonly folder: string,
    headSize: number,
  ) {
    const table = streams.get(`${folder}__properties_version1.0`)?.subarray(headSize) ?? new Uint8Array();
    this.#table = new DataView(table.buffer, table.byteOffset, table.byteLength);
  }

  /** "" where it isn't there. */
  text(id: string): string {
    const unicode = this.streams.get(`${this.folder}__substg1.0_${id}001F`);
    if (unicode !== undefined) return ended(new TextDecoder("utf-16le").decode(unicode));
    const bytes = this.streams.get(`${this.folder}__substg1.0_${id}001E`);
    return bytes === undefined ? "" : ended(this.#decode(bytes));
  }

  time(id: number): Date | null {
    const at = this.#find(id, 0x40);
    if (at < 0) return null;
    const ticks = this.#table.getUint32(at + 8, true) + this.#table.getUint32(at + 12, true) * 0x100000000;
    const time = Math.round(ticks / 10_000) - fileTimeOffset;
    return time > 0 && time < 8.64e15 ? new Date(time) : null;
  }

  flag(id: number): boolean {
    const at = this.#find(id, 0x0b);
    return at >= 0 && this.#table.getUint16(at + 8, true) !== 0;
  }

  #find(id: number, type: number): number {
    for (let at = 0; at + propertySize <= this.#table.byteLength; at += propertySize)
      if (this.#table.getUint16(at, true) === type && this.#table.getUint16(at + 2, true) === id) return at;
    return -1;
  }

  #decode(bytes: Uint8Array): string {
    const at = this.#find(ids.codePage, 0x03);
    const codePage = at < 0 ? 0 : this.#table.getUint32(at + 8, true);
    return codePage === 1258
      ? new TextDecoder("windows-1258").decode(bytes)
      : (decodeText(bytes)?.text ?? "");
  }
}

function ended(text: string): string {
  return (text.split("\0", 1)[0] ?? "").normalize("NFC");
}
