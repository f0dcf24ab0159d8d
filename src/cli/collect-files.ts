import type { Stats } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { SourceFile } from "../application/ports";
import { compareVietnamese } from "../domain/text/collation";
import { isNamedAsKnown } from "../intake/known-endings";

export interface CollectedFiles {
  readonly files: readonly SourceFile[];
  /** Paths that don't exist. */
  readonly missing: readonly string[];
  /** Files of a walked folder whose names aren't those of workbooks, archives or mails. */
  readonly leftOut: readonly string[];
  /** Files that were met and passed over as asked, by their whole paths. */
  readonly passedOver: readonly { readonly path: string; readonly file: SourceFile }[];
}

/**
 * The files behind the user's paths: folders are walked in the order of their names. Lock files of Excel
 * (`~$…`), hidden files and the output of an earlier run are passed over.
 */
export async function collectFiles(
  paths: readonly string[],
  passOver: readonly string[],
): Promise<CollectedFiles> {
  const files: { path: string; name: string; modified: Date | null }[] = [];
  const missing: string[] = [];
  const leftOut: string[] = [];

  const passedOver: { path: string; name: string; modified: Date | null }[] = [];
  const passed = new Set(passOver.map((path) => resolve(path)));
  const isPassed = (path: string, info: Stats | null) => {
    const own = resolve(path);
    if (!passed.has(own)) return false;
    if (info !== null) passedOver.push({ path: own, name: basename(own), modified: info.mtime });
    return true;
  };

  async function take(path: string, name: string, named: boolean): Promise<void> {
    const info = await stat(path).catch(() => null);
    if (info === null && named) {
      missing.push(path);
      return;
    }
    if (info?.isDirectory()) {
      const names = (await readdir(path)).sort(compareVietnamese);
      for (const inner of names) await take(join(path, inner), named ? inner : `${name}/${inner}`, false);
      return;
    }
    const own = basename(path);
    if (own.startsWith("~$") || (own.startsWith(".") && !named) || isPassed(path, info)) return;
    if (!named && !isNamedAsKnown(own)) leftOut.push(path);
    // What lies in a folder but can't be reached (a broken link) is refused by name when it is read (I2).
    else files.push({ path, name, modified: info?.mtime ?? null });
  }

  for (const path of paths) await take(path, basename(resolve(path)), true);
  return {
    files: nameApart(files),
    missing,
    leftOut,
    passedOver: passedOver.map((one) => ({ path: one.path, file: fileOf(one) })),
  };
}

/** Files of one name from several folders are told apart by the path that the user gave. */
function nameApart(files: readonly { path: string; name: string; modified: Date | null }[]): SourceFile[] {
  const times = new Map<string, number>();
  for (const { name } of files) times.set(name, (times.get(name) ?? 0) + 1);
  return files.map(({ path, name, modified }) => ({
    name: (times.get(name) ?? 0) > 1 ? path : name,
    modified,
    read: () => readFile(path),
  }));
}

function fileOf({ path, name, modified }: { path: string; name: string; modified: Date | null }): SourceFile {
  return { name, modified, read: () => readFile(path) };
}

/** One file named by the user, read when it is needed. */
export function sourceOf(path: string): SourceFile {
  return { name: basename(path), modified: null, read: () => readFile(path) };
}
