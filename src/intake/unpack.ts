import type { Limits } from "./limits";
import { defaultLimits } from "./limits";
import { workbookFormat } from "./open-zip";
import type { ZipEntry } from "./zip/directory";
import { readDirectory } from "./zip/directory";
import { sliceEntry } from "./zip/slice-entry";
import { peekEntry, unpackEntry } from "./zip/unpack-entry";

/** A file before it is opened; the same shape as the application's own. */
export interface SourceFile {
  /** As sent; `archive.zip!inner.xlsx` for what was inside. */
  readonly name: string;
  readonly modified: Date | null;
  readonly read: () => Promise<Uint8Array>;
}

/** What all archives inside of one given file may yield together (I3). */
interface Allowance {
  files: number;
  bytes: number;
}

/**
 * Puts the files of archives in the place of the archives, archives inside of them included; a workbook, which is an
 * archive by its bytes, stays one file. Folders, macOS's and Office's own by-files are left out. What can't be unpacked
 * stays in the list as a file that `openFile` refuses for the reason; so does a file that can't be read, for whoever reads it next.
 */
export async function unpackFiles(
  files: readonly SourceFile[],
  limits: Limits = defaultLimits,
): Promise<SourceFile[]> {
  const unpacked: SourceFile[] = [];
  for (const file of files) {
    const bytes = await file.read().catch(() => null);
    const allowance = { files: limits.entries, bytes: limits.unpackedBytes };
    const inner = bytes !== null && isZip(bytes) ? unpackArchive(file, bytes, 1, allowance, limits) : null;
    unpacked.push(...(inner ?? [file]));
  }
  return unpacked;
}

/** The files of an archive; `null` where it is to stay as it is: a workbook, damaged, empty or too large. */
function unpackArchive(
  archive: SourceFile,
  bytes: Uint8Array,
  depth: number,
  allowance: Allowance,
  limits: Limits,
): SourceFile[] | null {
  const entries = readDirectory(bytes, limits.entries);
  if (typeof entries === "string" || workbookFormat(bytes, entries, limits) !== null) return null;
  const wanted = entries.filter((entry) => !isByFile(entry.name));
  if (wanted.length === 0 || (allowance.files -= wanted.length) < 0) return null;
  return wanted.flatMap((entry) => {
    const name = `${archive.name}!${entry.name}`;
    const file = innerFile(name, archive, bytes, entry, limits);
    const first = depth < limits.depth ? peekEntry(bytes, entry, 4) : null;
    if (first === null || !isZip(first)) return [file];
    // Only an archive's own bytes are kept in memory: they are needed to find what is in it.
    const inner = unpackEntry(bytes, entry, { left: allowance.bytes });
    if (typeof inner === "string") return [file];
    const innerFiles = unpackArchive(file, inner, depth + 1, allowance, limits);
    if (innerFiles === null) return [file];
    allowance.bytes -= inner.length;
    return innerFiles;
  });
}

/** Unpacked when it is read, so that a large archive doesn't lie in memory as a whole. */
function innerFile(
  name: string,
  archive: SourceFile,
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: Limits,
): SourceFile {
  return {
    name,
    modified: entry.modified ?? archive.modified,
    read: () => {
      const content = unpackEntry(bytes, entry, { left: limits.unpackedBytes });
      return Promise.resolve(typeof content === "string" ? sliceEntry(bytes, entry) : content);
    },
  };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Files that nobody sent on purpose: macOS's, Windows' folder settings, and the lock file of an open workbook. */
function isByFile(path: string): boolean {
  const name = path.split("/").at(-1) ?? "";
  return (
    path.split("/").includes("__MACOSX") ||
    name.startsWith("~$") ||
    name.startsWith("._") ||
    /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name)
  );
}
