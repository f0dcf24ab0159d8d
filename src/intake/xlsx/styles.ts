import { isDateFormat } from "../../domain/grid/date-format";
import type { CellStyle } from "../../domain/grid/grid";
import { plainStyle } from "../../domain/grid/grid";
import { builtInFormat } from "../number-format";
import { isTrue, visitTags } from "../xml-tags";
import type { XmlTag } from "../xml-tags";

/** The cell formats of a workbook, by the index that cells carry in `s`; never empty. */
export type CellFormats = readonly CellStyle[];

export const noFormats: CellFormats = [plainStyle];

interface Font {
  name: string | null;
  bold: boolean;
  struck: boolean;
}

/**
 * Reads `xl/styles.xml`. Formats that look alike are one object, so that sheets can build their palettes by identity.
 * What the part doesn't say counts as plain.
 */
export function readCellFormats(xml: string): CellFormats {
  const codes = new Map<number, string>();
  const fonts: Font[] = [];
  const formats: CellStyle[] = [];
  const distinct = new Map<string, CellStyle>();
  let section: string | null = null;
  visitTags(xml, (tag) => {
    if (section === null) {
      if (sections.has(tag.name) && tag.kind === "open") section = tag.name;
    } else if (tag.name === section && tag.kind === "close") section = null;
    else if (section === "numFmts" && tag.name === "numFmt") {
      codes.set(numberOf(tag, "numFmtId"), tag.attribute("formatCode") ?? "General");
    } else if (section === "fonts") readFontTag(tag, fonts);
    else if (section === "cellXfs" && tag.name === "xf" && tag.kind !== "close") {
      const format = makeFormat(numberOf(tag, "numFmtId"), codes, fonts[numberOf(tag, "fontId")]);
      const key = `${format.numberFormat}\n${format.fontName}\n${format.bold}${format.struck}`;
      if (!distinct.has(key)) distinct.set(key, format);
      formats.push(distinct.get(key) ?? format);
    }
  });
  return formats.length > 0 ? formats : noFormats;
}

/** Others, such as those of conditional formats (`dxfs`), hold the same tags with another meaning. */
const sections: ReadonlySet<string> = new Set([
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "dxfs",
  "tableStyles",
  "extLst",
]);

function readFontTag(tag: XmlTag, fonts: Font[]): void {
  if (tag.name === "font" && tag.kind !== "close") fonts.push({ name: null, bold: false, struck: false });
  const font = fonts.at(-1);
  if (font === undefined || tag.kind === "close") return;
  if (tag.name === "name") font.name = tag.attribute("val");
  if (tag.name === "b") font.bold = isTrue(tag.attribute("val") ?? "1");
  if (tag.name === "strike") font.struck = isTrue(tag.attribute("val") ?? "1");
}

function makeFormat(id: number, codes: ReadonlyMap<number, string>, font: Font | undefined): CellStyle {
  const numberFormat = codes.get(id) ?? builtInFormat(id);
  return {
    numberFormat,
    isDate: isDateFormat(numberFormat),
    fontName: font?.name ?? null,
    bold: font?.bold ?? false,
    struck: font?.struck ?? false,
  };
}

function numberOf(tag: XmlTag, name: string): number {
  return Number(tag.attribute(name) ?? "0");
}
