import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";
import { packedBytes } from "./directory";

/** Bytes that may still be unpacked, shared by all parts of a workbook or all files of an archive (I3). */
export interface Budget {
  left: number;
}

export type UnpackFailure = "too-large" | "damaged" | "encrypted";

/** Deflate makes at most 1,032 bytes of one. */
const highestRatio = 1032;

/** What goes on for less than this behind its declared end is garbled; what goes on further was made to fill a memory. */
const garbledBytes = 1024 * 1024;

/** A piece of this size can't run further than 33 MB ahead of the check. */
const pieceSize = 32 * 1024;

/**
 * One file of an archive, unpacked and checked against its checksum. What it takes is taken from `budget`; unpacking
 * stops soon after it yields more than it declared, so a bomb costs little more than an honest file.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, budget: Budget): Uint8Array | UnpackFailure {
  if (entry.encrypted) return "encrypted";
  if (entry.declaredSize > budget.left) return "too-large";
  const packed = packedBytes(bytes, entry);
  if (packed === null) return "damaged";
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry, entry.declaredSize);
  if (typeof unpacked === "string") return unpacked;
  if (unpacked.length !== entry.declaredSize) return "damaged";
  budget.left -= unpacked.length;
  // Some writers leave the checksum at 0; a wrong one means that numbers may have changed on the way.
  return entry.crc === 0 || crc32(unpacked) === entry.crc ? unpacked : "damaged";
}

/** The first bytes of an entry, at most `count`, to judge what it is; `null` where there is nothing readable. */
export function peekEntry(bytes: Uint8Array, entry: ZipEntry, count: number): Uint8Array | null {
  const packed = entry.encrypted ? null : packedBytes(bytes, entry);
  if (packed === null) return null;
  if (entry.method === 0) return packed.subarray(0, count);
  if (entry.method !== 8) return null;
  const first = new Uint8Array(count);
  let filled = 0;
  try {
    const stream = new Inflate((chunk) => {
      first.set(chunk.subarray(0, count - filled), filled);
      filled = Math.min(count, filled + chunk.length);
    });
    for (let at = 0; at < packed.length && filled < count; at += 512) {
      stream.push(packed.subarray(at, at + 512), at + 512 >= packed.length);
    }
  } catch {
    return filled > 0 ? first.subarray(0, filled) : null;
  }
  return first.subarray(0, filled);
}

/**
 * fflate rather than DecompressionStream: measured on Node 20 with 18 MB of sheet XML, 68 ms against 93 to 150 ms, and
 * far less to start for the small parts of 170 small files.
 */
function inflate(packed: Uint8Array, entry: ZipEntry, size: number): Uint8Array | UnpackFailure {
  if (entry.method !== 8 || size > packed.length * highestRatio) return "damaged";
  const unpacked = new Uint8Array(size);
  let filled = 0;
  try {
    const stream = new Inflate((chunk) => {
      if (filled + chunk.length <= size) unpacked.set(chunk, filled);
      filled += chunk.length;
    });
    for (let at = 0; at < packed.length && filled <= size + garbledBytes; at += pieceSize) {
      stream.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length);
    }
  } catch {
    filled = Math.max(filled, size + 1);
  }
  if (filled > size) return filled > size + garbledBytes ? "too-large" : "damaged";
  return unpacked.subarray(0, filled);
}
