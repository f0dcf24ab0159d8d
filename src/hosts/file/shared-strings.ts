import { cutText } from "../../domain/report/drawn/cut-text";
import { element, escapeCellText, xmlHead } from "./xml";

/** The texts of all cells, each once, and the part `xl/sharedStrings.xml`. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  /** The index of a text, cut to what a cell can hold, with a cell's own kind of line break. */
  add(text: string): number {
    const kept = cutText(text.includes("\r") ? text.replace(/\r\n/g, "\n") : text);
    this.uses++;
    let index = this.indexes.get(kept);
    if (index === undefined) {
      index = this.indexes.size;
      this.indexes.set(kept, index);
    }
    return index;
  }

  /** The part in pieces; call it when every sheet has been written. */
  *xml(): Iterable<string> {
    const head = element(
      "sst",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        count: this.uses,
        uniqueCount: this.indexes.size,
      },
      // An empty list closes itself; with the placeholder it opens.
      " ",
    );
    yield xmlHead + head.slice(0, head.indexOf(">") + 1);
    let piece = "";
    for (const text of this.indexes.keys()) {
      piece += `<si>${textElement(text)}</si>`;
      if (piece.length > 60_000) {
        yield piece;
        piece = "";
      }
    }
    yield `${piece}</sst>`;
  }
}

/** Without the attribute Excel trims the text; line breaks and spaces inside it are kept anyway. */
function textElement(text: string): string {
  const escaped = escapeCellText(text);
  return /^\s|\s$/.test(text) ? `<t xml:space="preserve">${escaped}</t>` : `<t>${escaped}</t>`;
}
