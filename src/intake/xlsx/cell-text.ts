import { decodeEntities, isTrue, visitTags } from "../xml-tags";

/**
 * A cell's text as the sender saw it: entities and Excel's own `_x000D_` escapes resolved, every line end as `\n`.
 */
export function decodeCellText(raw: string): string {
  let text = decodeEntities(raw);
  if (text.includes("_x")) {
    text = text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** A text with what its runs say of the font; `undefined` where they leave it to the cell's own style. */
export interface RichText {
  readonly text: string;
  readonly fontName?: string;
  readonly bold?: boolean;
  readonly struck?: boolean;
}

interface Run {
  text: string;
  formatted: boolean;
  fontName: string | undefined;
  bold: boolean;
  struck: boolean;
}

/**
 * The content of `<si>` or `<is>`: plain text, or runs joined; phonetic hints (`<rPh>`) are no part of it.
 * The font is that of the longest run: legacy Vietnamese encodings are told by it. `null` for CDATA.
 */
export function parseRichText(xml: string): RichText | null {
  if (xml.includes("<![CDATA[")) return null;
  const runs = collectRuns(xml);
  const text = decodeCellText(runs.map((run) => run.text).join(""));
  const written = runs.filter((run) => run.text.trim() !== "");
  const longest = written.reduce<Run | undefined>(
    (best, run) => (best === undefined || run.text.length > best.text.length ? run : best),
    undefined,
  );
  if (longest === undefined || !longest.formatted) return { text };
  const uniform = written.every((run) => run.formatted);
  return {
    text,
    ...(longest.fontName === undefined ? {} : { fontName: longest.fontName }),
    ...(uniform
      ? { bold: written.every((run) => run.bold), struck: written.every((run) => run.struck) }
      : {}),
  };
}

function collectRuns(xml: string): Run[] {
  const runs: Run[] = [];
  let run: Run = emptyRun();
  let phonetic = false;
  visitTags(xml, ({ name, kind, attribute }, end) => {
    if (name === "rPh") phonetic = kind === "open";
    else if (phonetic) return;
    else if (name === "r" && kind === "open") run = emptyRun();
    else if (name === "rPr") run.formatted = true;
    else if (name === "rFont") run.fontName = attribute("val") ?? undefined;
    else if (name === "b") run.bold = isTrue(attribute("val") ?? "1");
    else if (name === "strike") run.struck = isTrue(attribute("val") ?? "1");
    else if (name === "t" && kind === "open") {
      const close = xml.indexOf("<", end);
      runs.push({ ...run, text: xml.slice(end, close < 0 ? undefined : close) });
    }
  });
  return runs;
}

function emptyRun(): Run {
  return { text: "", formatted: false, fontName: undefined, bold: false, struck: false };
}
