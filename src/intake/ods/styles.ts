import type { CellStyle } from "../../domain/grid/grid";
import { plainStyle } from "../../domain/grid/grid";
import { isDateFormat } from "../../domain/grid/date-format";
import type { XmlTag } from "../xml-tags";
import { visitTags } from "../xml-tags";

/** What an OpenDocument style says of itself; what it leaves open comes from its parent. */
interface Style {
  readonly parent: string | null;
  format?: string;
  fontName?: string;
  bold?: boolean;
  struck?: boolean;
  hidden?: boolean;
}

/** The styles of an OpenDocument spreadsheet by name, of all kinds that its cells and tables use. */
export class OdsStyles {
  private readonly styles = new Map<string, Style>();
  private readonly formats = new Map<string, string>();
  private readonly fontFaces = new Map<string, string>();
  private readonly cellStyles = new Map<string, CellStyle>();

  /** Adds the styles of a part; those of `content.xml` go before those of the same name in `styles.xml`. */
  add(xml: string): void {
    let style: Style | null = null;
    let format: { name: string; code: string; literal: number } | null = null;
    visitTags(xml, (tag, end) => {
      if (tag.name === "style:font-face") this.addFontFace(tag);
      else if (tag.name === "style:style" || tag.name === "style:default-style") {
        style = tag.kind === "close" ? null : this.addStyle(tag);
      } else if (style !== null) readProperties(tag, style, this.fontFaces);
      else if (formatTags.has(tag.name)) {
        if (format !== null && tag.kind === "close") this.formats.set(format.name, format.code);
        format =
          tag.kind === "open"
            ? { name: tag.attribute("style:name") ?? "", code: formatStart(tag), literal: 0 }
            : null;
      } else if (format !== null && tag.kind !== "close") {
        format.code += formatPiece(tag, xml.slice(end, Math.max(end, xml.indexOf("<", end))));
      }
    });
  }

  /** The style of cells, by its name; `null` is the standard style. */
  cell(name: string | null): CellStyle {
    const key = name ?? "Default";
    const known = this.cellStyles.get(key);
    if (known !== undefined) return known;
    const style = this.resolve(key);
    const numberFormat = this.formats.get(style.format ?? "") ?? "General";
    const made = {
      numberFormat,
      isDate: isDateFormat(numberFormat),
      fontName: style.fontName ?? plainStyle.fontName,
      bold: style.bold ?? false,
      struck: style.struck ?? false,
    };
    const shared = [...this.cellStyles.values()].find(
      (other) => JSON.stringify(other) === JSON.stringify(made),
    );
    this.cellStyles.set(key, shared ?? made);
    return shared ?? made;
  }

  /** The font that a stretch of text inside of a cell has of its own. */
  text(name: string): Partial<CellStyle> {
    const { fontName, bold, struck } = this.styles.get(`text ${name}`) ?? {};
    return {
      ...(fontName === undefined ? {} : { fontName }),
      ...(bold === undefined ? {} : { bold }),
      ...(struck === undefined ? {} : { struck }),
    };
  }

  isHiddenTable(name: string | null): boolean {
    return this.styles.get(`table ${name ?? ""}`)?.hidden === true;
  }

  private addFontFace(tag: XmlTag): void {
    const family = (tag.attribute("svg:font-family") ?? "").replace(/^'(.*)'$/, "$1");
    this.fontFaces.set(tag.attribute("style:name") ?? "", family);
  }

  private addStyle(tag: XmlTag): Style {
    const family = tag.attribute("style:family") ?? "";
    const name = tag.name === "style:default-style" ? "" : (tag.attribute("style:name") ?? "");
    const key = family === "table-cell" ? name : `${family} ${name}`;
    const format = tag.attribute("style:data-style-name");
    const style: Style = {
      parent: name === "" ? null : (tag.attribute("style:parent-style-name") ?? ""),
      ...(format === null ? {} : { format }),
    };
    if (!this.styles.has(key)) this.styles.set(key, style);
    return style;
  }

  private resolve(name: string): Style {
    let resolved: Style = { parent: null };
    const seen = new Set<string>();
    for (let key: string | null = name; key !== null && !seen.has(key);) {
      seen.add(key);
      const style = this.styles.get(key);
      resolved = { ...style, ...resolved, parent: null };
      key = style?.parent ?? null;
    }
    return resolved;
  }
}

function readProperties(tag: XmlTag, style: Style, fontFaces: ReadonlyMap<string, string>): void {
  if (tag.name === "style:table-properties") {
    if (tag.attribute("table:display") === "false") style.hidden = true;
  } else if (tag.name === "style:text-properties") {
    const face = tag.attribute("style:font-name");
    const family = tag.attribute("fo:font-family")?.replace(/^'(.*)'$/, "$1");
    const fontName = family ?? (face === null ? undefined : (fontFaces.get(face) ?? face));
    const weight = tag.attribute("fo:font-weight");
    const line =
      tag.attribute("style:text-line-through-type") ?? tag.attribute("style:text-line-through-style");
    if (fontName !== undefined) style.fontName = fontName;
    if (weight !== null) style.bold = weight === "bold" || Number(weight) >= 600;
    if (line !== null) style.struck = line !== "none";
  }
}

const formatTags: ReadonlySet<string> = new Set([
  "number:number-style",
  "number:currency-style",
  "number:percentage-style",
  "number:date-style",
  "number:time-style",
  "number:text-style",
  "number:boolean-style",
]);

function formatStart(tag: XmlTag): string {
  return tag.attribute("number:truncate-on-overflow") === "false" ? "[h]" : "";
}

/** A piece of a format as Excel's code has it: enough to tell dates, percentages and texts, and decimals. */
function formatPiece(tag: XmlTag, text: string): string {
  const long = tag.attribute("number:style") === "long";
  switch (tag.name) {
    case "number:day":
      return long ? "dd" : "d";
    case "number:month":
      return (tag.attribute("number:textual") === "true" ? "mm" : "") + (long ? "mm" : "m");
    case "number:year":
      return long ? "yyyy" : "yy";
    case "number:day-of-week":
      return long ? "dddd" : "ddd";
    case "number:hours":
      return long ? "hh" : "h";
    case "number:minutes":
      return long ? "mm" : "m";
    case "number:seconds":
      return long ? "ss" : "s";
    case "number:am-pm":
      return "AM/PM";
    case "number:text-content":
      return "@";
    case "number:number":
      return numberPiece(tag);
    case "number:text":
      return /^[\s/:.,%-]*$/.test(text) ? text : `"${text.replace(/"/g, "")}"`;
    default:
      return "";
  }
}

function numberPiece(tag: XmlTag): string {
  const places = tag.attribute("number:decimal-places");
  if (places === null && tag.attribute("number:min-integer-digits") === null) return "General";
  const whole = tag.attribute("number:grouping") === "true" ? "#,##0" : "0";
  const decimals = Math.min(30, Number(places ?? "0"));
  return decimals > 0 ? `${whole}.${"0".repeat(decimals)}` : whole;
}
