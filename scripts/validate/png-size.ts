import { existsSync, readFileSync } from "node:fs";

const signature = "\x89PNG\r\n\x1a\n";

/** Width and height in the header of a PNG file; `null` where there is no such file. */
export function pngSize(path: string): { readonly width: number; readonly height: number } | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const isPng =
    bytes.subarray(0, 8).toString("latin1") === signature && bytes.toString("latin1", 12, 16) === "IHDR";
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}
