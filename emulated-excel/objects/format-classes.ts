import type { CellStyle, Line } from "../model/style";
import { apiClass, method, scalar } from "../protocol/api-class";
import type { ScalarMember } from "../protocol/api-class";
import type { RangeTarget } from "../protocol/host";
import type { BorderIndex } from "../rules/borders";
import { borderIndexes, drawBorder, linesOf } from "../rules/borders";
import { colorOf } from "../rules/colors";
import { refusal } from "../rules/excel-error";
import { lineWithColor, lineWithStyle, lineWithWeight, nameOfLine } from "../rules/line-names";
import { ensureAllowed } from "../rules/protection";
import { booleanOf, numberOf, oneOf, textOf } from "./arguments";
import { restyle, styleScalar } from "./style-member";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function flag(
  set: string,
  property: "bold" | "italic" | "strikethrough" | "subscript" | "superscript",
): ScalarMember<RangeTarget> {
  return styleScalar(set, property, (value) => ({ [property]: booleanOf(value, property) }));
}

/** Tints are not kept: a colour is what it is. */
const noTint = scalar<unknown>("1.9", () => 0, refuseTint);

function refuseTint(_self: unknown, value: unknown): void {
  if (value !== 0) throw refusal("NotImplemented", "tintAndShade");
}

export const fontClass = apiClass<RangeTarget>({
  name: "RangeFont",
  members: {
    bold: flag("1.1", "bold"),
    italic: flag("1.1", "italic"),
    strikethrough: flag("1.9", "strikethrough"),
    subscript: flag("1.9", "subscript"),
    superscript: flag("1.9", "superscript"),
    color: styleScalar("1.1", "fontColor", (value) => ({ fontColor: colorOf(value) })),
    name: styleScalar("1.1", "fontName", (value) => ({ fontName: textOf(value, "name") })),
    size: styleScalar("1.1", "fontSize", (value) => {
      const fontSize = numberOf(value, "size");
      if (fontSize < 1 || fontSize > 409) throw refusal("InvalidArgument", `font size ${fontSize}`);
      return { fontSize };
    }),
    underline: styleScalar("1.1", "underline", (value) => ({
      underline: oneOf(underlines, value, "underline"),
    })),
    tintAndShade: noTint,
  },
});

export const fillClass = apiClass<RangeTarget>({
  name: "RangeFill",
  members: {
    color: styleScalar(
      "1.1",
      "fill",
      (value) => ({ fill: value === "" ? null : colorOf(value) }),
      (fill) => fill ?? "#FFFFFF",
    ),
    pattern: styleScalar(
      "1.9",
      "fill",
      (value) => {
        const pattern = oneOf(["None", "Solid"], value, "pattern");
        return (style) => ({ fill: pattern === "None" ? null : (style.fill ?? "#FFFFFF") });
      },
      (fill) => (fill === null ? "None" : "Solid"),
    ),
    tintAndShade: noTint,
    clear: method("1.1", (target) => restyle(target, { fill: null })),
  },
});

export const formatProtectionClass = apiClass<RangeTarget>({
  name: "FormatProtection",
  members: {
    locked: styleScalar("1.2", "locked", (value) => ({ locked: booleanOf(value, "locked") })),
    formulaHidden: styleScalar("1.2", "formulaHidden", (value) => ({
      formulaHidden: booleanOf(value, "formulaHidden"),
    })),
  },
});

/** One border of a range. */
interface BorderTarget {
  readonly target: RangeTarget;
  readonly index: BorderIndex;
}

/** A part of the line: `null` where the range's lines differ in it. */
function linePart(
  set: string,
  show: (line: Line | null) => string,
  change: (line: Line | null, value: unknown) => Line | null,
): ScalarMember<BorderTarget> {
  return scalar(
    set,
    ({ target, index }) => {
      const shown = new Set([...linesOf(target.sheet, target.range, index)].map(show));
      if (shown.size === 0) return show(null);
      return shown.size === 1 ? [...shown][0] : null;
    },
    ({ target, index }, value) => {
      ensureAllowed(target.sheet, "allowFormatCells");
      const lines = [...linesOf(target.sheet, target.range, index)];
      const base = lines.find((line) => line !== null) ?? null;
      const line = change(base, value);
      drawBorder(target.sheet, target.range, index, line);
    },
  );
}

const borderClass = apiClass<BorderTarget>({
  name: "RangeBorder",
  members: {
    sideIndex: scalar("1.1", ({ index }) => index),
    style: linePart("1.1", (line) => nameOfLine(line).style, lineWithStyle),
    weight: linePart("1.1", (line) => nameOfLine(line).weight, lineWithWeight),
    color: linePart(
      "1.1",
      (line) => line?.color ?? "#000000",
      (line, value) => lineWithColor(line, colorOf(value)),
    ),
    tintAndShade: noTint,
  },
});

export const borderCollectionClass = apiClass<RangeTarget>({
  name: "RangeBorderCollection",
  items: {
    all: (target) => borderIndexes.map((index) => borderClass.of({ target, index })),
    byKey: (target, key) => borderClass.of({ target, index: oneOf(borderIndexes, key, "border") }),
  },
  members: {
    count: scalar("1.1", () => borderIndexes.length),
    tintAndShade: noTint,
  },
});

/** Plain data of one cell's format, as `getCellProperties` gives it. */
export function cellFormat(style: CellStyle): Record<string, unknown> {
  const line = (each: Line | null): Record<string, unknown> => ({
    ...nameOfLine(each),
    color: each?.color ?? "#000000",
    tintAndShade: 0,
  });
  return {
    borders: {
      top: line(style.top),
      bottom: line(style.bottom),
      left: line(style.left),
      right: line(style.right),
      diagonalDown: line(style.diagonalDown),
      diagonalUp: line(style.diagonalUp),
    },
    fill: {
      color: style.fill ?? "#FFFFFF",
      pattern: style.fill === null ? "None" : "Solid",
      patternColor: "#000000",
      patternTintAndShade: 0,
      tintAndShade: 0,
    },
    font: {
      bold: style.bold,
      color: style.fontColor,
      italic: style.italic,
      name: style.fontName,
      size: style.fontSize,
      strikethrough: style.strikethrough,
      subscript: style.subscript,
      superscript: style.superscript,
      tintAndShade: 0,
      underline: style.underline,
    },
    horizontalAlignment: style.horizontal,
    indentLevel: style.indent,
    protection: { locked: style.locked, formulaHidden: style.formulaHidden },
    readingOrder: style.readingOrder,
    shrinkToFit: style.shrink,
    textOrientation: style.textOrientation,
    verticalAlignment: style.vertical,
    wrapText: style.wrap,
    autoIndent: false,
  };
}
