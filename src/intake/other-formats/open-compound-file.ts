import type { OpenedFile } from "../opened-file";
import { opened } from "../opened";
import { refused } from "../refusal";
import { findStream, loadLibrary, openCompound } from "./library";
import { readWithLibrary } from "./read-with-library";
import { readXlsFonts } from "./xls-fonts";
import { isEncrypted, keepNeededRecords } from "./xls-records";

const documentStreams = ["WordDocument", "PowerPoint Document"];

/** A compound file: .xls, an encrypted workbook of any format, or something else of Office (.doc, a .msg that stayed closed). */
export async function openCompoundFile(bytes: Uint8Array): Promise<OpenedFile> {
  const library = await loadLibrary();
  const file = openCompound(library, bytes);
  if (file === null) return refused("damaged");
  if (findStream(file, "EncryptedPackage") !== null) return refused("encrypted");
  const stream = findStream(file, "Workbook") ?? findStream(file, "Book");
  if (stream === null) {
    if (findStream(file, "__properties_version1.0") !== null) return refused("closed-mail");
    const isDocument = documentStreams.some((name) => findStream(file, name) !== null);
    return refused(isDocument ? "document" : "not-a-workbook");
  }
  if (isEncrypted(stream)) return refused("encrypted");
  // Not the whole file: damaged document properties, too, keep the library busy until memory ends.
  const needed = keepNeededRecords(stream);
  return opened("xls", needed === null ? null : readWithLibrary(library, needed, readXlsFonts(stream)));
}
