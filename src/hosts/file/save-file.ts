import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Puts the bytes at the path whole or not at all (W3): on any failure it throws the system's error, the file
 * that was there is untouched and nothing is left beside it. The folder must exist; a link is followed.
 */
export async function saveWhole(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  // In the same folder: renaming is atomic only within a file system.
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    await writeDurably(temporary, bytes, await modeOf(target));
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(target));
}

async function writeDurably(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(bytes);
    // Without it a power cut after the rename could leave an empty file under the final name.
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The permissions of the file to be replaced; the system's own for a new one. */
async function modeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => null);
  return found ? found.mode & 0o777 : undefined;
}

/** Makes the rename itself durable; not every system can, and the file is whole without it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
