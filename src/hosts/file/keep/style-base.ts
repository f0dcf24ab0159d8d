import type { StandingList, StandingStyles } from "../style-sheet";
import { attributeOf, itemsOf, piecesOf, type Pieces } from "./xml-pieces";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The styles of an earlier file by index, to look things up in and to write on. */
export interface StyleBase {
  readonly pieces: Pieces;
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cellFormats: readonly string[];
  readonly differentials: readonly string[];
  readonly numberFormats: ReadonlyMap<number, string>;
}

/** `null` where the part is written in a way that can't be added to (with a prefix, or not at all). */
export function readStyles(xml: string): StyleBase | null {
  const pieces = piecesOf(xml);
  if (pieces?.rootName !== "styleSheet" || attributeOf(pieces.rootTag, "xmlns") !== main) return null;
  const numberFormats = itemsOf(pieces, "numFmts").map(
    (item) => [Number(attributeOf(item, "numFmtId")), attributeOf(item, "formatCode") ?? "General"] as const,
  );
  return {
    pieces,
    fonts: itemsOf(pieces, "fonts"),
    fills: itemsOf(pieces, "fills"),
    borders: itemsOf(pieces, "borders"),
    cellFormats: itemsOf(pieces, "cellXfs"),
    differentials: itemsOf(pieces, "dxfs"),
    numberFormats: new Map(numberFormats),
  };
}

/** What cells, rows, columns and tables of the kept parts refer to. */
export interface StyleUses {
  readonly cellFormats: Set<number>;
  readonly differentials: Set<number>;
}

/** Notes what a sheet, or another part, refers to; rather too much than too little. */
export function noteStyleUses(xml: string, uses: StyleUses): void {
  for (const [, index] of xml.matchAll(/\s(?:s|style)=["'](\d+)["']/g)) uses.cellFormats.add(Number(index));
  for (const [, index] of xml.matchAll(/dxfId=["'](\d+)["']/gi)) uses.differentials.add(Number(index));
}

/** The styles to write on: what is used keeps its place, all else gives way. */
export function standingStyles(base: StyleBase, uses: StyleUses): StandingStyles {
  const { pieces } = base;
  const others = ["cellStyleXfs", "cellStyles", "tableStyles", "colors", "extLst"].flatMap((name) =>
    pieces.children.filter((child) => child.name === name).map(({ xml }) => [name, xml] as const),
  );
  for (const [, xml] of others.filter(([name]) => name === "tableStyles")) noteStyleUses(xml, uses);
  const cellFormats = new Set([0, ...uses.cellFormats]);
  const formats = [
    ...base.cellFormats.filter((_, index) => cellFormats.has(index)),
    ...itemsOf(pieces, "cellStyleXfs"),
  ];
  const used = (attribute: string, always: readonly number[]) =>
    new Set([...always, ...formats.map((format) => Number(attributeOf(format, attribute) ?? 0))]);
  const list = (items: readonly string[], indexes: ReadonlySet<number>): StandingList => ({
    items,
    used: new Set([...indexes].filter((index) => index < items.length)),
  });
  return {
    rootTag: pieces.rootTag,
    fonts: list(base.fonts, used("fontId", [0])),
    // Excel takes the first two for none and for its grey, whatever a file says.
    fills: list(base.fills, used("fillId", [0, 1])),
    borders: list(base.borders, used("borderId", [0])),
    cellFormats: list(base.cellFormats, cellFormats),
    differentials: list(base.differentials, uses.differentials),
    numberFormats: base.numberFormats,
    usedNumberFormats: used("numFmtId", []),
    others: new Map(others),
  };
}
