const bundledSheet = 156;

/**
 * Whether the list of sheets in `xl/workbook.bin` is written as Excel writes it: each record holds an id and a name that
 * end within it. Where they don't (files of test versions of Excel 2007) the library reads names of megabytes.
 */
export function hasSoundSheetNames(part: Uint8Array): boolean {
  const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
  for (let at = 0; at < part.length;) {
    const type = readVariable(part, at, 2);
    const size = readVariable(part, type.end, 4);
    const end = size.end + size.value;
    if (end > part.length) return false;
    if (type.value === bundledSheet && textEnd(view, textEnd(view, size.end + 8, end), end) !== end)
      return false;
    at = end;
  }
  return true;
}

/** The place behind a text with its length before it; -1 where it doesn't fit. */
function textEnd(view: DataView, at: number, end: number): number {
  if (at < 0 || at + 4 > end) return -1;
  const length = view.getUint32(at, true);
  const behind = at + 4 + (length === 0xffffffff ? 0 : 2 * length);
  return behind <= end ? behind : -1;
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function readVariable(bytes: Uint8Array, from: number, most: number): { value: number; end: number } {
  let value = 0;
  let at = from;
  for (let index = 0; index < most; index++) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) break;
  }
  return { value, end: at };
}
