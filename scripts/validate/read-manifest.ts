import { decodeEntities, visitTags } from "../../src/intake/xml-tags";

/** What the checks need of an add-in-only manifest. */
export interface Manifest {
  readonly version: string;
  readonly defaultLocale: string;
  /** Of the base manifest and of the overrides: where each stands matters. */
  readonly sets: readonly {
    readonly name: string;
    readonly version: string;
    readonly isInOverrides: boolean;
  }[];
  readonly hosts: readonly string[];
  readonly resources: readonly Resource[];
  /** Texts and addresses that stand in the base manifest itself, by the name of their element. */
  readonly settings: readonly Resource[];
  readonly usedIds: readonly string[];
  /** Icons of the ribbon: the size that the manifest says, and the id of the address. */
  readonly images: readonly { readonly size: number; readonly id: string }[];
}

export interface Resource {
  readonly id: string;
  readonly kind: "Image" | "Url" | "ShortString" | "LongString" | "Setting";
  readonly value: string;
  readonly overrides: readonly { readonly locale: string; readonly value: string }[];
}

interface Draft {
  readonly id: string;
  readonly kind: Resource["kind"];
  readonly value: string;
  readonly overrides: { readonly locale: string; readonly value: string }[];
}

/** Reads what the schema has let through; a missing attribute reads as "". */
export function readManifest(xml: string): Manifest {
  const path: string[] = [];
  const texts = new Map<string, string>();
  const sets: Manifest["sets"][number][] = [];
  const hosts: string[] = [];
  const drafts: Draft[] = [];
  const usedIds: string[] = [];
  const images: Manifest["images"][number][] = [];
  visitTags(xml, (tag, end) => {
    const name = tag.name.replace(/^.*:/, "");
    if (tag.kind === "close") {
      path.pop();
      return;
    }
    const attribute = (key: string): string => tag.attribute(key) ?? "";
    const isInOverrides = path.includes("VersionOverrides");
    const kind = kindOf(name, path);
    if (kind !== null && tag.attribute("DefaultValue") !== null) {
      const id = kind === "Setting" ? name : attribute("id");
      drafts.push({ id, kind, value: attribute("DefaultValue"), overrides: [] });
    }
    if (name === "Override")
      drafts.at(-1)?.overrides.push({ locale: attribute("Locale"), value: attribute("Value") });
    if (name === "Set")
      sets.push({ name: attribute("Name"), version: attribute("MinVersion"), isInOverrides });
    if (name === "Host" && !isInOverrides) hosts.push(attribute("Name"));
    if (tag.attribute("resid") !== null) usedIds.push(attribute("resid"));
    if (name === "Image" && tag.attribute("resid") !== null)
      images.push({ size: Number(attribute("size")), id: attribute("resid") });
    if (path.length === 1 && tag.kind === "open") texts.set(name, textAt(xml, end));
    if (tag.kind === "open") path.push(name);
  });
  return {
    version: texts.get("Version") ?? "",
    defaultLocale: texts.get("DefaultLocale") ?? "",
    sets,
    hosts,
    resources: drafts.filter(({ kind }) => kind !== "Setting"),
    settings: drafts.filter(({ kind }) => kind === "Setting"),
    usedIds,
    images,
  };
}

function kindOf(name: string, path: readonly string[]): Resource["kind"] | null {
  if (!path.includes("VersionOverrides")) return "Setting";
  if (name === "Image" || name === "Url") return name;
  if (name !== "String") return null;
  return path.includes("ShortStrings") ? "ShortString" : "LongString";
}

function textAt(xml: string, start: number): string {
  return decodeEntities(xml.slice(start, xml.indexOf("<", start))).trim();
}
