import { parseRange } from "../../src/domain/grid/address";
import { partsOf } from "./ooxml-schemas";

/**
 * What a workbook written by `hosts/file` says, part by part, with everything that may differ without meaning
 * anything (indexes of styles and texts, the order of names) resolved: by place (`Tổng hợp!C12`), as text.
 */
export type PackageContents = ReadonlyMap<string, string>;

export function packageContents(workbook: Uint8Array): PackageContents {
  const parts = partsOf(workbook);
  const contents = new Map<string, string>();
  const strings = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, text = ""]) => text.replace(/ xml:space="preserve"/g, ""),
  );
  const styles = readStyles(parts.get("xl/styles.xml") ?? "");
  const book = parts.get("xl/workbook.xml") ?? "";
  const sheets = [...book.matchAll(/<sheet name="([^"]*)"[^>]*>/g)].map(([, name = ""]) => name);
  contents.set("sheets", sheets.join("\n"));
  for (const [, look = "", formula = ""] of book.matchAll(/<definedName ([^>]*)>(.*?)<\/definedName>/gs)) {
    const scope = sheets[Number(/localSheetId="(\d+)"/.exec(look)?.[1])];
    const name = look.replace(/ localSheetId="\d+"/, "");
    contents.set(scope === undefined ? `name ${name}` : `${scope}!name ${name}`, formula);
  }
  sheets.forEach((name, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    for (const [place, content] of sheetContents(parts.get(path) ?? "", strings, styles))
      contents.set(`${name}!${place}`, content);
    for (const [place, content] of linkedParts(parts, path)) contents.set(`${name}!${place}`, content);
  });
  return contents;
}

/**
 * One line a difference, the place first; empty where both say the same. Sheets that only `received` has (the user's
 * own) are passed over, and sizes may differ by less than a pixel, which is as fine as Excel keeps them. `without`
 * takes away what is not to be compared.
 */
export function packageDifferences(
  expected: Uint8Array,
  received: Uint8Array,
  without: (content: string) => string = (content) => content,
): string[] {
  const [before, after] = [packageContents(expected), packageContents(received)];
  const own = new Set((before.get("sheets") ?? "").split("\n"));
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places].flatMap((place) => {
    const sheet = place.slice(0, place.lastIndexOf("!"));
    if (place === "sheets" || (sheet !== "" && !own.has(sheet))) return [];
    const [wanted, found] = [before.get(place), after.get(place)];
    if (wanted === found || isSameSize(place, wanted, found)) return [];
    const [one, other] = [without(wanted ?? "nothing"), without(found ?? "nothing")];
    return one === other ? [] : [`${place}: ${whereTheyDiffer(one, other)}`];
  });
}

/** The parts between what both begin and end with, with a little of what comes before. */
function whereTheyDiffer(one: string, other: string): string {
  let begin = 0;
  while (begin < one.length && one[begin] === other[begin]) begin++;
  let end = 0;
  const most = Math.min(one.length, other.length) - begin;
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const part = (text: string) => text.slice(begin, text.length - end).slice(0, 400);
  return `${one.slice(Math.max(0, begin - 60), begin)}[${part(one)}] → [${part(other)}]`;
}

/** Three quarters of a point, a seventh of a character: a pixel. */
function isSameSize(place: string, one = "", other = ""): boolean {
  const pixel = /!row \d+$/.test(place) ? 0.75 : /!column \d+$/.test(place) ? 1 / 7 : 0;
  const size = (text: string) => Number(/(?:ht|width)="([\d.]+)"/.exec(text)?.[1]);
  const rest = (text: string) => text.replace(/(?:ht|width)="[\d.]+"/, "");
  return Math.abs(size(one) - size(other)) < pixel && rest(one) === rest(other);
}

interface CellStyle {
  /** All but the lines around the cell. */
  readonly look: string;
  /** Left, right, top, bottom: `""` where there is none. */
  readonly edges: readonly string[];
}

interface Styles {
  readonly cells: readonly CellStyle[];
  readonly conditional: readonly string[];
}

function readStyles(xml: string): Styles {
  const list = (name: string) => new RegExp(`<${name} [^>]*>(.*?)</${name}>`, "s").exec(xml)?.[1] ?? "";
  const items = (name: string, item: string) =>
    [...list(name).matchAll(new RegExp(`<${item}(?: [^>]*)?/>|<${item}(?: [^>]*)?>.*?</${item}>`, "gs"))].map(
      ([text]) => text,
    );
  const fonts = items("fonts", "font");
  const fills = items("fills", "fill");
  const borders = items("borders", "border");
  const formats = new Map(
    [...list("numFmts").matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  );
  const cells = items("cellXfs", "xf").map((xf) => {
    const of = (name: string) => new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1] ?? "";
    const index = (name: string) => Number(of(name) || 0);
    const alignment = /<alignment[^>]*>/.exec(xf)?.[0] ?? "";
    const look = [
      formats.get(of("numFmtId")) ?? of("numFmtId"),
      fonts[index("fontId")],
      fills[index("fillId")],
      alignment,
      xf.includes('quotePrefix="1"') ? "quoted" : "",
    ].join(" ");
    return { look, edges: edgesOf(borders[index("borderId")] ?? "") };
  });
  const conditional = items("dxfs", "dxf").map((dxf) => dxf.replace(/ numFmtId="\d+"/g, ""));
  return { cells, conditional };
}

function edgesOf(border: string): readonly string[] {
  return ["left", "right", "top", "bottom"].map((side) => {
    const [, style = "", inner = ""] =
      new RegExp(`<${side} style="(\\w+)">(.*?)</${side}>`, "s").exec(border) ?? [];
    return style === "" ? "" : `${style} ${inner}`;
  });
}

/** Of the two lines that meet between neighbours the one that Excel shows. */
const lineWeights = ["hair", "dotted", "thin", "medium", "double"];

/**
 * Lines by where they run, not by which of the neighbours carries them: both ways look the same, and Excel chooses.
 * `V` left of a column, `H` above a row.
 */
class Lines {
  readonly #lines = new Map<string, string>();

  add(address: string, [left = "", right = "", top = "", bottom = ""]: readonly string[]): void {
    const place = parseRange(address);
    if (place === null) return;
    const { top: row, left: column } = place;
    this.#line(`V ${row} ${column}`, left);
    this.#line(`V ${row} ${column + 1}`, right);
    this.#line(`H ${row} ${column}`, top);
    this.#line(`H ${row + 1} ${column}`, bottom);
  }

  #line(place: string, line: string): void {
    const weight = (one: string) => lineWeights.indexOf(one.split(" ")[0] ?? "");
    if (weight(line) > weight(this.#lines.get(place) ?? "")) this.#lines.set(place, line);
  }

  all(): Iterable<readonly [string, string]> {
    return this.#lines;
  }
}

function* sheetContents(
  xml: string,
  strings: readonly string[],
  styles: Styles,
): Generator<readonly [string, string]> {
  const lines = new Lines();
  const plain = styles.cells[0]?.look;
  const data = /<sheetData>(.*?)<\/sheetData>/s.exec(xml)?.[1] ?? "";
  for (const [, row = "", attributes = "", cells = ""] of data.matchAll(
    /<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs,
  )) {
    if (attributes.trim() !== "") yield [`row ${row}`, attributes.trim()];
    for (const cell of cells.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const [, address = "", own = "", inner = ""] = cell;
      const type = / t="(\w+)"/.exec(own)?.[1] ?? "n";
      const raw = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
      const formula = /<f[^>]*>(.*?)<\/f>/s.exec(inner)?.[1];
      const value = type === "s" ? strings[Number(raw)] : raw;
      if (raw !== undefined || formula !== undefined)
        yield [
          address,
          `${type === "s" ? "text" : type} ${value ?? ""}${formula === undefined ? "" : ` =${formula}`}`,
        ];
      const style = styles.cells[Number(/ s="(\d+)"/.exec(own)?.[1] ?? 0)];
      if (style === undefined) continue;
      if (style.look !== plain) yield [`${address} style`, style.look];
      lines.add(address, style.edges);
    }
  }
  for (const [place, line] of lines.all()) yield [`line ${place}`, line];
  for (const [, column = "", width = ""] of columnsOf(xml)) yield [`column ${column}`, width];
  const rest = xml.replace(/<sheetData>.*?<\/sheetData>/s, "").replace(/<cols>.*?<\/cols>/s, "");
  const merges = [...rest.matchAll(/<mergeCell ref="([^"]*)"/g)].map(([, ref = ""]) => ref);
  yield ["merges", merges.sort().join(" ")];
  const conditional = [...rest.matchAll(/<conditionalFormatting.*?<\/conditionalFormatting>/gs)].map(
    ([rule]) => rule.replace(/dxfId="(\d+)"/g, (_, id: string) => styles.conditional[Number(id)] ?? ""),
  );
  yield ["conditional formats", conditional.join("\n")];
  const page = rest
    .replace(/<conditionalFormatting.*?<\/conditionalFormatting>/gs, "")
    .replace(/<mergeCells.*?<\/mergeCells>/s, "")
    .replace(/<dimension[^>]*>/, "")
    // Which sheet is in front is the user's affair.
    .replace(/ tabSelected="1"/, "");
  yield ["page", page];
}

/** A column a piece, however the file groups them. */
function columnsOf(xml: string): readonly (readonly [string, string, string])[] {
  return [...xml.matchAll(/<col min="(\d+)" max="(\d+)" ([^>]*)\/>/g)].flatMap(([, min, max, look = ""]) => {
    const [first, last] = [Number(min), Number(max)];
    return Array.from(
      { length: last - first + 1 },
      (_, index) => ["", String(first + index), look.trim()] as const,
    );
  });
}

/** Tables by their names, charts by their order, where the drawing stands. */
function* linkedParts(
  parts: ReadonlyMap<string, string>,
  sheet: string,
): Generator<readonly [string, string]> {
  for (const target of targets(parts, sheet)) {
    const xml = parts.get(target) ?? "";
    if (target.startsWith("xl/tables/"))
      yield [
        `table ${/ name="([^"]*)"/.exec(xml)?.[1] ?? ""}`,
        xml.replace(/<table ([^>]*) id="\d+"/, "<table $1"),
      ];
    if (!target.startsWith("xl/drawings/")) continue;
    yield ["drawing", xml];
    for (const [index, chart] of targets(parts, target).entries())
      yield [`chart ${index + 1}`, parts.get(chart) ?? ""];
  }
}

function targets(parts: ReadonlyMap<string, string>, path: string): readonly string[] {
  const links = parts.get(path.replace(/([^/]+)$/, "_rels/$1.rels")) ?? "";
  return [...links.matchAll(/<Relationship [^>]*Target="([^"]*)"/g)].map(([, target = ""]) =>
    target.startsWith("/") ? target.slice(1) : new URL(target, `file:///${path}`).pathname.slice(1),
  );
}
