import ExcelJS from "exceljs";
import { unzipSync, zipSync, type Zippable } from "fflate";

/** A workbook whose properties say when the office saved it, not when the generator ran. */
export function newWorkbook(savedAt: Date): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Van thu";
  workbook.lastModifiedBy = "Van thu";
  workbook.created = savedAt;
  workbook.modified = savedAt;
  return workbook;
}

/** The same bytes for the same content: the entries' times are those of the workbook. */
export async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer()), workbook.modified);
}

/**
 * An archive with its entries in their order, each at one time; `mimetype` (of .ods) stays uncompressed,
 * as its format demands.
 */
export function withFixedTimes(archive: Uint8Array, time: Date): Uint8Array {
  // Archives keep local time: built from the parts in UTC it is the same everywhere.
  const mtime = new Date(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate(), time.getUTCHours());
  const entries: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    if (name.endsWith("/")) continue;
    entries[name] = [bytes, { level: name === "mimetype" ? 0 : 9, mtime }];
  }
  return zipSync(entries);
}
