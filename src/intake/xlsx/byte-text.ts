import { decodeCellText } from "./cell-text";

/**
 * Decodes short stretches of UTF-8. Forms repeat their words (`Kinh`, `Không`, `Chi bộ 3`): a word met lately is given
 * again as the same string, which is faster than decoding and keeps one copy in memory.
 */
export class ByteText {
  private readonly decoder = new TextDecoder();
  private readonly starts = new Int32Array(cacheSize).fill(-1);
  private readonly texts: string[] = new Array<string>(cacheSize).fill("");
  private readonly lengths = new Int32Array(cacheSize);
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The text from `start` up to `end`; where it is `escaped`, as the sender saw it. */
  read(start: number, end: number, escaped: boolean): string {
    const length = end - start;
    if (length === 0) return "";
    if (length > longestCached) return this.decode(start, end, escaped);
    let hash = length;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (this.bytes[at] ?? 0)) | 0;
    const slot = (hash ^ (hash >>> 15)) & (cacheSize - 1);
    if (this.lengths[slot] === length && this.same(this.starts[slot] ?? -1, start, length)) {
      return this.texts[slot] ?? "";
    }
    const text = this.decode(start, end, escaped);
    this.starts[slot] = start;
    this.lengths[slot] = length;
    this.texts[slot] = text;
    return text;
  }

  private same(first: number, second: number, length: number): boolean {
    const bytes = this.bytes;
    for (let at = 0; at < length; at++) if (bytes[first + at] !== bytes[second + at]) return false;
    return true;
  }

  private decode(start: number, end: number, escaped: boolean): string {
    if (escaped) return decodeCellText(this.decoder.decode(this.bytes.subarray(start, end)));
    return end - start > longestByHand
      ? this.decoder.decode(this.bytes.subarray(start, end))
      : this.decodeByHand(start, end);
  }

  /** By hand, because a call of TextDecoder costs more than these few bytes. */
  private decodeByHand(start: number, end: number): string {
    const bytes = this.bytes;
    let text = "";
    for (let at = start; at < end;) {
      const first = bytes[at] ?? 0;
      if (first < 0x80) {
        text += String.fromCharCode(first);
        at += 1;
      } else if (first < 0xe0) {
        text += String.fromCharCode(((first & 0x1f) << 6) | ((bytes[at + 1] ?? 0) & 0x3f));
        at += 2;
      } else if (first < 0xf0) {
        text += String.fromCharCode(
          ((first & 0x0f) << 12) | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f),
        );
        at += 3;
      } else return this.decoder.decode(bytes.subarray(start, end));
    }
    return text;
  }
}

const cacheSize = 4096;
const longestCached = 96;
const longestByHand = 32;
