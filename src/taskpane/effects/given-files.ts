import type { GivenFile } from "../../application/pane/session-calls";
import { isNamedAsKnown } from "../../intake/known-endings";

/** A file of a drop, a choice or a folder, with the way to it inside what was given. */
export interface FoundFile {
  readonly path: string;
  readonly file: File;
}

/** What of a folder is read; lock files of Excel and hidden files are passed over in silence, as in the command. */
export function sortFolder(found: readonly FoundFile[]): {
  readonly files: readonly FoundFile[];
  readonly leftOut: readonly string[];
} {
  const visible = found.filter(({ file }) => !file.name.startsWith("~$") && !file.name.startsWith("."));
  const isKnown = ({ file }: FoundFile) => isNamedAsKnown(file.name);
  return {
    files: visible.filter(isKnown),
    leftOut: visible.filter((one) => !isKnown(one)).map(({ path }) => path),
  };
}

/** As the session takes them: by name, or by the path where two files of several folders have one name. */
export function giveFiles(found: readonly FoundFile[]): GivenFile[] {
  const times = new Map<string, number>();
  for (const { file } of found) times.set(file.name, (times.get(file.name) ?? 0) + 1);
  return found.map(({ file, path }) => ({
    name: (times.get(file.name) ?? 0) > 1 ? path : file.name,
    data: file,
  }));
}

/** The chosen files of an input; those of a folder bring their path along. */
export function filesOfInput(list: FileList | null): FoundFile[] {
  return [...(list ?? [])].map((file) => ({
    path: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath,
    file,
  }));
}

export interface Dropped {
  readonly named: readonly FoundFile[];
  readonly inFolders: readonly FoundFile[];
}

/** What was dropped; must be called while the drop is being handled, as the browser takes it back afterwards. */
export async function filesOfDrop(transfer: DataTransfer): Promise<Dropped> {
  const plain = [...transfer.files];
  const entries = [...transfer.items]
    .filter(({ kind }) => kind === "file")
    .map((item) => item.webkitGetAsEntry());
  const folders = entries.filter((entry) => entry?.isDirectory === true);
  if (folders.length === 0) return { named: plain.map((file) => ({ path: file.name, file })), inFolders: [] };
  const walked = await Promise.all(
    entries.map((entry) => (entry === null ? Promise.resolve([]) : walk(entry))),
  );
  return {
    named: walked.filter((_, index) => entries[index]?.isFile === true).flat(),
    inFolders: walked.filter((_, index) => entries[index]?.isDirectory === true).flat(),
  };
}

async function walk(entry: FileSystemEntry): Promise<FoundFile[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    return [{ path, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FoundFile[] = [];
  // A reader gives at most 100 entries at a time, and none at the end.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (entries.length === 0) return found;
    for (const one of entries) found.push(...(await walk(one)));
  }
}
