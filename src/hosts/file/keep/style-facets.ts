import type { CellLook } from "../../../domain/report/drawn/cell-look";
import type { WorkbookPlan } from "../../../domain/report/workbook-plan";
import { builtInFormats, type StylePart } from "../style-sheet";
import { alignmentXml, borderXml, fontXml, solidFill } from "../style-xml";
import type { StyleBase } from "./style-base";
import { attributeOf, piecesOf, type Piece } from "./xml-pieces";

/** What a style comes to, part by part, however the program that wrote it puts it. */
export interface Facets {
  readonly fontId: string;
  readonly fillId: string;
  readonly borderId: string;
  readonly numFmtId: string;
  readonly alignment: string;
}

/** Of a style of an earlier file. */
export function facetsOf(format: string, base: StyleBase): Facets {
  const index = (name: StylePart) => Number(attributeOf(format, name) ?? 0);
  return {
    fontId: fontFacet(base.fonts[index("fontId")] ?? "<font/>"),
    fillId: fillFacet(base.fills[index("fillId")] ?? "<fill/>"),
    borderId: borderFacet(base.borders[index("borderId")] ?? "<border/>"),
    numFmtId: base.numberFormats.get(index("numFmtId")) ?? builtInCode(index("numFmtId")),
    alignment: alignmentFacet(alignmentIn(format)),
  };
}

/** Of a look as the product draws it. */
export function facetsOfLook(look: CellLook, font: WorkbookPlan["baseFont"]): Facets {
  return {
    fontId: fontFacet(fontXml(look.font, font)),
    fillId: look.fill === undefined ? "" : fillFacet(solidFill(look.fill)),
    borderId: borderFacet(borderXml(look)),
    numFmtId: look.numberFormat ?? "General",
    alignment: alignmentFacet(alignmentXml(look)),
  };
}

/** The element `alignment` of a style, alone; "" without. */
export function alignmentIn(format: string): string {
  return /<alignment\b[^>]*\/>/.exec(format)?.[0] ?? "";
}

function childrenOf(xml: string): readonly Piece[] {
  return piecesOf(xml)?.children ?? [];
}

function fontFacet(font: string): string {
  const parts = childrenOf(font).flatMap(({ name, xml }) => {
    const value = attributeOf(xml, "val");
    if (name === "name" || name === "sz" || name === "vertAlign") return [`${name}=${value ?? ""}`];
    if (name === "color") return [`color=${colorFacet(xml)}`];
    const isSet =
      ["b", "i", "u", "strike"].includes(name) && value !== "0" && value !== "false" && value !== "none";
    return isSet ? [name] : [];
  });
  // A program may leave black out, or say it.
  return [...new Set([...parts, ...(parts.some((part) => part.startsWith("color=")) ? [] : ["color=black"])])]
    .sort()
    .join(" ");
}

function fillFacet(fill: string): string {
  const pattern = childrenOf(fill)[0];
  const type = pattern === undefined ? null : attributeOf(pattern.xml, "patternType");
  if (pattern === undefined || type === null || type === "none")
    return pattern?.name === "gradientFill" ? fill : "";
  const color = childrenOf(pattern.xml).find(({ name }) => name === "fgColor");
  return `${type} ${color === undefined ? "" : colorFacet(color.xml)}`;
}

function borderFacet(border: string): string {
  return childrenOf(border)
    .flatMap(({ name, xml }) => {
      const style = attributeOf(xml, "style");
      if (style === null || style === "none") return [];
      const color = childrenOf(xml).find((child) => child.name === "color");
      return [`${name} ${style} ${color === undefined ? "black" : colorFacet(color.xml)}`];
    })
    .sort()
    .join(", ");
}

const plainAlignment = /\s(?:horizontal="general"|vertical="bottom"|\w+="(?:0|false)")/g;

function alignmentFacet(alignment: string): string {
  return [...alignment.replace(plainAlignment, "").matchAll(/\s(\w+)="([^"]*)"/g)]
    .map(([, name, value]) => `${name}=${value === "true" ? "1" : value}`)
    .sort()
    .join(" ");
}

function colorFacet(xml: string): string {
  const rgb = attributeOf(xml, "rgb");
  if (rgb !== null) return rgb.slice(-6) === "000000" ? "black" : rgb.slice(-6).toUpperCase();
  const indexed = attributeOf(xml, "indexed");
  const theme = attributeOf(xml, "theme");
  const isBlack = attributeOf(xml, "auto") !== null || indexed === "64" || indexed === "8" || theme === "1";
  return isBlack ? "black" : `${indexed ?? ""}/${theme ?? ""}/${attributeOf(xml, "tint") ?? ""}`;
}

function builtInCode(id: number): string {
  return [...builtInFormats].find(([, number]) => number === id)?.[0] ?? `#${id}`;
}
