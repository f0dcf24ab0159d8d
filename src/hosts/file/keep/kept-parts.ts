import type { Part } from "../zip-package";
import type { OldPackage } from "./old-package";
import { relationshipsPath } from "./old-package";

/** The parts that are taken over, each once, in the order in which they were asked for. */
export class KeptParts {
  private readonly kept = new Map<
    string,
    { readonly path: string; readonly sheet: string; readonly change: Change | null }
  >();

  constructor(private readonly file: OldPackage) {}

  has(path: string): boolean {
    return this.kept.has(path.toLowerCase());
  }

  /** The part and all that it leads to; `change` makes its new text. */
  add(path: string, change: Change | null = null, sheet = ""): void {
    if (this.has(path) || !this.file.has(path)) return;
    this.kept.set(path.toLowerCase(), { path: this.file.spelt(path), sheet, change });
    for (const { target, isExternal } of this.file.relationships(path)) {
      if (!isExternal) this.add(target, null, sheet);
    }
  }

  /** The same, with the sheet that it stands on: its formulas may refer to that without a name. */
  addAll(path: string, sheet: string): void {
    this.add(path, null, sheet);
  }

  /** `rewrite` is told the text of each part that is XML and gives it back as it is to be. */
  parts(rewrite: (xml: string, path: string, sheet: string) => string): readonly Part[] {
    return [...this.kept.values()].flatMap(({ path, sheet, change }): Part[] => {
      const links = relationshipsPath(path);
      const bytes = this.file.part(path);
      if (bytes === null) return [];
      const part = {
        path,
        contentType: this.file.contentType(path),
        content: once(this.changed(bytes, path, sheet, change, rewrite)),
      };
      const linked = this.file.part(links);
      return linked === null
        ? [part]
        : [part, { path: this.file.spelt(links), contentType: "", content: once(linked) }];
    });
  }

  private changed(
    bytes: Uint8Array,
    path: string,
    sheet: string,
    change: Change | null,
    rewrite: (xml: string, path: string, sheet: string) => string,
  ): Uint8Array | string {
    if (!/\.(?:xml|vml)$/i.test(path)) return bytes;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const changed = rewrite(change?.(text) ?? text, path, sheet);
    // What nothing had to be changed in stays as it was, byte by byte.
    return changed === text ? bytes : changed;
  }
}

type Change = (xml: string) => string;

function once(content: Uint8Array | string): Part["content"] {
  return () => [content];
}
