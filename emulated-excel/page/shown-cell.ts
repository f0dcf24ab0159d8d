import type { CellRange } from "../../src/domain/grid/grid";
import { calculated } from "../formulas/engine";
import { formatValue } from "../formulas/format-value";
import { relocateFormula } from "../formulas/follow-formula";
import type { CellValue } from "../model/content";
import type { ConditionalFormat, ConditionalStyle } from "../model/rules-of-cells";
import type { CellStyle, Line } from "../model/style";
import type { Worksheet } from "../model/worksheet";

/** A cell as it is drawn: its text, its format with the conditional ones laid over, its data bar. */
export interface ShownCell {
  readonly text: string;
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly color: string;
  readonly bar: { readonly color: string; readonly share: number } | null;
}

export function shownCell(sheet: Worksheet, row: number, column: number): ShownCell {
  const value = sheet.valueAt(row, column);
  let style = sheet.styleAt(row, column);
  let bar: ShownCell["bar"] = null;
  // The first of the list has the last word.
  for (const format of [...sheet.conditionalFormats].reverse()) {
    const home = format.ranges[0];
    const holds = format.ranges.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    if (!home || !holds) continue;
    const { rule } = format;
    if (rule.kind === "custom") {
      if (isMet(sheet, rule.formula, row, column, home)) style = overlaid(style, rule.format);
    } else bar = barOf(rule, value);
  }
  const { text, color } = shownValue(value, style.numberFormat);
  return { text, value, style, color: color ?? style.fontColor, bar };
}

export interface Edges {
  readonly top: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
  readonly right: Line | null;
}

/** The lines around cells, whichever of two neighbours keeps them. */
export function edgesOf(sheet: Worksheet, { top, left, bottom, right }: CellRange): Edges {
  const at = (row: number, column: number) => (row < 0 || column < 0 ? null : sheet.styleAt(row, column));
  return {
    top: sheet.styleAt(top, left).top ?? at(top - 1, left)?.bottom ?? null,
    left: sheet.styleAt(top, left).left ?? at(top, left - 1)?.right ?? null,
    bottom: sheet.styleAt(bottom, left).bottom ?? at(bottom + 1, left)?.top ?? null,
    right: sheet.styleAt(top, right).right ?? at(top, right + 1)?.left ?? null,
  };
}

/** A format of the Vietnamese locale (`[$-42A]`) writes `1.234,5`. */
export function shownValue(value: CellValue, numberFormat: string): ReturnType<typeof formatValue> {
  const { text, color } = formatValue(value, numberFormat);
  if (typeof value !== "number" || !/\[\$-42A\]/i.test(numberFormat)) return { text, color };
  return { text: text.replace(/[.,]/g, (mark) => (mark === "." ? "," : ".")), color };
}

function isMet(
  sheet: Worksheet,
  formula: string,
  row: number,
  column: number,
  home: ConditionalFormat["ranges"][number],
): boolean {
  const here = relocateFormula(formula.replace(/^=/, ""), row - home.top, column - home.left);
  const result = calculated(sheet.workbook).evaluate(here, sheet, row, column);
  return result === true || (typeof result === "number" && result !== 0);
}

function overlaid(style: CellStyle, over: ConditionalStyle): CellStyle {
  return {
    ...style,
    ...(over.color !== undefined && { fontColor: over.color }),
    ...(over.bold !== undefined && { bold: over.bold }),
    ...(over.italic !== undefined && { italic: over.italic }),
    ...(over.fill !== undefined && { fill: over.fill }),
    ...(over.numberFormat !== undefined && { numberFormat: over.numberFormat }),
  };
}

function barOf(
  rule: Extract<ConditionalFormat["rule"], { kind: "dataBar" }>,
  value: CellValue,
): ShownCell["bar"] {
  if (typeof value !== "number") return null;
  const lower = Number(rule.lower.formula ?? 0);
  const upper = Number(rule.upper.formula ?? value);
  const share = upper > lower ? (value - lower) / (upper - lower) : 0;
  return { color: rule.color, share: Math.max(0, Math.min(1, share)) };
}
