import { visitTags } from "../../../intake/xml-tags";

/** A part's XML, taken apart one level deep. */
export interface Pieces {
  /** The root's start tag, never one that closes itself. */
  readonly rootTag: string;
  readonly rootName: string;
  readonly children: readonly Piece[];
}

/** An element as it is written. */
export interface Piece {
  readonly name: string;
  readonly xml: string;
}

/** The root of the text and the elements right inside it; `null` where there is none. */
export function piecesOf(xml: string): Pieces | null {
  const children: Piece[] = [];
  let root: { name: string; tag: string } | null = null;
  let depth = 0;
  let began = 0;
  visitTags(xml, ({ name, kind }, end, start) => {
    if (root === null) root = { name, tag: xml.slice(start, end).replace(/\/>$/, ">") };
    if (kind === "close") depth--;
    if (depth === 1 && kind !== "close") began = start;
    if (depth === 1 && kind !== "open") children.push({ name, xml: xml.slice(began, end) });
    if (kind === "open") depth++;
  });
  const found = root as { name: string; tag: string } | null;
  return found && { rootTag: found.tag, rootName: found.name, children };
}

/** The elements inside the first child of that name. */
export function itemsOf(pieces: Pieces, name: string): readonly string[] {
  const list = pieces.children.find((child) => child.name === name);
  return list === undefined ? [] : (piecesOf(list.xml)?.children.map(({ xml }) => xml) ?? []);
}

export function childOf(pieces: Pieces, name: string): string | null {
  return pieces.children.find((child) => child.name === name)?.xml ?? null;
}

/** The attribute of an element's start tag, its entities resolved; `null` where it isn't there. */
export function attributeOf(xml: string, name: string): string | null {
  let found: string | null = null;
  let isFirst = true;
  const end = xml.indexOf(">");
  visitTags(xml.slice(0, end + 1), (tag) => {
    if (isFirst) found = tag.attribute(name);
    isFirst = false;
  });
  return found;
}
