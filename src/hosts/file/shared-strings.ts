import { cutText } from "../../domain/report/drawn/cut-text";
import { ReusableList } from "./reusable-list";
import { element, escapeCellText, xmlHead } from "./xml";

/** Texts that cells of another file's sheets refer to by index: these stay where they are. */
export interface StandingStrings {
  /** Elements `si`, by index. */
  readonly items: readonly string[];
  readonly used: ReadonlySet<number>;
  /** How often cells refer to them. */
  readonly uses: number;
}

/** The texts of all cells, each once, and the part `xl/sharedStrings.xml`. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private readonly elements: ReusableList;
  private uses: number;

  constructor(standing: StandingStrings | null = null) {
    this.elements = new ReusableList(standing?.items, standing?.used);
    this.uses = standing?.uses ?? 0;
  }

  /** The index of a text, cut to what a cell can hold, with a cell's own kind of line break. */
  add(text: string): number {
    this.uses++;
    let index = this.indexes.get(text);
    if (index === undefined) {
      const kept = cutText(text.includes("\r") ? text.replace(/\r\n/g, "\n") : text);
      index = this.elements.add(`<si>${textElement(kept)}</si>`);
      this.indexes.set(text, index);
    }
    return index;
  }

  /** The part in pieces; call it when every sheet has been written. */
  *xml(): Iterable<string> {
    const elements = this.elements.finished("<si><t/></si>");
    const head = element(
      "sst",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        count: this.uses,
        uniqueCount: elements.length,
      },
      // An empty list closes itself; with the placeholder it opens.
      " ",
    );
    yield xmlHead + head.slice(0, head.indexOf(">") + 1);
    let piece = "";
    for (const item of elements) {
      piece += item;
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
