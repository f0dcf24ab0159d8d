import { decodeText } from "../decode-text";

/** Streams of a compound file by their paths. */
export type Streams = ReadonlyMap<string, Uint8Array>;

const propertySize = 16;
/** Of the texts that aren't Unicode. */
const codePageId = 0x3ffd;
/** Between 1601 and 1970. */
const fileTimeOffset = 11_644_473_600_000;

/** Texts of an item or an attachment are streams; what has a fixed size stands in one table. */
export class MsgProperties {
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
    const at = this.#find(codePageId, 0x03);
    const codePage = at < 0 ? 0 : this.#table.getUint32(at + 8, true);
    return codePage === 1258
      ? new TextDecoder("windows-1258").decode(bytes)
      : (decodeText(bytes)?.text ?? "");
  }
}

function ended(text: string): string {
  return (text.split("\0", 1)[0] ?? "").normalize("NFC");
}
