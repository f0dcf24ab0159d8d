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
import { ReusableList } from "./reusable-list";
import { countedList, element, xmlHead } from "./xml";

/** The formats that every reader knows by number; all others are written out, from 164 on. */
export const builtInFormats: ReadonlyMap<string, number> = new Map([
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

/** The styles of a file whose sheets refer to them by index: those in use keep their places. */
export interface StandingStyles {
  /** The root's start tag: it names the prefixes that the elements use. */
  readonly rootTag: string;
  readonly fonts: StandingList;
  readonly fills: StandingList;
  readonly borders: StandingList;
  readonly cellFormats: StandingList;
  readonly differentials: StandingList;
  /** Codes by number; of those that aren't used any more, too. */
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly usedNumberFormats: ReadonlySet<number>;
  /** The elements that nothing is added to, as they stand, by name. */
  readonly others: ReadonlyMap<string, string>;
}

export interface StandingList {
  readonly items: readonly string[];
  readonly used: ReadonlySet<number>;
}

/** Collects the styles in use, each kind once, and writes `xl/styles.xml`. */
export class StyleSheet {
  private readonly numberFormats: NumberFormats;
  private readonly fonts: ReusableList;
  private readonly fills: ReusableList;
  private readonly borders: ReusableList;
  private readonly cellFormats: ReusableList;
  private readonly differentials: ReusableList;
  private readonly quoted = new Map<number, number>();
  /** The index of a cell that no format reaches: 0 unless the file's own plain cell looks otherwise. */
  readonly plain: number;

  constructor(
    private readonly baseFont: WorkbookPlan["baseFont"],
    private readonly standing: StandingStyles | null = null,
  ) {
    const list = (from?: StandingList) => new ReusableList(from?.items, from?.used);
    this.numberFormats = new NumberFormats(standing);
    this.fonts = list(standing?.fonts);
    this.fills = list(standing?.fills);
    this.borders = list(standing?.borders);
    this.cellFormats = list(standing?.cellFormats);
    this.differentials = list(standing?.differentials);
    if (standing === null) {
      this.fonts.add(fontXml({}, this.baseFont));
      // Excel takes the first two fills for these, whatever a file says.
      this.fills.add(element("fill", {}, element("patternFill", { patternType: "none" })));
      this.fills.add(element("fill", {}, element("patternFill", { patternType: "gray125" })));
      this.borders.add(borderXml({ font: {} }));
    }
    this.plain = this.cellFormat({ font: {} });
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
    const plain = this.cellFormats.at(style) ?? "";
    const made = this.cellFormats.add(plain.replace('xfId="0"', 'xfId="0" quotePrefix="1"'));
    this.quoted.set(style, made);
    return made;
  }

  /** The style with other parts (indexes of this sheet's), and another alignment unless that is `null`. */
  withParts(style: number, parts: ReadonlyMap<StylePart, number>, alignment: string | null): number {
    let made = this.cellFormats.at(style) ?? plainFormat;
    for (const [name, index] of parts) {
      made = made.replace(new RegExp(`\\b${name}="\\d+"`), `${name}="${index}"`);
      const applies = appliedBy[name];
      if (!made.includes(`${applies}=`)) made = made.replace("<xf ", `<xf ${applies}="1" `);
    }
    if (alignment !== null) made = aligned(made, alignment);
    return this.cellFormats.add(made);
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
    const others = this.standing?.others;
    const root = this.standing?.rootTag ?? `<styleSheet xmlns="${main}">`;
    return [
      xmlHead,
      root,
      countedList("numFmts", this.numberFormats.elements()),
      countedList("fonts", this.fonts.finished(fontXml({}, this.baseFont))),
      countedList("fills", this.fills.finished("<fill><patternFill/></fill>")),
      countedList("borders", this.borders.finished(borderXml({ font: {} }))),
      others?.get("cellStyleXfs") ?? countedList("cellStyleXfs", [normalFormat]),
      countedList("cellXfs", this.cellFormats.finished(plainFormat)),
      others?.get("cellStyles") ??
        countedList("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      countedList("dxfs", this.differentials.finished("<dxf/>")),
      ...["tableStyles", "colors", "extLst"].map((name) => others?.get(name) ?? ""),
      "</styleSheet>",
    ].join("");
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
    return builtInFormats.get(code) ?? this.numberFormats.add(code);
  }

  private numberFormatXml(formatCode: string): string {
    return element("numFmt", { numFmtId: this.numberFormatId(formatCode), formatCode });
  }
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const normalFormat = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
const plainFormat = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });

/** What a cell's style refers to by index. */
export type StylePart = "fontId" | "fillId" | "borderId" | "numFmtId";

const appliedBy: Readonly<Record<StylePart, string>> = {
  fontId: "applyFont",
  fillId: "applyFill",
  borderId: "applyBorder",
  numFmtId: "applyNumberFormat",
};

function aligned(format: string, alignment: string): string {
  const bare = format.replace(/<alignment\b[^>]*\/>/, "").replace(/ applyAlignment="\d"/, "");
  const tag = bare.slice(0, bare.indexOf(">")).replace(/\/$/, "");
  const rest = bare.replace(/^<xf\b[^>]*>/, "").replace(/<\/xf>$/, "");
  return alignment + rest === "" ? `${tag}/>` : `${tag} applyAlignment="1">${alignment}${rest}</xf>`;
}

/** The formats that are written out, by number. */
class NumberFormats {
  private readonly ids = new Map<string, number>();
  private readonly used = new Map<number, string>();

  constructor(standing: StandingStyles | null) {
    for (const [id, code] of standing?.numberFormats ?? []) {
      if (!this.ids.has(code)) this.ids.set(code, id);
      if (standing?.usedNumberFormats.has(id)) this.used.set(id, code);
    }
  }

  add(code: string): number {
    let id = this.ids.get(code);
    if (id === undefined || (this.used.get(id) ?? code) !== code) {
      id = firstOwnFormat;
      while (this.used.has(id)) id++;
      this.ids.set(code, id);
    }
    this.used.set(id, code);
    return id;
  }

  elements(): readonly string[] {
    return [...this.used]
      .sort(([one], [other]) => one - other)
      .map(([numFmtId, formatCode]) => element("numFmt", { numFmtId, formatCode }));
  }
}
