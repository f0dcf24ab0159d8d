import type { SeriesPlan } from "../../domain/report/workbook-plan";
import { element, escapeText, hexColor } from "./xml";

/** How the letters of a chart look; sizes in points. */
export interface Lettering {
  readonly font: string;
  readonly size: number;
  readonly bold?: boolean;
  /** Degrees clockwise; `undefined` leaves it to the program. */
  readonly rotation?: number;
}

type SeriesLine = Exclude<SeriesPlan["line"], "none" | undefined>;

const patterns = { wideUpwardDiagonal: "wdUpDiag", percent20: "pct20" } as const;
const dashes = { solid: "solid", dash: "dash", dot: "sysDot" } as const;
const emuPerPoint = 12_700;

export const black = "#000000";
export const axisGrey = "#7F7F7F";
export const gridGrey = "#D9D9D9";

/** `<a:ln>`, or one that draws nothing. */
export function lineXml(line: SeriesLine | "none"): string {
  if (line === "none") return element("a:ln", {}, "<a:noFill/>");
  return element(
    "a:ln",
    { w: Math.round(line.width * emuPerPoint), cap: "flat" },
    solidFill(line.color),
    element("a:prstDash", { val: dashes[line.dash ?? "solid"] }),
    "<a:round/>",
  );
}

/** A plain or a patterned fill; patterns stand on white, so that they tell series apart in black and white. */
export function fillXml(fill: NonNullable<SeriesPlan["fill"]>): string {
  if (fill.pattern === undefined || fill.pattern === "solid") return solidFill(fill.color);
  return element(
    "a:pattFill",
    { prst: patterns[fill.pattern] },
    element("a:fgClr", {}, colorXml(fill.color)),
    element("a:bgClr", {}, colorXml("#FFFFFF")),
  );
}

export function solidFill(color: string): string {
  return element("a:solidFill", {}, colorXml(color));
}

/** `<c:spPr>` of these parts. */
export function shapeXml(...parts: readonly string[]): string {
  return element("c:spPr", {}, ...parts);
}

/** `<c:txPr>`: the lettering of something whose words come from the data. */
export function letteringXml(lettering: Lettering): string {
  return element(
    "c:txPr",
    {},
    bodyXml(lettering),
    "<a:lstStyle/>",
    element("a:p", {}, element("a:pPr", {}, runXml("a:defRPr", lettering)), "<a:endParaRPr/>"),
  );
}

/** `<c:rich>`: words of our own. */
export function richText(text: string, lettering: Lettering): string {
  return element(
    "c:rich",
    {},
    bodyXml(lettering),
    "<a:lstStyle/>",
    element(
      "a:p",
      {},
      element("a:pPr", {}, runXml("a:defRPr", lettering)),
      element("a:r", {}, runXml("a:rPr", lettering), element("a:t", {}, escapeText(text))),
    ),
  );
}

function bodyXml({ rotation }: Lettering): string {
  return rotation === undefined
    ? "<a:bodyPr/>"
    : element("a:bodyPr", { rot: rotation * 60_000, vert: "horz" });
}

function runXml(name: string, { font, size, bold }: Lettering): string {
  return element(
    name,
    { sz: Math.round(size * 100), b: bold ?? false },
    solidFill(black),
    element("a:latin", { typeface: font }),
    element("a:cs", { typeface: font }),
  );
}

function colorXml(color: string): string {
  return element("a:srgbClr", { val: hexColor(color) });
}
