import type { Limits } from "./limits";
import { defaultLimits } from "./limits";
import { headersKind } from "./mail/is-mail";
import { readEml } from "./mail/read-eml";
import { isMsg, readMsg } from "./mail/read-msg";
import { isOfficePackage, workbookFormat } from "./open-zip";
import type { SourceFile } from "./source-file";
import { startsWith } from "./starts-with";
import { unpackMail } from "./unpack-mail";
import type { Unpacking } from "./unpacking";
import type { ZipEntry } from "./zip/directory";
import { readDirectory } from "./zip/directory";
import { sliceEntry } from "./zip/slice-entry";
import { peekEntry, unpackEntry } from "./zip/unpack-entry";

export type { SourceFile } from "./source-file";

/**
 * Puts the files of archives and mails in their place, those inside of them included; a workbook, which is an
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
    const inner = bytes === null ? null : await unpackFile(file, bytes, { depth: 1, allowance, limits });
    unpacked.push(...(inner ?? [file]));
  }
  return unpacked;
}

/** The files of an archive or a mail; `null` where it is to stay as it is: a workbook, damaged, empty or too large. */
async function unpackFile(
  file: SourceFile,
  bytes: Uint8Array,
  unpacking: Unpacking,
): Promise<SourceFile[] | null> {
  if (unpacking.depth > unpacking.limits.depth) return null;
  switch (containerKind(bytes)) {
    case "zip":
      return unpackArchive(file, bytes, unpacking);
    case "compound":
      return isMsg(bytes) ? unpackMail(file, await readMsg(bytes), unpacking, unpackFile) : null;
    case "mail":
      return bytes.length > unpacking.limits.plainBytes
        ? null
        : unpackMail(file, await readEml(bytes), unpacking, unpackFile);
    case null:
      return null;
  }
}

async function unpackArchive(
  archive: SourceFile,
  bytes: Uint8Array,
  { depth, allowance, limits }: Unpacking,
): Promise<SourceFile[] | null> {
  const entries = readDirectory(bytes, limits.entries);
  if (typeof entries === "string" || workbookFormat(bytes, entries, limits) !== null) return null;
  if (isOfficePackage(entries)) return null;
  const wanted = entries.filter((entry) => !isByFile(entry.name));
  if (wanted.length === 0 || (allowance.files -= wanted.length) < 0) return null;
  const files: SourceFile[] = [];
  for (const entry of wanted) {
    const file = innerFile(archive, bytes, entry, limits);
    files.push(
      ...((await unpackInner(file, bytes, entry, { depth: depth + 1, allowance, limits })) ?? [file]),
    );
  }
  return files;
}

/** Only the bytes of an archive or a mail are kept in memory: they are needed to find what is in it. */
async function unpackInner(
  file: SourceFile,
  bytes: Uint8Array,
  entry: ZipEntry,
  unpacking: Unpacking,
): Promise<SourceFile[] | null> {
  const { depth, allowance, limits } = unpacking;
  const first = depth > limits.depth ? null : peekEntry(bytes, entry, headBytes);
  if (first === null || containerKind(first) === null) return null;
  const inner = unpackEntry(bytes, entry, { left: allowance.bytes });
  if (typeof inner === "string") return null;
  const files = await unpackFile(file, inner, unpacking);
  if (files !== null) allowance.bytes -= inner.length;
  return files;
}

/** Unpacked when it is read, so that a large archive doesn't lie in memory as a whole. */
function innerFile(archive: SourceFile, bytes: Uint8Array, entry: ZipEntry, limits: Limits): SourceFile {
  return {
    name: `${archive.name}!${entry.name}`,
    modified: entry.modified ?? archive.modified,
    ...(archive.mail && { mail: archive.mail }),
    read: () => {
      const content = unpackEntry(bytes, entry, { left: limits.unpackedBytes });
      return Promise.resolve(typeof content === "string" ? sliceEntry(bytes, entry) : content);
    },
  };
}

/** As many of a file's first bytes as tell whether it holds others. */
const headBytes = 8192;

function containerKind(bytes: Uint8Array): "zip" | "compound" | "mail" | null {
  if (startsWith(bytes, [0x50, 0x4b, 3]) || startsWith(bytes, [0x50, 0x4b, 5])) return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "compound";
  return headersKind(bytes) === "mail" ? "mail" : null;
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
