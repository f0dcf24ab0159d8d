import type { DecodedText } from "./decode-text";
import { decodeText } from "./decode-text";
import { headersKind } from "./mail/is-mail";
import { startsWith } from "./starts-with";

/** What the bytes of a file are, before anything is read of it. */
export type Sniffed =
  | {
      readonly kind:
        "empty" | "zip" | "compound" | "biff" | "mail" | "packed" | "sealed" | "other" | "too-large";
    }
  | { readonly kind: "html" | "spreadsheet-xml" | "flat-ods" | "sylk" | "text"; readonly text: string };

/** Judges a file by its bytes; its name has no say (I1). What isn't packed may have `plainBytes` at most (I3). */
export function sniff(bytes: Uint8Array, plainBytes: number): Sniffed {
  if (bytes.length === 0) return { kind: "empty" };
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return { kind: "zip" };
  if (packed.some((magic) => startsWith(bytes, magic))) return { kind: "packed" };
  if (isSealed(bytes)) return { kind: "sealed" };
  if (foreign.some((magic) => startsWith(bytes, magic))) return { kind: "other" };
  if (bytes.length > plainBytes) return { kind: "too-large" };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: "compound" };
  if (isBareBiff(bytes)) return { kind: "biff" };
  const headers = headersKind(bytes);
  if (headers !== null) return { kind: headers === "mail" ? "mail" : "other" };
  const decoded = decodeText(bytes);
  return decoded === null ? { kind: "other" } : sniffText(decoded);
}

function sniffText({ text }: DecodedText): Sniffed {
  if (text.trim() === "") return { kind: "empty" };
  const head = text.slice(0, 4096).replace(/^(?:\s|<!--[^]*?-->)+/, "");
  if (head.startsWith("<")) {
    if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head) && /<(?:\w+:)?Workbook\b/.test(head)) {
      return { kind: "spreadsheet-xml", text };
    }
    if (/<office:document\b/.test(head) && text.includes("<office:spreadsheet"))
      return { kind: "flat-ods", text };
    if (
      /^<(?:!doctype html|html|head|body|table|meta|style|title|div|font|center|p)\b/i.test(head) ||
      /<html\b/i.test(head)
    ) {
      return { kind: "html", text };
    }
    return { kind: "other" };
  }
  // Programs of the nineties export SYLK and DIF; read as separated text they would be heaps of signs.
  if (/^ID;P/.test(head)) return { kind: "sylk", text };
  if (/^TABLE\r?\n0,1\r?\n"/.test(head)) return { kind: "other" };
  return isMail(head) || head.startsWith("{\\rtf") || head.startsWith("%PDF-")
    ? { kind: "other" }
    : { kind: "text", text };
}

/** A mail, or a page saved as one (.mht), is text too, but no table. */
function isMail(head: string): boolean {
  const lines = head.split(/\r?\n/, 12);
  const headers = lines.filter((line) => /^[A-Za-z][A-Za-z0-9-]*: \S/.test(line));
  return (
    headers.length >= 2 &&
    headers.some((line) => /^(?:MIME-Version|Received|Return-Path|Message-ID|From):/i.test(line))
  );
}

/** .xls from before Excel 5 is a stream of records without a container: BOF, its length, its version. */
function isBareBiff(bytes: Uint8Array): boolean {
  const [id, version, length, high, , , kind] = bytes;
  if (id !== 9 || high !== 0) return false;
  const fits =
    (version === 0 && length === 4) ||
    ((version === 2 || version === 4) && length === 6) ||
    (version === 8 && (length === 8 || length === 16));
  return (
    fits && (kind === 0x10 || kind === 0x05 || kind === 0x20 || kind === 0x40 || kind === 0 || kind === 1)
  );
}

/** Archives that aren't unpacked here: RAR, 7z, gzip, bzip2. */
const packed: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
  [0x42, 0x5a, 0x68],
];

/** PKCS #7: `1.2.840.113549.1.7`. */
const signedMail: readonly number[] = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07];

/** Attachments in one piece that only their own programs open: Outlook's winmail.dat, a signed or encrypted mail. */
function isSealed(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0x78, 0x9f, 0x3e, 0x22])) return true;
  return bytes[0] === 0x30 && [2, 3, 4, 5, 6].some((at) => startsWith(bytes.subarray(at), signedMail));
}

/** PDF, PNG, JPEG, GIF, Windows and Linux programs. */
const foreign: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x4d, 0x5a, 0x90],
  [0x7f, 0x45, 0x4c, 0x46],
];
