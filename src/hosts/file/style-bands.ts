import { lookBands, type LookBand } from "../../domain/report/drawn/look-bands";
import type { FormatPlan } from "../../domain/report/workbook-plan";
import type { StyleSheet } from "./style-sheet";

/** Rows, both included, whose cells have the same styles column by column. */
export interface StyleBand {
  readonly top: number;
  readonly bottom: number;
  /** Index into the style sheet by column; 0 where no format reaches. */
  readonly styles: readonly number[];
  /** The first and the last column that a format reaches. */
  readonly left: number;
  readonly right: number;
}

/** The formats laid one over the other, as bands from top to bottom; rows without a format are in none. */
export function styleBands(formats: readonly FormatPlan[], sheet: StyleSheet): readonly StyleBand[] {
  return lookBands(formats).map((band) => bandOf(band, sheet));
}

function bandOf({ top, bottom, spans }: LookBand, sheet: StyleSheet): StyleBand {
  const styles: number[] = [];
  for (const span of spans) {
    const style = sheet.cellFormat(span.look);
    while (styles.length < span.left) styles.push(0);
    for (let column = span.left; column <= span.right; column++) styles[column] = style;
  }
  return { top, bottom, styles, left: spans[0]?.left ?? 0, right: styles.length - 1 };
}
