import { crc32 } from "./crc32";
import { decodeEntryName } from "./entry-name";

/** A file of an archive, as its central directory declares it: what is declared may be a lie. */
export interface ZipEntry {
  /** With `/` between folders, without a leading one. */
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly declaredSize: number;
  readonly headerOffset: number;
  /** In the sender's local time, as archives have it; `null` where it is no date. */
  readonly modified: Date | null;
}

const endSize = 22;
const recordSize = 46;
const localHeaderSize = 30;

/**
 * The files of an archive by its central directory, in its order, folders left out.
 * `truncated`: the directory, which stands at the end, is missing. `too-large`: more files than `maximum`.
 */
export function readDirectory(
  bytes: Uint8Array,
  maximum: number,
): readonly ZipEntry[] | "truncated" | "damaged" | "too-large" {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return "truncated";
  const directory = locateDirectory(view, end);
  if (directory === null) return "damaged";
  if (directory.count > maximum) return "too-large";
  const entries: ZipEntry[] = [];
  let at = directory.offset + directory.shift;
  for (let index = 0; index < directory.count; index++) {
    if (at < 0 || at + recordSize > view.byteLength || view.getUint32(at, true) !== 0x02014b50)
      return "damaged";
    const nameEnd = at + recordSize + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > view.byteLength) return "damaged";
    const entry = readEntry(bytes, view, at, nameEnd, extraEnd, directory.shift);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the packed bytes of an entry lie; `null` where its header isn't where the directory says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const at = entry.headerOffset;
  if (at < 0 || at + localHeaderSize > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== 0x04034b50) return null;
  const start = at + localHeaderSize + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + entry.packedSize > bytes.length ? null : bytes.subarray(start, start + entry.packedSize);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endSize - 0xffff);
  for (let at = view.byteLength - endSize; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

/** `shift` is what stands before the archive (a self-extractor): all offsets are short by it. */
function locateDirectory(
  view: DataView,
  end: number,
): { count: number; offset: number; shift: number } | null {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && size !== 0xffffffff && offset !== 0xffffffff) {
    return { count, offset, shift: Math.max(0, end - size - offset) };
  }
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return { count, offset, shift: 0 };
  const large = readUint64(view, locator + 8);
  if (large + 56 > view.byteLength || view.getUint32(large, true) !== 0x06064b50) return null;
  return { count: readUint64(view, large + 32), offset: readUint64(view, large + 48), shift: 0 };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameEnd: number,
  extraEnd: number,
  shift: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const sizes = readLargeSizes(view, at, nameEnd, extraEnd);
  return {
    name: readName(bytes, view, at, nameEnd, extraEnd, (flags & 0x800) !== 0),
    encrypted: (flags & 0x2041) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: sizes.packed,
    declaredSize: sizes.unpacked,
    headerOffset: sizes.offset + shift,
    modified: readDosTime(view.getUint16(at + 12, true), view.getUint16(at + 14, true)),
  };
}

/** Some programs write the name in an old code page, and beside it once more in UTF-8: in an extra field that names what it goes with. */
function readName(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameEnd: number,
  extraEnd: number,
  declaredUtf8: boolean,
): string {
  const written = bytes.subarray(at + recordSize, nameEnd);
  for (let field = nameEnd; field + 9 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    const end = field + 4 + view.getUint16(field + 2, true);
    if (view.getUint16(field, true) !== 0x7075 || end > extraEnd || end < field + 9) continue;
    if (view.getUint32(field + 5, true) === crc32(written))
      return decodeEntryName(bytes.subarray(field + 9, end), true);
  }
  return decodeEntryName(written, declaredUtf8);
}

/** Sizes above 4 GB, and those of programs that write every archive so, stand in the ZIP64 extra field. */
function readLargeSizes(
  view: DataView,
  at: number,
  nameEnd: number,
  extraEnd: number,
): { packed: number; unpacked: number; offset: number } {
  const sizes = {
    unpacked: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = nameEnd; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const fieldEnd = Math.min(extraEnd, field + 4 + view.getUint16(field + 2, true));
    let value = field + 4;
    for (const key of ["unpacked", "packed", "offset"] as const) {
      if (sizes[key] !== 0xffffffff || value + 8 > fieldEnd) continue;
      sizes[key] = readUint64(view, value);
      value += 8;
    }
    break;
  }
  return sizes;
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}

function readDosTime(time: number, date: number): Date | null {
  const month = (date >> 5) & 15;
  const day = date & 31;
  if (month < 1 || month > 12 || day < 1) return null;
  return new Date((date >> 9) + 1980, month - 1, day, time >> 11, (time >> 5) & 63, (time & 31) * 2);
}
