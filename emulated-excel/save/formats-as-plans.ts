import type { CellRange } from "../../src/domain/grid/grid";
import type { FormatPlan, StylePlan } from "../../src/domain/report/workbook-plan";
import { bandsWithin } from "../model/bands";
import type { CellStyle, StyleId } from "../model/style";
import type { Worksheet } from "../model/worksheet";
import { lastColumn, lastRow } from "../model/worksheet";
import { linePlanOf, stylePlanOf } from "./styles";
import type { Lost } from "./workbook-as-plan";

const approximated: readonly (readonly [keyof CellStyle, string])[] = [
  ["strikethrough", "struck letters"],
  ["subscript", "lowered letters"],
  ["superscript", "raised letters"],
  ["textOrientation", "turned texts"],
  ["diagonalDown", "diagonal lines"],
  ["diagonalUp", "diagonal lines"],
];

/**
 * The formats of a sheet as rectangles, only where they differ from the plain one. Formats that reach to the sheet's
 * last row or column are said as far as there are contents or formats that end.
 */
export function formatsAsPlans(
  sheet: Worksheet,
  plain: CellStyle,
  used: CellRange | null,
  lost: Lost,
): FormatPlan[] {
  const reach = reachOf(sheet, used);
  const rectangles = rectanglesOf(sheet, reach);
  const plans = new Map<StyleId, StylePlan | null>();
  const formats: FormatPlan[] = [];
  for (const { range, style } of rectangles) {
    let plan = plans.get(style);
    if (plan === undefined) {
      plan = planOf(sheet.workbook.styles.style(style), plain, lost);
      plans.set(style, plan);
    }
    if (plan) formats.push({ range, style: plan });
  }
  return formats;
}

function planOf(style: CellStyle, plain: CellStyle, lost: Lost): StylePlan | null {
  for (const [property, words] of approximated) if (style[property] !== plain[property]) lost(words);
  const borders = {
    ...(style.top && { top: linePlanOf(style.top), insideHorizontal: linePlanOf(style.top) }),
    ...(style.bottom && { bottom: linePlanOf(style.bottom), insideHorizontal: linePlanOf(style.bottom) }),
    ...(style.left && { left: linePlanOf(style.left), insideVertical: linePlanOf(style.left) }),
    ...(style.right && { right: linePlanOf(style.right), insideVertical: linePlanOf(style.right) }),
  };
  const plan = {
    ...stylePlanOf(style, plain),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
  return Object.keys(plan).length > 0 ? plan : null;
}

/** The last row and column that have contents, or a format that doesn't go on to the sheet's end. */
function reachOf(
  sheet: Worksheet,
  used: CellRange | null,
): { readonly row: number; readonly column: number } {
  let row = used?.bottom ?? -1;
  let column = used?.right ?? -1;
  for (const band of bandsWithin(sheet.rowStyles, 0, lastRow)) {
    if (band.to < lastRow) row = Math.max(row, band.to);
    for (const run of bandsWithin(band.value, 0, lastColumn))
      if (run.to < lastColumn) column = Math.max(column, run.to);
  }
  return { row, column };
}

interface Rectangle {
  range: CellRange;
  readonly style: StyleId;
}

/** Rectangles of one style; bands of rows that share one are joined. */
function rectanglesOf(
  sheet: Worksheet,
  reach: { readonly row: number; readonly column: number },
): readonly Rectangle[] {
  const done: Rectangle[] = [];
  let growing = new Map<string, Rectangle>();
  for (const band of bandsWithin(sheet.rowStyles, 0, reach.row)) {
    const next = new Map<string, Rectangle>();
    for (const run of bandsWithin(band.value, 0, reach.column)) {
      const key = `${run.from} ${run.to} ${run.value}`;
      const above = growing.get(key);
      if (above) {
        above.range = { ...above.range, bottom: band.to };
        next.set(key, above);
        continue;
      }
      const range = { top: band.from, left: run.from, bottom: band.to, right: run.to };
      const rectangle = { range, style: run.value };
      next.set(key, rectangle);
      done.push(rectangle);
    }
    growing = next;
  }
  return done;
}
