import { decodeCellText, parseRichText } from "../../../intake/xlsx/cell-text";
import type { StandingStrings } from "../shared-strings";

/** The shared texts of an earlier file. */
export class StringBase {
  private readonly used = new Set<number>();
  private uses = 0;

  private constructor(private readonly items: readonly string[]) {}

  static read(xml: string): StringBase {
    return new StringBase(
      [...xml.matchAll(/<si\b[^>]*?\/>|<si\b[^>]*>[\s\S]*?<\/si>/g)].map(([item]) => item),
    );
  }

  /** What a cell shows whose type and content are these: its text, or its number as it is written. */
  shown(type: string | null, inner: string): string {
    const value = /<v\b[^>]*>([^<]*)<\/v>/.exec(inner)?.[1] ?? "";
    if (type === "s") return this.text(Number(value));
    if (type === "inlineStr")
      return parseRichText(/<is\b[^>]*>([\s\S]*)<\/is>/.exec(inner)?.[1] ?? "")?.text ?? "";
    return decodeCellText(value);
  }

  /** Notes the texts that the sheet's cells refer to. */
  noteUses(xml: string): void {
    for (const [, index] of xml.matchAll(sharedCell)) this.noteUse(Number(index));
  }

  noteUse(index: number): void {
    this.used.add(index);
    this.uses++;
  }

  standing(): StandingStrings {
    return { items: this.items, used: this.used, uses: this.uses };
  }

  private text(index: number): string {
    const item = this.items[index] ?? "";
    return parseRichText(item.replace(/^<si\b[^>]*>/, "").replace(/<\/si>$/, ""))?.text ?? "";
  }
}

const sharedCell = /<c\b[^>]*\st=["']s["'][^>]*>\s*<v>(\d+)<\/v>/g;
