import type { Summary } from "../../consolidate/summary";
import { monthColumns, plainColumns, structureColumns } from "./chart-columns";
import { extremeColumns, keyColumns, rankingColumns, varianceColumns } from "./chart-rankings";
import type { ChartSource } from "./chart-source";
import { type ChartColumn, type ChartTable, drawChartTable } from "./chart-tables";
import { type CommitteeTable, committeeTable } from "../draft/committee-table";
import type { DrawingContext } from "../plan-options";
import type { SheetDraft } from "../draft/sheet-draft";

/** More committees than this don't fit on a chart of the first page: then the extremes are shown there. */
export const mostOnOneChart = 30;
export const extremes = 15;

export interface ChartFigures {
  readonly table: CommitteeTable;
  /** What the first chart shows: all of them, or the extremes. Columns: name, quota, admitted, percent, 100. */
  readonly shown: ChartTable;
  readonly shownCount: number;
  /** Highest variance first. Columns: name, variance, above, under; `null` without quotas. */
  readonly variance: ChartTable | null;
  readonly varianceCount: number;
  /** All by percentage, for the further pages. Columns: name, percent, reached, short. */
  readonly ranking: ChartTable | null;
  readonly rankingCount: number;
  /** Columns: month, plan, cumulative. */
  readonly months: ChartTable;
  /** Columns: group, share. */
  readonly structure: ChartTable;
  /** First column after the figures. */
  readonly end: number;
}

/** Draws the figures that the charts read, from a column on, all of them formulas over the other sheets. */
export function drawChartFigures(
  draft: SheetDraft,
  left: number,
  summary: Summary,
  context: DrawingContext,
): ChartFigures {
  const table = committeeTable(summary.committees.length, context.totalRow);
  const words = context.texts.charts.data;
  let column = left;
  const draw = (heading: string, columns: readonly ChartColumn[]): ChartTable => {
    const drawn = drawChartTable(draft, column, heading, columns);
    column += columns.length + 1;
    return drawn;
  };
  const source: ChartSource = { summary, table, context };
  const committees = draw(words.committees, keyColumns(source));
  const withVariance = summary.committees.filter(({ variance }) => variance !== null).length;
  const withPercent = summary.committees.filter(({ percent }) => percent !== null).length;
  const isMany = summary.committees.length > mostOnOneChart;
  const varianceOrder = chosenPlaces(withVariance);
  const variance =
    withVariance > 0 ? draw(words.sorted, varianceColumns(source, committees, varianceOrder)) : null;
  const percentOrder = chosenPlaces(withPercent);
  const showsExtremes = isMany && withPercent > 0;
  const shown = showsExtremes
    ? draw(words.chosen, extremeColumns(source, committees, percentOrder))
    : draw(words.committees, plainColumns(source));
  const all = Array.from({ length: withPercent }, (_, index) => index + 1);
  const ranking = showsExtremes ? draw(words.ranked, rankingColumns(source, committees, all)) : null;
  const months = draw(words.months, monthColumns(source));
  const structure = draw(words.structure, structureColumns(source));
  return {
    table,
    shown,
    shownCount: showsExtremes ? percentOrder.length : summary.committees.length,
    variance,
    varianceCount: varianceOrder.length,
    ranking,
    rankingCount: showsExtremes ? withPercent : 0,
    months,
    structure,
    end: column,
  };
}

/** All places, or the extremes where there are too many for a chart. */
function chosenPlaces(count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return count > mostOnOneChart ? [...all.slice(0, extremes), ...all.slice(-extremes)] : all;
}
