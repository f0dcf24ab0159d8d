import type { Look } from "../../src/domain/report/drawn/looks";
import type { LinePlan, StylePlan } from "../../src/domain/report/workbook-plan";
import type { CellStyle, Horizontal, Line, LineStyle } from "../model/style";

const horizontal = {
  left: "Left",
  center: "Center",
  right: "Right",
  general: "General",
} as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** A cell's full format from what a plan's formats come to. */
export function styleOfLook(look: Look, normal: CellStyle): CellStyle {
  const { font } = look;
  return {
    ...normal,
    fontName: font.name ?? normal.fontName,
    fontSize: font.size ?? normal.fontSize,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ? "Single" : "None",
    fontColor: font.color?.toUpperCase() ?? normal.fontColor,
    fill: look.fill?.toUpperCase() ?? null,
    horizontal: horizontal[look.horizontal ?? "general"],
    vertical: vertical[look.vertical ?? "bottom"],
    wrap: look.wrap ?? false,
    indent: look.indent ?? 0,
    shrink: look.shrink ?? false,
    numberFormat: look.numberFormat ?? "General",
  };
}

export function lineOf(plan: LinePlan | undefined): Line | null {
  return plan ? { style: plan.style, color: plan.color?.toUpperCase() ?? "#000000" } : null;
}

/** What a plan says of the format besides its edges: only what differs from the plain one. */
export function stylePlanOf(style: CellStyle, plain: CellStyle): StylePlan {
  const differs = (key: keyof CellStyle) => style[key] !== plain[key];
  const font = {
    ...(differs("fontName") && { name: style.fontName }),
    ...(differs("fontSize") && { size: style.fontSize }),
    ...(differs("bold") && { bold: style.bold }),
    ...(differs("italic") && { italic: style.italic }),
    ...(differs("underline") && { underline: style.underline !== "None" }),
    ...(differs("fontColor") && { color: style.fontColor }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.fill !== null && { fill: style.fill }),
    ...(differs("horizontal") && { horizontal: nearestHorizontal(style.horizontal) }),
    ...(differs("vertical") && { vertical: nearestVertical(style.vertical) }),
    ...(differs("wrap") && { wrap: style.wrap }),
    ...(differs("indent") && { indent: style.indent }),
    ...(differs("shrink") && { shrink: style.shrink }),
    ...(differs("numberFormat") && { numberFormat: style.numberFormat }),
  };
}

export function linePlanOf({ style, color }: Line): LinePlan {
  return { style: nearestLine[style], color };
}

function nearestHorizontal(word: Horizontal): NonNullable<StylePlan["horizontal"]> {
  switch (word) {
    case "Left":
    case "Center":
    case "Right":
    case "General":
      return word.toLowerCase() as "left" | "center" | "right" | "general";
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "Fill":
    case "Justify":
      return "left";
  }
}

function nearestVertical(word: CellStyle["vertical"]): NonNullable<StylePlan["vertical"]> {
  return word === "Top" ? "top" : word === "Bottom" ? "bottom" : "center";
}

/** A plan knows fewer kinds of lines than Excel. */
const nearestLine: Record<LineStyle, LinePlan["style"]> = {
  hair: "hair",
  thin: "thin",
  medium: "medium",
  thick: "medium",
  double: "double",
  dotted: "dotted",
  dashed: "dotted",
  dashDot: "dotted",
  dashDotDot: "dotted",
  mediumDashed: "medium",
  mediumDashDot: "medium",
  mediumDashDotDot: "medium",
  slantDashDot: "medium",
};
