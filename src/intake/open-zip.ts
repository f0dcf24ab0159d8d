import { zipSync } from "fflate";
import type { Limits } from "./limits";
import type { FileFormat, OpenedFile, RefusalCause } from "./opened-file";
import { opened } from "./opened";
import { readOds } from "./ods/read-ods";
import { liesBeyondSheet } from "./other-formats/beyond-sheet";
import { loadLibrary } from "./other-formats/library";
import { readWithLibrary } from "./other-formats/read-with-library";
import { hasSoundSheetNames } from "./other-formats/xlsb-sheet-names";
import { refused } from "./refusal";
import { PackageParts } from "./package-parts";
import { inUtf8 } from "./xml-encoding";
import { findWorkbookPart, readXlsx } from "./xlsx/read-xlsx";
import type { ZipEntry } from "./zip/directory";
import { readDirectory } from "./zip/directory";
import type { UnpackFailure } from "./zip/unpack-entry";
import { unpackEntry } from "./zip/unpack-entry";

/** Opens what is packed as an archive: the workbooks of today, or an archive of other files, which is refused. */
export async function openZip(bytes: Uint8Array, limits: Limits): Promise<OpenedFile> {
  const entries = readDirectory(bytes, limits.entries);
  if (typeof entries === "string") return refused(entries);
  const format = workbookFormat(bytes, entries, limits);
  if (format === null) return refused(whyNoWorkbook(bytes, entries, limits));
  if (entries.some((entry) => entry.encrypted)) return refused("encrypted");
  if (format === "xlsx") {
    const workbook = readXlsx(new PackageParts(bytes, entries, { left: limits.unpackedBytes }));
    if (typeof workbook !== "string") return opened("xlsx", workbook);
    if (workbook !== "unfamiliar") return refused(workbook);
  }
  if (format === "ods") {
    return openOds(new PackageParts(bytes, entries, { left: limits.unpackedBytes }), limits);
  }
  return openWithLibrary(format, bytes, entries, limits);
}

function openOds(parts: PackageParts, limits: Limits): OpenedFile {
  // An encrypted document is packed like any other; only its manifest tells.
  const manifest = parts.readText("META-INF/manifest.xml");
  if (typeof manifest !== "string" && manifest.text.includes("manifest:encryption-data"))
    return refused("encrypted");
  const content = parts.readText("content.xml");
  if (typeof content === "string") return refused(content === "missing" ? "damaged" : content);
  const styles = parts.readText("styles.xml");
  if (typeof styles === "string" && styles !== "missing") return refused(styles);
  const workbook = readOds(content.text, typeof styles === "string" ? [] : [styles.text], limits);
  return typeof workbook === "string" ? refused(workbook) : opened("ods", workbook);
}

/** The format by the parts that the archive holds; `null` where it is no workbook. */
export function workbookFormat(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limits: Limits,
): "xlsx" | "xlsb" | "ods" | null {
  const parts = new PackageParts(bytes, entries, { left: limits.unpackedBytes });
  if (parts.has("xl/workbook.bin")) return "xlsb";
  const main = findWorkbookPart(parts);
  if (parts.has(main)) return main.endsWith(".bin") ? "xlsb" : isForeignPart(main) ? null : "xlsx";
  if (!parts.has("content.xml")) return null;
  const type = parts.readText("mimetype");
  if (typeof type === "string") return "ods";
  return type.text.startsWith("application/vnd.oasis.opendocument.spreadsheet") ? "ods" : null;
}

/** Of texts and presentations, of Office and of LibreOffice. */
function isDocumentPart(name: string): boolean {
  return /^(?:word|ppt|visio)\//i.test(name) || name === "content.xml";
}

/** Whether an archive is one file of an office program by its parts: with no workbook in it a document, a presentation. */
export function isOfficePackage(entries: readonly ZipEntry[]): boolean {
  const names = new Set(entries.map(({ name }) => name));
  return names.has("[Content_Types].xml") || (names.has("mimetype") && names.has("content.xml"));
}

/** The main part of a document or a presentation, which have the same kind of package. */
function isForeignPart(path: string): boolean {
  return /^(?:word|ppt|visio)\//i.test(path) || !/\.xml$/i.test(path);
}

/** An archive with one file is refused for what is wrong with that file. */
function whyNoWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[], limits: Limits): RefusalCause {
  if (entries.some((entry) => entry.encrypted)) return "encrypted";
  if (isOfficePackage(entries) && entries.some(({ name }) => isDocumentPart(name))) return "document";
  const [only] = entries;
  if (only === undefined || entries.length > 1) return "not-a-workbook";
  const content = unpackEntry(bytes, only, { left: limits.unpackedBytes });
  return typeof content === "string" ? content : "not-a-workbook";
}

/**
 * Hands a package to the library: unpacked by our own means and packed anew without compression, because the library
 * trusts the sizes that an archive declares (I3).
 */
async function openWithLibrary(
  format: FileFormat,
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limits: Limits,
): Promise<OpenedFile> {
  const unpacked = unpackParts(bytes, entries, limits);
  if (typeof unpacked === "string") return refused(unpacked);
  if (!isSafeForLibrary(unpacked)) return refused("damaged");
  const library = await loadLibrary();
  return opened(format, readWithLibrary(library, zipSync(Object.fromEntries(unpacked), { level: 0 })));
}

/** What the library would count or read without end: rows that no sheet has, names longer than the file. */
function isSafeForLibrary(parts: ReadonlyMap<string, Uint8Array>): boolean {
  for (const [name, part] of parts) {
    if (/workbook\.bin$/i.test(name) && !hasSoundSheetNames(part)) return false;
    if (/sheet[^/]*\.xml$/i.test(name) && liesBeyondSheet(new TextDecoder("latin1").decode(part)))
      return false;
  }
  return true;
}

function unpackParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limits: Limits,
): ReadonlyMap<string, Uint8Array> | UnpackFailure {
  const budget = { left: Math.min(limits.unpackedBytes, limits.libraryBytes) };
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!/\.(?:xml|rels|bin)$|^mimetype$/i.test(entry.name)) continue;
    const part = unpackEntry(bytes, entry, budget);
    if (typeof part === "string") return part;
    parts.set(entry.name, entry.name.toLowerCase().endsWith(".bin") ? part : inUtf8(part));
  }
  return parts;
}
