import type { XmlTag } from "../xml-tags";
import { decodeEntities } from "../xml-tags";

/** Parts of a cell whose text isn't the cell's: comments and drawings. */
const beside: ReadonlySet<string> = new Set([
  "office:annotation",
  "draw:frame",
  "draw:custom-shape",
  "draw:g",
  "draw:line",
]);

/** Gathers the text of a cell from its tags: paragraphs as lines, runs of white space as one space. */
export class CellText {
  private readonly paragraphs: string[] = [];
  private readonly spans: (string | null)[] = [];
  private skipped = 0;
  private longest = { length: 0, span: null as string | null };

  /** Takes a tag and the text that follows it, up to the next tag. */
  visit(tag: XmlTag, xml: string, end: number): void {
    if (beside.has(tag.name)) this.skipped += tag.kind === "open" ? 1 : tag.kind === "close" ? -1 : 0;
    if (this.skipped > 0) return;
    if (tag.name === "text:p") {
      if (tag.kind !== "close") this.paragraphs.push("");
      if (tag.kind !== "open") return;
    } else if (tag.name === "text:span") {
      if (tag.kind === "open") this.spans.push(tag.attribute("text:style-name"));
      else if (tag.kind === "close") this.spans.pop();
    } else if (tag.name === "text:s" && tag.kind !== "close") {
      this.append(" ".repeat(Math.min(1000, Number(tag.attribute("text:c") ?? "1") || 1)));
    } else if (tag.name === "text:tab" && tag.kind !== "close") this.append("\t");
    else if (tag.name === "text:line-break" && tag.kind !== "close") this.append("\n");
    const next = xml.indexOf("<", end);
    if (next > end) this.appendWritten(xml.slice(end, next));
  }

  value(): string {
    return this.paragraphs.join("\n");
  }

  /** The style of the longest stretch of text, where it has one of its own. */
  longestSpan(): string | null {
    return this.longest.span;
  }

  private appendWritten(raw: string): void {
    const text = decodeEntities(raw.replace(/[ \t\r\n]+/g, " "));
    if (this.paragraphs.length > 0 && text.trim().length > this.longest.length) {
      this.longest = { length: text.trim().length, span: this.spans.at(-1) ?? null };
    }
    this.append(text);
  }

  private append(text: string): void {
    // Between the tags of a cell, outside of its paragraphs, there is only indentation.
    if (this.paragraphs.length > 0) this.paragraphs[this.paragraphs.length - 1] += text;
  }
}
