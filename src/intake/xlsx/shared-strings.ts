import type { RichText } from "./cell-text";
import { decodeCellText, parseRichText } from "./cell-text";
import { hasRoot } from "./root-element";

/** The texts that cells refer to by index, with the fonts of those that have runs. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly rich: ReadonlyMap<number, RichText>;
}

export const noSharedStrings: SharedStrings = { texts: [], rich: new Map() };

/** Decoded piece by piece, so that a large table doesn't need its whole text twice in memory. */
const chunkSize = 4 * 1024 * 1024;

/** Reads `xl/sharedStrings.xml`; `null` where it is written in a way that is left to the library. */
export function readSharedStrings(part: Uint8Array): SharedStrings | null {
  if (!hasRoot(part, "sst")) return null;
  const texts: string[] = [];
  const rich = new Map<number, RichText>();
  const decoder = new TextDecoder();
  for (let start = 0; start < part.length;) {
    const end = chunkEnd(part, start);
    if (!readChunk(decoder.decode(part.subarray(start, end)), texts, rich)) return null;
    start = end;
  }
  return { texts, rich };
}

/** Behind the last `</si>` of the piece that begins at `start`; searched backwards, so never over a whole chunk. */
function chunkEnd(part: Uint8Array, start: number): number {
  let end = start + chunkSize;
  while (end < part.length) {
    for (let at = end; at > start + 5; at--) {
      if (part[at - 1] === 62 && part[at - 2] === 105 && part[at - 3] === 115 && part[at - 4] === 47)
        return at;
    }
    end += chunkSize;
  }
  return part.length;
}

function readChunk(xml: string, texts: string[], rich: Map<number, RichText>): boolean {
  const plain = !xml.includes("&") && !xml.includes("_x") && !xml.includes("\r");
  let at = xml.indexOf("<si");
  while (at >= 0) {
    const open = xml.indexOf(">", at);
    if (open < 0) return false;
    if (xml.charCodeAt(open - 1) === 47) {
      texts.push("");
      at = xml.indexOf("<si", open);
      continue;
    }
    const quick = plainText(xml, open + 1);
    if (quick !== null) {
      texts.push(plain ? quick.text : decodeCellText(quick.text));
      at = xml.startsWith("<si", quick.end) ? quick.end : xml.indexOf("<si", quick.end);
      continue;
    }
    const close = xml.indexOf("</si>", open);
    if (close < 0) return false;
    const parsed = parseRichText(xml.slice(open + 1, close));
    if (parsed === null) return false;
    if (parsed.fontName !== undefined || parsed.bold !== undefined) rich.set(texts.length, parsed);
    texts.push(parsed.text);
    at = xml.indexOf("<si", close);
  }
  return true;
}

/** `<t>…</t></si>`, as nearly all are; `null` for anything else. */
function plainText(xml: string, at: number): { text: string; end: number } | null {
  let start = at + 3;
  if (!xml.startsWith("<t>", at)) {
    if (!xml.startsWith('<t xml:space="preserve">', at)) return null;
    start = at + 24;
  }
  const end = xml.indexOf("<", start);
  return end >= 0 && xml.startsWith("</t></si>", end) ? { text: xml.slice(start, end), end: end + 9 } : null;
}
