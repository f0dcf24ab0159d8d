import { LookBook } from "../../src/domain/report/drawn/looks";
import type { Look, LookRows } from "../../src/domain/report/drawn/looks";
import type { FormatPlan } from "../../src/domain/report/workbook-plan";
import type { CellStyle } from "../model/style";
import type { Worksheet } from "../model/worksheet";
import { lineOf, styleOfLook } from "./styles";

interface Run {
  readonly left: number;
  readonly right: number;
  readonly look: Look;
}

/**
 * Gives the cells the formats of a plan. A line between two cells is kept by one of them: by the lower or the right
 * one, or, where that one has no format, by the other.
 */
export function loadFormats(sheet: Worksheet, formats: readonly FormatPlan[]): void {
  const bands = new LookBook().map(formats);
  bands.forEach((band, index) => {
    const next = bands[index + 1];
    const below = next?.top === band.bottom + 1 ? next : null;
    for (const run of runsOf(band)) {
      const { left, right, look } = run;
      put(sheet, { top: band.top, bottom: band.bottom, left, right }, styleFor(look, run, sheet, band));
      putLowerEdges(sheet, band, below, run);
    }
  });
}

function styleFor(look: Look, { right }: Run, sheet: Worksheet, band: LookRows): CellStyle {
  const isLast = band.looks[right + 1] === undefined;
  return {
    ...styleOfLook(look, sheet.workbook.styles.style(0)),
    top: lineOf(look.top),
    left: lineOf(look.left),
    right: isLast ? lineOf(look.right) : null,
  };
}

function putLowerEdges(
  sheet: Worksheet,
  band: LookRows,
  below: LookRows | null,
  { left, right, look }: Run,
): void {
  const line = lineOf(look.bottom);
  if (!line) return;
  for (let column = left; column <= right; column++) {
    if (below?.looks[column] !== undefined) continue;
    const cell = { top: band.bottom, bottom: band.bottom, left: column, right: column };
    sheet.restyle(cell, (id) => sheet.workbook.styles.with(id, { bottom: line }));
  }
}

/** Neighbours of one look; the last one of a band stands alone, for its right edge. */
function runsOf({ looks }: LookRows): Run[] {
  const runs: Run[] = [];
  looks.forEach((look, column) => {
    if (!look) return;
    const last = runs.at(-1);
    const isEnd = looks[column + 1] === undefined && look.right !== undefined;
    if (last && last.look === look && last.right === column - 1 && !isEnd)
      runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ left: column, right: column, look });
  });
  return runs;
}

function put(
  sheet: Worksheet,
  range: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number },
  style: CellStyle,
): void {
  const id = sheet.workbook.styles.idOf(style);
  sheet.restyle(range, () => id);
}
