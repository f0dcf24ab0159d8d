import { decodeEntities } from "../../../intake/xml-tags";
import type { Relationship } from "../zip-package";
import type { SheetPlaces } from "./formula-moves";
import type { OldRelationship } from "./old-package";
import { piecesOf } from "./xml-pieces";

/** What the user drew on a sheet of the product's. */
export interface OwnDrawings {
  readonly anchors: readonly string[];
  /** Of the drawing, under ids of their own. */
  readonly relationships: readonly Relationship[];
}

/**
 * The user's charts, pictures and shapes of a drawing: all but the product's charts, told by their names (`own`).
 * They go with the row that they begin on.
 */
export function ownDrawings(
  xml: string,
  links: readonly OldRelationship[],
  own: ReadonlySet<string>,
  places: SheetPlaces,
): OwnDrawings {
  const pieces = piecesOf(xml);
  if (!pieces) return { anchors: [], relationships: [] };
  const prefixes = [...pieces.rootTag.matchAll(/\sxmlns(?::\w+)?=(?:"[^"]*"|'[^']*')/g)].map(([one]) => one);
  const users = pieces.children.filter((child) => !isProductsChart(child.xml, own));
  const relationships: Relationship[] = [];
  const anchors = users.map(({ xml: anchor }, index) => {
    let moved = movedAnchor(anchor, places);
    for (const { id, type, target, isExternal } of links) {
      const use = new RegExp(`(\\s\\w+:\\w+=["'])${id.replace(/[^\w]/g, "\\$&")}(?=["'])`, "g");
      if (!use.test(moved)) continue;
      const name = `rIdOwn${relationships.length + 1}`;
      moved = moved.replace(use, `$1${name}`);
      relationships.push({ id: name, type, target, isExternal });
    }
    // Far from the ids of the product's charts, and the same again next time.
    let shape = 0;
    moved = moved.replace(/(<(?:\w+:)?cNvPr\b[^>]*?\sid=["'])\d+/g, (_, start: string) => {
      return start + String(1000 * (index + 1) + shape++);
    });
    return withPrefixes(moved, prefixes);
  });
  return { anchors, relationships };
}

function isProductsChart(anchor: string, own: ReadonlySet<string>): boolean {
  const [, name = ""] = /<(?:\w+:)?cNvPr\b[^>]*?\sname=["']([^"']*)["']/.exec(anchor) ?? [];
  return /<(?:\w+:)?graphicFrame\b/.test(anchor) && own.has(decodeEntities(name));
}

function movedAnchor(anchor: string, { row }: SheetPlaces): string {
  const top = Number(/<(?:\w+:)?from>[\s\S]*?<(?:\w+:)?row>(\d+)</.exec(anchor)?.[1] ?? NaN);
  if (Number.isNaN(top)) return anchor;
  const by = (row(top) ?? top) - top;
  return by === 0
    ? anchor
    : anchor.replace(/(<(?:\w+:)?row>)(\d+)(?=<)/g, (_, tag: string, at: string) => {
        return tag + String(Math.max(0, Number(at) + by));
      });
}

/** The anchor stands in another drawing now: it says itself what its prefixes mean. */
function withPrefixes(anchor: string, prefixes: readonly string[]): string {
  const tag = /^<[^\s/>]+/.exec(anchor)?.[0] ?? "";
  const end = anchor.indexOf(">");
  const missing = prefixes.filter((prefix) => {
    const name = prefix.slice(0, prefix.indexOf("="));
    return !anchor.slice(0, end).includes(`${name}=`);
  });
  return tag + missing.join("") + anchor.slice(tag.length);
}
