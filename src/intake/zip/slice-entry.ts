import type { ZipEntry } from "./directory";
import { packedBytes } from "./directory";

/**
 * An archive of just this entry, packed as it was: so a file that can't be unpacked is still handed on as a file, and
 * refused for what is wrong with it. An entry whose bytes aren't there gives a truncated archive.
 */
export function sliceEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const name = new TextEncoder().encode(entry.name);
  const header = record(30, 0x04034b50, 4, entry, name.length);
  if (packed === null) return join([header, name]);
  const directory = record(46, 0x02014b50, 6, entry, name.length);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, 1, true);
  end.setUint16(10, 1, true);
  end.setUint32(12, directory.length + name.length, true);
  end.setUint32(16, header.length + name.length + packed.length, true);
  return join([header, name, packed, directory, name, new Uint8Array(end.buffer)]);
}

/** The record of a file; the one before it and the one in the directory hold the same fields from `at` on. */
function record(size: number, magic: number, at: number, entry: ZipEntry, nameLength: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  view.setUint32(0, magic, true);
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x800 | (entry.encrypted ? 1 : 0), true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, Math.min(entry.declaredSize, 0xfffffffe), true);
  view.setUint16(at + 22, nameLength, true);
  return new Uint8Array(view.buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
