export const lessThan = 60;
const greaterThan = 62;
const slash = 47;
const equals = 61;
const doubleQuote = 34;
const singleQuote = 39;

/**
 * Steps through the bytes of an XML part tag by tag, without making strings. Where something was found is left in its
 * fields, because an object for each would cost more than the reading. A read behind the end gives 0, which is no
 * markup and ends every loop.
 */
export class MarkupCursor {
  at = 0;
  /** The name of the attribute last read, and the place of its value or of the text last read. */
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  /** The tag whose attributes were read to their end closes itself. */
  selfClosed = false;
  /** The text last read holds entities, `_xHHHH_` escapes or carriage returns to resolve. */
  escaped = false;

  constructor(readonly bytes: Uint8Array) {}

  byte(at: number): number {
    return at < this.bytes.length ? (this.bytes[at] as number) : 0;
  }

  /** Moves to the next `<`; `false` at the end of the part. */
  findTag(): boolean {
    const { bytes } = this;
    let { at } = this;
    while (at < bytes.length && bytes[at] !== lessThan) at++;
    this.at = at;
    return at < bytes.length;
  }

  /** Whether a tag's name is over at this place. */
  endsName(at: number): boolean {
    const byte = this.byte(at);
    return byte <= 32 || byte === greaterThan || byte === slash;
  }

  /** Reads the next attribute of the tag; `false` at the tag's end, with `at` behind it, or where it is malformed. */
  findAttribute(): boolean {
    let { at } = this;
    while (this.byte(at) <= 32 && at < this.bytes.length) at++;
    const first = this.byte(at);
    if (first === greaterThan || first === slash || first === 0) {
      this.selfClosed = first === slash;
      this.at = at + (first === slash ? 2 : 1);
      return false;
    }
    this.nameStart = at;
    while (this.byte(at) > 32 && this.byte(at) !== equals) at++;
    this.nameEnd = at;
    const quote = this.byte(at + 1);
    if (this.byte(at) !== equals || (quote !== doubleQuote && quote !== singleQuote)) {
      this.at = this.bytes.length;
      return false;
    }
    at += 2;
    this.valueStart = at;
    while (at < this.bytes.length && this.byte(at) !== quote) at++;
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  /**
   * Reads the text of the element at `at` and moves behind its closing tag; `false` where it holds anything but text
   * (a CDATA section, a comment, an element).
   */
  readText(): boolean {
    const { bytes } = this;
    const { length } = bytes;
    let at = this.at + 2;
    while (at < length && bytes[at] !== greaterThan) at++;
    this.escaped = false;
    this.valueStart = this.valueEnd = at + 1;
    if (bytes[at - 1] === slash) {
      this.at = at + 1;
      return at < length;
    }
    at++;
    for (; at < length; at++) {
      const byte = bytes[at];
      if (byte === lessThan) break;
      if (byte === 38 || byte === 13 || (byte === 95 && bytes[at + 1] === 120)) this.escaped = true;
    }
    this.valueEnd = at;
    if (this.byte(at + 1) !== slash) return false;
    while (at < length && bytes[at] !== greaterThan) at++;
    this.at = at + 1;
    return at < length;
  }

  /** Moves behind the comment or processing instruction at `at`; `false` where neither stands there. */
  skipComment(): boolean {
    const { at } = this;
    const comment = this.byte(at + 1) === 33 && this.byte(at + 2) === 45;
    if (!comment && this.byte(at + 1) !== 63) return false;
    const [first, second] = comment ? [45, 45] : [0, 63];
    for (let end = at + 4; end < this.bytes.length; end++) {
      if (this.bytes[end] !== greaterThan || this.bytes[end - 1] !== second) continue;
      if (first !== 0 && this.bytes[end - 2] !== first) continue;
      this.at = end + 1;
      return true;
    }
    return false;
  }

  /** The digits between two places as a number; -1 where anything else stands there. */
  wholeNumber(start: number, end: number): number {
    let number = 0;
    for (let at = start; at < end; at++) {
      const digit = this.byte(at) - 48;
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
    return end > start ? number : -1;
  }

  /** The number between two places as JavaScript reads it; NaN where it is none. */
  number(start: number, end: number): number {
    const negative = this.byte(start) === 45;
    let digits = 0;
    let mantissa = 0;
    let decimals = -1;
    for (let at = negative ? start + 1 : start; at < end; at++) {
      const byte = this.byte(at);
      if (byte === 46 && decimals < 0) decimals = 0;
      else if (byte >= 48 && byte <= 57) {
        mantissa = mantissa * 10 + byte - 48;
        digits++;
        if (decimals >= 0) decimals++;
      } else return this.slowNumber(start, end);
    }
    // Both parts are exact up to here, and so their quotient is rounded as Number() would round it.
    if (digits === 0 || mantissa > Number.MAX_SAFE_INTEGER || decimals > highestExactPower) {
      return this.slowNumber(start, end);
    }
    const size = decimals > 0 ? mantissa / (powersOfTen[decimals] ?? NaN) : mantissa;
    return negative ? -size : size;
  }

  private slowNumber(start: number, end: number): number {
    let text = "";
    for (let at = start; at < Math.min(end, start + 64); at++) text += String.fromCharCode(this.byte(at));
    return text.trim() === "" ? NaN : Number(text);
  }
}

/** Powers of ten are exact doubles up to this one. */
const highestExactPower = 22;

const powersOfTen = Array.from({ length: highestExactPower + 1 }, (_, power) => Number(`1e${power}`));
