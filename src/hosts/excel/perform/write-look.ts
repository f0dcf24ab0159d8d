import type { CellRange } from "../../../domain/grid/grid";
import { edges, type Look } from "../../../domain/report/drawn/looks";
import type { LinePlan } from "../../../domain/report/workbook-plan";
import type { BaseFont } from "../operation";

interface LookChange {
  readonly range: CellRange;
  readonly look: Look;
  /** How the cells look now; `null` where it isn't known: everything is written. */
  readonly from: Look | null;
  readonly font: BaseFont;
}

/** Gives all cells of the range the look. */
export function writeLook(range: Excel.Range, change: LookChange): void {
  const { look, from } = change;
  const differs = (name: keyof Look): boolean => from === null || from[name] !== look[name];
  const { format } = range;
  writeFont(format, change);
  if (differs("fill")) {
    if (look.fill === undefined) format.fill.clear();
    else format.fill.color = look.fill;
  }
  if (differs("horizontal")) format.horizontalAlignment = horizontal[look.horizontal ?? "general"];
  if (differs("vertical")) format.verticalAlignment = vertical[look.vertical ?? "bottom"];
  if (differs("wrap")) format.wrapText = look.wrap ?? false;
  // An indent makes Excel align by itself where nothing else is said: it comes after the alignment.
  if (differs("indent")) format.indentLevel = look.indent ?? 0;
  if (differs("shrink")) format.shrinkToFit = look.shrink ?? false;
  if (differs("numberFormat")) setNumberFormat(range, look.numberFormat ?? "General");
  if (from === null || edges.some((edge) => !sameLine(from[edge], look[edge]))) writeEdges(format, change);
}

const horizontal = { left: "Left", center: "Center", right: "Right", general: "General" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function writeFont(format: Excel.RangeFormat, { look, from, font: base }: LookChange): void {
  const differs = (name: keyof Look["font"]): boolean => from === null || from.font[name] !== look.font[name];
  const { name, size, bold, italic, underline, color } = look.font;
  if (differs("name")) format.font.name = name ?? base.name;
  if (differs("size")) format.font.size = size ?? base.size;
  if (differs("bold")) format.font.bold = bold ?? false;
  if (differs("italic")) format.font.italic = italic ?? false;
  if (differs("underline")) format.font.underline = underline === true ? "Single" : "None";
  if (differs("color")) format.font.color = color ?? "#000000";
}

/** One value for the whole range: Excel takes that, its type only knows arrays. */
function setNumberFormat(range: Excel.Range, code: string): void {
  range.numberFormat = code as unknown as string[][];
}

/** All cells of the range have the same edges: those inside are the edges that two of them share. */
function writeEdges(format: Excel.RangeFormat, { range, look }: LookChange): void {
  writeLine(format, "EdgeTop", look.top);
  writeLine(format, "EdgeBottom", look.bottom);
  writeLine(format, "EdgeLeft", look.left);
  writeLine(format, "EdgeRight", look.right);
  if (range.bottom > range.top) writeLine(format, "InsideHorizontal", look.bottom);
  if (range.right > range.left) writeLine(format, "InsideVertical", look.right);
}

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

function writeLine(format: Excel.RangeFormat, side: Side, line: LinePlan | undefined): void {
  const border = format.borders.getItem(side);
  if (line === undefined) {
    border.style = "None";
    return;
  }
  const { style, weight } = lines[line.style];
  border.style = style;
  // A double line has one weight only, and takes no other.
  if (weight !== null) border.weight = weight;
  border.color = line.color ?? "#000000";
}

const lines = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  double: { style: "Double", weight: null },
  dotted: { style: "Dot", weight: "Thin" },
} as const;

function sameLine(one: LinePlan | undefined, other: LinePlan | undefined): boolean {
  return one?.style === other?.style && one?.color === other?.color;
}
