import type { ConditionalStyle, WorkbookPlan } from "../../domain/report/workbook-plan";
import type { CellLook } from "../../domain/report/drawn/cell-look";
import {
  alignmentXml,
  boldXml,
  borderXml,
  colorXml,
  differentialFill,
  fontXml,
  solidFill,
} from "./style-xml";
import { countedList, element, xmlHead } from "./xml";

/** The formats that every reader knows by number; all others are written out, from 164 on. */
const builtInFormats = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const firstOwnFormat = 164;

/** Collects the styles in use, each kind once, and writes `xl/styles.xml`. */
export class StyleSheet {
  private readonly numberFormats = new Distinct();
  private readonly fonts = new Distinct();
  private readonly fills = new Distinct();
  private readonly borders = new Distinct();
  private readonly cellFormats = new Distinct();
  private readonly differentials = new Distinct();
  private readonly quoted = new Map<number, number>();

  constructor(private readonly baseFont: WorkbookPlan["baseFont"]) {
    this.fonts.add(fontXml({}, this.baseFont));
    // Excel takes the first two fills for these, whatever a file says.
    this.fills.add(element("fill", {}, element("patternFill", { patternType: "none" })));
    this.fills.add(element("fill", {}, element("patternFill", { patternType: "gray125" })));
    this.borders.add(borderXml({ font: {} }));
    this.cellFormat({ font: {} });
  }

  /** The index for the `s` attribute of cells that look so; 0 is the plain cell. */
  cellFormat(look: CellLook): number {
    return this.cellFormats.add(this.formatXml(look));
  }

  /**
   * The same style with Excel's mark for "text, as typed after an apostrophe": editing such a cell in Excel
   * doesn't turn its text into a formula (W2).
   */
  asQuotedText(style: number): number {
    const known = this.quoted.get(style);
    if (known !== undefined) return known;
    const plain = this.cellFormats.items[style] ?? "";
    const made = this.cellFormats.add(plain.replace('xfId="0"', 'xfId="0" quotePrefix="1"'));
    this.quoted.set(style, made);
    return made;
  }

  /** The index for `dxfId` of a conditional format. */
  differential(style: ConditionalStyle): number {
    const font = style.color !== undefined || style.bold !== undefined;
    return this.differentials.add(
      element(
        "dxf",
        {},
        font ? element("font", {}, boldXml(style.bold), colorXml("color", style.color)) : "",
        style.numberFormat === undefined ? "" : this.numberFormatXml(style.numberFormat),
        style.fill === undefined ? "" : differentialFill(style.fill),
      ),
    );
  }

  /** The whole part; call it when every style has been asked for. */
  xml(): string {
    return (
      xmlHead +
      element(
        "styleSheet",
        { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
        countedList(
          "numFmts",
          this.numberFormats.items.map((code) => this.numberFormatXml(code)),
        ),
        countedList("fonts", this.fonts.items),
        countedList("fills", this.fills.items),
        countedList("borders", this.borders.items),
        countedList("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        countedList("cellXfs", this.cellFormats.items),
        countedList("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        countedList("dxfs", this.differentials.items),
      )
    );
  }

  private formatXml(look: CellLook): string {
    const numFmtId = this.numberFormatId(look.numberFormat ?? "General");
    const fontId = this.fonts.add(fontXml(look.font, this.baseFont));
    const fillId = look.fill === undefined ? 0 : this.fills.add(solidFill(look.fill));
    const borderId = this.borders.add(borderXml(look));
    const alignment = alignmentXml(look);
    return element(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: numFmtId > 0 || undefined,
        applyFont: fontId > 0 || undefined,
        applyFill: fillId > 0 || undefined,
        applyBorder: borderId > 0 || undefined,
        applyAlignment: alignment !== "" || undefined,
      },
      alignment,
    );
  }

  private numberFormatId(code: string): number {
    return builtInFormats.get(code) ?? firstOwnFormat + this.numberFormats.add(code);
  }

  private numberFormatXml(formatCode: string): string {
    return element("numFmt", { numFmtId: this.numberFormatId(formatCode), formatCode });
  }
}

/** Texts in the order in which they first came. */
class Distinct {
  readonly items: string[] = [];
  private readonly indexes = new Map<string, number>();

  add(item: string): number {
    const known = this.indexes.get(item);
    if (known !== undefined) return known;
    this.indexes.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}
