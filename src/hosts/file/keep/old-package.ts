import { defaultLimits } from "../../../intake/limits";
import { resolveTarget } from "../../../intake/package-parts";
import { visitTags } from "../../../intake/xml-tags";
import { readDirectory, type ZipEntry } from "../../../intake/zip/directory";
import { unpackEntry, type Budget } from "../../../intake/zip/unpack-entry";

/** A relationship of an earlier file. */
export interface OldRelationship {
  readonly id: string;
  /** The type's whole address. */
  readonly type: string;
  /** Its last word: `worksheet`, `drawing` … */
  readonly kind: string;
  /** A path in the package; outside of it as it is written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an earlier file; a part's path is spelt as the archive has it. */
export class OldPackage {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly budget: Budget = { left: defaultLimits.unpackedBytes };
  private readonly overrides = new Map<string, string>();
  readonly defaults = new Map<string, string>();

  private constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
  ) {
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
    visitTags(this.text("[Content_Types].xml") ?? "", (tag) => {
      const type = tag.attribute("ContentType") ?? "";
      if (tag.name === "Default") this.defaults.set((tag.attribute("Extension") ?? "").toLowerCase(), type);
      if (tag.name === "Override") this.overrides.set(pathOf(tag.attribute("PartName") ?? ""), type);
    });
  }

  /** `null` where the bytes are no package, or one of which not all can be read. */
  static open(bytes: Uint8Array): OldPackage | null {
    const entries = readDirectory(bytes, defaultLimits.entries);
    if (typeof entries === "string" || entries.some(({ encrypted }) => encrypted)) return null;
    const opened = new OldPackage(bytes, entries);
    return opened.has("[Content_Types].xml") ? opened : null;
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /** The part's bytes; `null` where it isn't there, or is damaged. */
  part(path: string): Uint8Array | null {
    const entry = this.entries.get(path.toLowerCase());
    const part = entry && unpackEntry(this.bytes, entry, this.budget);
    return part === undefined || typeof part === "string" ? null : part;
  }

  text(path: string): string | null {
    const part = this.part(path);
    return part && new TextDecoder().decode(part);
  }

  /** As the archive spells it, which readers that mind letters go by. */
  spelt(path: string): string {
    return this.entries.get(path.toLowerCase())?.name ?? path;
  }

  contentType(path: string): string {
    const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    return this.overrides.get(path.toLowerCase()) ?? this.defaults.get(ending) ?? "";
  }

  relationships(owner: string): readonly OldRelationship[] {
    const found: OldRelationship[] = [];
    visitTags(this.text(relationshipsPath(owner)) ?? "", (tag) => {
      if (tag.name !== "Relationship") return;
      const type = tag.attribute("Type") ?? "";
      const target = tag.attribute("Target") ?? "";
      const isExternal = tag.attribute("TargetMode") === "External";
      found.push({
        id: tag.attribute("Id") ?? "",
        type,
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: isExternal ? target : this.located(resolveTarget(owner, target)),
        isExternal,
      });
    });
    return found;
  }

  /** A target may be written with the codes of an address. */
  private located(path: string): string {
    if (this.has(path) || !path.includes("%")) return path;
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }
}

export function relationshipsPath(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

function pathOf(name: string): string {
  return name.replace(/^\//, "").toLowerCase();
}
