import { burn, type Entry } from "@kenjiuno/msgreader/lib/Burner";

/** What a mail of the tests is made of. */
export interface MailDraft {
  readonly from?: string;
  readonly subject?: string;
  /** As a header writes it. */
  readonly date?: string;
  /** What servers wrote on top of it, the last one first. */
  readonly received?: readonly string[];
  readonly attachments?: readonly Attached[];
}

export interface Attached {
  readonly name: string;
  readonly content: Uint8Array;
  readonly type?: string;
  /** Shown within the text. */
  readonly id?: string;
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let boundaries = 0;

/** A mail as a program of today writes it: names in RFC 2231, subject and sender in RFC 2047. */
export function makeEml(draft: MailDraft): Uint8Array {
  const { from, subject, date, received = [], attachments = [] } = draft;
  const boundary = `ranh-gioi-${(boundaries += 1)}`;
  const headers = [
    ...received.map((value) => `Received: ${value}`),
    ...(from === undefined ? [] : [`From: ${encodedFrom(from)}`]),
    "To: tinhuy@example.vn",
    ...(subject === undefined ? [] : [`Subject: ${encodedWords(subject)}`]),
    ...(date === undefined ? [] : [`Date: ${date}`]),
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
  ];
  const text = "Content-Type: text/plain; charset=utf-8\r\n\r\nKính gửi: đề nghị xem tệp kèm theo.";
  return makeRaw([...headers, "", ...parts(boundary, [text, ...attachments.map(partOf)])]);
}

/** Lines of a mail, by hand. */
export function makeRaw(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${lines.join("\r\n")}\r\n`);
}

/** The parts of a message between their boundaries. */
export function parts(boundary: string, bodies: readonly string[]): string[] {
  return [...bodies.flatMap((body) => [`--${boundary}`, body]), `--${boundary}--`];
}

export function base64(content: Uint8Array): string {
  return (
    Buffer.from(content)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");
}

export function encodedWords(text: string): string {
  return `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
}

function encodedFrom(from: string): string {
  const [, name = "", address = from] = /^(.*?) ?<(.*)>$/.exec(from) ?? [];
  return name === "" ? address : `${encodedWords(name)} <${address}>`;
}

function partOf({ name, content, type = workbookType, id }: Attached): string {
  const disposition = id === undefined ? "attachment" : "inline";
  return [
    `Content-Type: ${type}`,
    `Content-Disposition: ${disposition}; filename*=utf-8''${encodeURIComponent(name)}`,
    ...(id === undefined ? [] : [`Content-ID: <${id}>`]),
    ...(type === "message/rfc822" ? [] : ["Content-Transfer-Encoding: base64"]),
    "",
    type === "message/rfc822" ? new TextDecoder().decode(content).trimEnd() : base64(content),
  ].join("\r\n");
}

/** An Outlook item, in Unicode; `null` as content of an attachment stands for the mail within it. */
export interface MsgDraft {
  readonly from?: { readonly name: string; readonly address: string };
  readonly subject?: string;
  /** In the code page of a Vietnamese Windows, instead of `subject`. */
  readonly oldSubject?: Uint8Array;
  readonly delivered?: Date;
  readonly submitted?: Date;
  readonly attachments?: readonly (Omit<Attached, "content"> & { readonly content: Uint8Array | MsgDraft })[];
}

const root = 5;
const directory = 1;
const document = 2;

/** Written by another library's writer of compound files than the one that reads them. */
export function makeMsg(draft: MsgDraft): Uint8Array {
  const entries: Entry[] = [{ name: "Root Entry", type: root, length: 0, children: [] }];
  addItem(entries, 0, draft, 32);
  return burn(entries);
}

function addItem(entries: Entry[], parent: number, draft: MsgDraft, headSize: number): void {
  const { from, subject = "", oldSubject, delivered, submitted, attachments = [] } = draft;
  if (oldSubject)
    addEntry(entries, parent, { name: "__substg1.0_0037001E", type: document, bytes: oldSubject });
  addTexts(entries, parent, { "0037": subject, "0C1A": from?.name ?? "", "5D01": from?.address ?? "" });
  attachments.forEach((attached, index) => {
    const number = index.toString(16).toUpperCase().padStart(8, "0");
    const folder = addEntry(entries, parent, { name: `__attach_version1.0_#${number}`, type: directory });
    addAttachment(entries, folder, attached);
  });
  addProperties(entries, parent, headSize, [
    ...(oldSubject ? [property(0x3ffd, 0x03, 1258n)] : []),
    ...(delivered ? [timeProperty(0x0e06, delivered)] : []),
    ...(submitted ? [timeProperty(0x0039, submitted)] : []),
  ]);
}

function addAttachment(
  entries: Entry[],
  folder: number,
  { name, content, id, type = "" }: NonNullable<MsgDraft["attachments"]>[number],
): void {
  addTexts(entries, folder, { "3707": name, "3712": id ?? "", "370E": type });
  addProperties(entries, folder, 8, []);
  if (content instanceof Uint8Array)
    addEntry(entries, folder, { name: "__substg1.0_37010102", type: document, bytes: content });
  else
    addItem(
      entries,
      addEntry(entries, folder, { name: "__substg1.0_3701000D", type: directory }),
      content,
      24,
    );
}

function addTexts(entries: Entry[], parent: number, texts: Readonly<Record<string, string>>): void {
  for (const [id, text] of Object.entries(texts)) {
    if (text === "") continue;
    const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
    addEntry(entries, parent, { name: `__substg1.0_${id}001F`, type: document, bytes });
  }
}

function addProperties(entries: Entry[], parent: number, headSize: number, properties: Uint8Array[]): void {
  const bytes = new Uint8Array(headSize + 16 * properties.length);
  properties.forEach((property, index) => {
    bytes.set(property, headSize + 16 * index);
  });
  addEntry(entries, parent, { name: "__properties_version1.0", type: document, bytes });
}

function timeProperty(id: number, time: Date): Uint8Array {
  return property(id, 0x40, (BigInt(time.getTime()) + 11_644_473_600_000n) * 10_000n);
}

function property(id: number, type: number, value: bigint): Uint8Array {
  const view = new DataView(new ArrayBuffer(16));
  view.setUint16(0, type, true);
  view.setUint16(2, id, true);
  view.setUint32(4, 6, true);
  view.setBigUint64(8, value, true);
  return new Uint8Array(view.buffer);
}

function addEntry(
  entries: Entry[],
  parent: number,
  { name, type, bytes }: { readonly name: string; readonly type: number; readonly bytes?: Uint8Array },
): number {
  const index = entries.length;
  entries.push({
    name,
    type,
    length: bytes?.length ?? 0,
    ...(bytes ? { binaryProvider: () => bytes } : { children: [] }),
  });
  entries[parent]?.children?.push(index);
  return index;
}
