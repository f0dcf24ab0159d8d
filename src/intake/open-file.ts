import type { Limits } from "./limits";
import { defaultLimits } from "./limits";
import type { OpenedFile } from "./opened-file";
import { openCompoundFile } from "./other-formats/open-compound-file";
import { openHtml } from "./other-formats/open-html";
import { liesBeyondSheet } from "./other-formats/beyond-sheet";
import { loadLibrary } from "./other-formats/library";
import { readCsv } from "./other-formats/read-csv";
import { readWithLibrary } from "./other-formats/read-with-library";
import { openZip } from "./open-zip";
import { opened } from "./opened";
import { readOds } from "./ods/read-ods";
import { refused } from "./refusal";
import { sniff } from "./sniff";

/**
 * Opens one file of whatever format and gives its sheets, or why it can't be read (I1, I2). It never throws for what
 * the bytes are. `name` only names the sheet of a text file.
 */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  limits: Limits = defaultLimits,
): Promise<OpenedFile> {
  try {
    return await openSniffed(name, bytes, limits);
  } catch (error) {
    // What the engine can't hold: a text or an array beyond its own bounds.
    if (error instanceof RangeError) return refused("too-large");
    throw error;
  }
}

async function openSniffed(name: string, bytes: Uint8Array, limits: Limits): Promise<OpenedFile> {
  const sniffed = sniff(bytes, limits.plainBytes);
  switch (sniffed.kind) {
    case "empty":
    case "too-large":
    case "packed":
    case "sealed":
      return refused(sniffed.kind);
    // One that could be taken apart doesn't come here.
    case "mail":
      return refused("closed-mail");
    case "zip":
      return openZip(bytes, limits);
    case "compound":
      return openCompoundFile(bytes);
    case "biff":
      return opened("xls", readWithLibrary(await loadLibrary(), bytes));
    case "html":
      return openHtml(sniffed.text);
    case "spreadsheet-xml":
      return openSpreadsheetXml(sniffed.text);
    case "sylk":
      return opened("sylk", readWithLibrary(await loadLibrary(), sniffed.text));
    case "flat-ods":
      return openFlatOds(sniffed.text, limits);
    case "text":
      return opened("csv", await readCsv(sniffed.text, name));
    case "other":
      return refused("not-a-workbook");
  }
}

/** Excel 2003's XML, without the sender's properties: kinds of values in them that the library doesn't know end it. */
async function openSpreadsheetXml(text: string): Promise<OpenedFile> {
  if (liesBeyondSheet(text)) return refused("damaged");
  const cells = text.replace(/<((?:\w+:)?(?:Custom)?DocumentProperties)\b[^>]*>[^]*?<\/\1>/g, "");
  return opened("xml", readWithLibrary(await loadLibrary(), cells));
}

function openFlatOds(text: string, limits: Limits): OpenedFile {
  const workbook = readOds(text, [], limits);
  return typeof workbook === "string" ? refused(workbook) : opened("ods", workbook);
}
