import { mkdir, readFile, rm, rmdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { saveWhole } from "./save-file";

/**
 * Saves all of the files or none (W3): when one can't be written, those before it are put back as they were,
 * folders made for them are removed, and the system's error is thrown. Missing folders are made.
 */
export async function saveAll(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { path, bytes } of files) {
      const folder = dirname(resolve(path));
      const made = await mkdir(folder, { recursive: true });
      if (made !== undefined) undo.unshift(() => removeFolders(folder, made));
      const before = await contentsOf(path);
      await saveWhole(path, bytes);
      undo.unshift(() => (before === null ? rm(path, { force: true }) : saveWhole(path, before)));
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}

/** `null` where there is no file yet; anything else that is wrong with it throws. */
async function contentsOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** From `folder` up to `first`, both made by us; what someone else has put there meanwhile stays. */
async function removeFolders(folder: string, first: string): Promise<void> {
  for (let path = folder; path.length >= first.length; path = dirname(path)) {
    const removed = await rmdir(path).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}
