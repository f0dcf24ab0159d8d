import type { Limits } from "../limits";
import { workbookFormat } from "../open-zip";
import { sniff } from "../sniff";
import { readDirectory } from "../zip/directory";
import type { Attachment } from "./mail";
import { isMsg, namesEntry } from "./read-msg";

/** `noise`: what no person attached; `aside`: what a person attached that is no data; `file`: what is opened, or refused. */
export type AttachmentRole = "file" | "aside" | "noise";

/** Mail servers put the text behind an attachment, and pictures of signatures, into files of their own. */
const madeByProgram = /^(?:ATT\d+\.(?:txt|html?)|image\d+\.(?:png|jpe?g|gif|bmp|[ew]mz)|smime\.p7s)$/i;
const isSignature = /^(?:application\/(?:x-)?(?:pkcs7|pgp)-signature|application\/pgp-keys)$/;
const namedWorkbook = /\.(?:xls[xmb]?|xlt[xm]?|ods|ots|fods|csv|tsv|tab|slk)$/i;
const namedPage = /\.(?:html?|mht|mhtml)$/i;

/**
 * What is to be done with an attachment: by its bytes (I1), and where these are only text by its name. What is named as
 * a workbook or can't be looked into is opened, so that what is wrong with it is said.
 */
export function attachmentRole(
  { name, type, isInline, content }: Attachment,
  limits: Limits,
): AttachmentRole {
  if (!(content instanceof Uint8Array)) return "file";
  if (isInline || isSignature.test(type) || madeByProgram.test(name)) return "noise";
  if (namedWorkbook.test(name)) return "file";
  const sniffed = sniff(content, limits.plainBytes);
  switch (sniffed.kind) {
    case "empty":
      return "noise";
    case "other":
      return "aside";
    case "zip":
      return isDocument(content, limits) ? "aside" : "file";
    case "compound":
      return ["Workbook", "Book", "EncryptedPackage"].some((stream) => namesEntry(content, stream)) ||
        isMsg(content)
        ? "file"
        : "aside";
    case "html":
      return namedPage.test(name) || type === "text/html" ? "aside" : "file";
    case "text":
      return type === "text/csv" || isTable(sniffed.text) ? "file" : "aside";
    case "mail":
    case "packed":
    case "sealed":
    case "too-large":
    case "biff":
    case "spreadsheet-xml":
    case "flat-ods":
    case "sylk":
      return "file";
  }
}

/** A package of Office or OpenDocument that holds no workbook: a letter, slides. */
function isDocument(bytes: Uint8Array, limits: Limits): boolean {
  const entries = readDirectory(bytes, limits.entries);
  if (typeof entries === "string" || workbookFormat(bytes, entries, limits) !== null) return false;
  return entries.some(({ name }) => name === "[Content_Types].xml" || name === "META-INF/manifest.xml");
}

/** Text in columns: nobody writes tabs into two lines of a note. */
function isTable(text: string): boolean {
  return text.split(/\r?\n/, 200).filter((line) => line.split("\t").length > 2).length >= 2;
}
