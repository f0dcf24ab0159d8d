import fc from "fast-check";
import type { CellRange } from "../../src/domain/grid/grid";
import type { FormatPlan, LinePlan, StylePlan } from "../../src/domain/report/workbook-plan";
import { styleBands } from "../../src/hosts/file/style-bands";
import { StyleSheet } from "../../src/hosts/file/style-sheet";
import { range } from "./feature-plan";

const baseFont = { name: "Times New Roman", size: 12 };
const sides = ["top", "bottom", "left", "right"] as const;

/** What the font, the fill and each edge of a cell are, in words. */
function looksOf(formats: readonly FormatPlan[]): (row: number, column: number) => string {
  const sheet = new StyleSheet(baseFont);
  const bands = styleBands(formats, sheet);
  const xml = sheet.xml();
  return (row, column) => {
    const band = bands.find(({ top, bottom }) => top <= row && row <= bottom);
    return described(xml, band?.styles[column] ?? 0);
  };
}

function described(xml: string, style: number): string {
  const list = (name: string) => new RegExp(`<${name}s [^>]*>(.*?)</${name}s>`).exec(xml)?.[1] ?? "";
  const xf =
    /<cellXfs[^>]*>(.*?)<\/cellXfs>/.exec(xml)?.[1]?.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)?.[style] ?? "";
  const id = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(xf)?.[1]);
  const font = list("font").match(/<font>.*?<\/font>/g)?.[id("fontId")] ?? "";
  const fill = list("fill").match(/<fill>.*?<\/fill>/g)?.[id("fillId")] ?? "";
  const border = list("border").match(/<border>.*?<\/border>/g)?.[id("borderId")] ?? "";
  return [
    font.includes("<b/>") ? "bold" : "",
    /fgColor rgb="FF(\w+)"/.exec(fill)?.[1] ?? "",
    ...sides.map((side) => `${side}:${new RegExp(`<${side} style="(\\w+)"`).exec(border)?.[1] ?? ""}`),
  ].join(" ");
}

/** Slow and plain: cell by cell, format by format; a shared edge is what the later of its two cells' formats says. */
function expectedLook(formats: readonly FormatPlan[], row: number, column: number): string {
  let bold: boolean | undefined;
  let fill = "";
  for (const format of formats) {
    if (!contains(format.range, row, column)) continue;
    bold = format.style.font?.bold ?? bold;
    fill = format.style.fill ?? fill;
  }
  const edges = sides.map((side) => {
    const own = lastLine(formats, row, column, side);
    const neighbour = {
      top: () => lastLine(formats, row - 1, column, "bottom"),
      bottom: () => lastLine(formats, row + 1, column, "top"),
      left: () => lastLine(formats, row, column - 1, "right"),
      right: () => lastLine(formats, row, column + 1, "left"),
    }[side]();
    const shown = own && neighbour && neighbour.order > own.order ? neighbour : own;
    return `${side}:${shown?.line.style ?? ""}`;
  });
  return [bold ? "bold" : "", fill.slice(1), ...edges].join(" ");
}

function lastLine(formats: readonly FormatPlan[], row: number, column: number, side: (typeof sides)[number]) {
  let last: { line: LinePlan; order: number } | undefined;
  formats.forEach(({ range: within, style }, order) => {
    if (!contains(within, row, column)) return;
    const outer = {
      top: row === within.top,
      bottom: row === within.bottom,
      left: column === within.left,
      right: column === within.right,
    }[side];
    const inside =
      side === "top" || side === "bottom" ? style.borders?.insideHorizontal : style.borders?.insideVertical;
    const line = outer ? style.borders?.[side] : inside;
    if (line) last = { line, order };
  });
  return last;
}

function contains(within: CellRange, row: number, column: number): boolean {
  return row >= within.top && row <= within.bottom && column >= within.left && column <= within.right;
}

const lines = fc.option(
  fc
    .constantFrom<LinePlan["style"]>("hair", "thin", "medium", "double", "dotted")
    .map((style) => ({ style })),
  { nil: undefined },
);
const styles: fc.Arbitrary<StylePlan> = fc.record(
  {
    font: fc.record({ bold: fc.boolean() }),
    fill: fc.constantFrom("#AA0000", "#00BB00"),
    borders: fc.record({
      top: lines,
      bottom: lines,
      left: lines,
      right: lines,
      insideHorizontal: lines,
      insideVertical: lines,
    }),
  },
  { requiredKeys: [] },
);
const ranges = fc
  .tuple(fc.nat(7), fc.nat(7), fc.nat(5), fc.nat(5))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const formatLists = fc.array(fc.record({ range: ranges, style: styles }), { maxLength: 6 });

test("bands give each cell the look that laying format over format, cell by cell, gives it", () => {
  fc.assert(
    fc.property(formatLists, (formats) => {
      const lookAt = looksOf(formats);
      for (let row = 0; row < 14; row++) {
        const got = Array.from({ length: 14 }, (_, column) => lookAt(row, column));
        expect(got).toEqual(got.map((_, column) => expectedLook(formats, row, column)));
      }
    }),
    { numRuns: 60 },
  );
});

test("a table of 85,000 rows is a few bands and a few styles", () => {
  const thin = { style: "thin" } as const;
  const sheet = new StyleSheet(baseFont);
  const bands = styleBands(
    [
      { range: range("A1:AE85001"), style: { borders: { top: thin, bottom: thin, insideHorizontal: thin } } },
      { range: range("A1:AE1"), style: { font: { bold: true }, fill: "#DDEBF7" } },
      { range: range("D2:D85001"), style: { numberFormat: "dd/mm/yyyy" } },
    ],
    sheet,
  );
  expect(bands.length).toBeLessThan(10);
  expect(sheet.xml().match(/<xf /g)?.length).toBeLessThan(15);
});

test("a total's double line replaces the thin one under the row above", () => {
  const grid = {
    top: { style: "medium" },
    bottom: { style: "medium" },
    insideHorizontal: { style: "thin" },
  } as const;
  const formats: FormatPlan[] = [
    { range: range("A1:B5"), style: { borders: grid } },
    { range: range("A5:B5"), style: { borders: { top: { style: "double" } } } },
  ];
  expect(looksOf(formats)(3, 0)).toContain("bottom:double");
  expect(looksOf(formats)(4, 0)).toContain("top:double bottom:medium");
});
