import type { CommitteeSummary, Summary } from "../consolidate/summary";
import { type ChartColumn, type ChartTable, cellOn, drawChartTable } from "./chart-tables";
import { type CommitteeTable, committeeTable } from "./committee-table";
import { countText, joinLive } from "./live-value";
import { numberFormats } from "./page-style";
import type { DrawingContext } from "./plan-options";
import { evenPlan, periodMonths, progressColumns } from "./progress-cells";
import type { SheetDraft } from "./sheet-draft";
import { shortCommitteeNames } from "./short-committee-name";
import { summaryColumn, type SummaryKey } from "./summary-cells";
import { sheetNames } from "./workbook-names";
import type { CellContent, FormulaContent } from "./workbook-plan";

/** More committees than this don't fit on a chart of the first page: then the extremes are shown there. */
export const mostOnOneChart = 30;
export const extremes = 15;

export interface ChartFigures {
  readonly table: CommitteeTable;
  /** By committee, in the table's order. Columns: `committeeColumn`. */
  readonly committees: ChartTable;
  /** What the first chart shows: all of them, or the extremes. Columns: name, quota, admitted, percent, 100. */
  readonly shown: ChartTable;
  readonly shownCount: number;
  /** Highest variance first. Columns: position, name, variance, above, under; `null` without quotas. */
  readonly variance: ChartTable | null;
  readonly varianceCount: number;
  /** All by percentage, for the further pages. Columns: position, name, percent, 100. */
  readonly ranking: ChartTable | null;
  readonly rankingCount: number;
  /** Columns: month, plan, cumulative. */
  readonly months: ChartTable;
  /** Columns: group, share. */
  readonly structure: ChartTable;
  /** First column after the figures. */
  readonly end: number;
}

const structureKeys = ["female", "ethnicMinority", "religious", "youthUnion"] as const;
const committeeColumn = { name: 0, varianceKey: 1, percentKey: 2 } as const;

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
  const source: Source = { summary, table, context };
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
    committees,
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

interface Source {
  readonly summary: Summary;
  readonly table: CommitteeTable;
  readonly context: DrawingContext;
}

/** Short names, and keys that sort: equal figures differ by the committee's place, so that each is found once. */
function keyColumns({ summary, table, context }: Source): readonly ChartColumn[] {
  const { name, key } = context.texts.charts.data;
  const { series } = context.texts.charts;
  const keys = (of: "variance" | "percent") =>
    summary.committees.map((committee, index): CellContent => {
      const cell = summaryCell(table, of, index);
      return {
        formula: `IF(${cell}="","",${cell}-${tieBreak(of, index)})`,
        value: sortKey(committee, of, index) ?? "",
      };
    });
  return [
    { heading: name, cells: shortCommitteeNames(summary.committees.map((committee) => committee.name)) },
    { heading: `${key} +/–`, cells: keys("variance") },
    { heading: `${key} ${series.percent}`, cells: keys("percent") },
  ];
}

function plainColumns({ summary, table, context }: Source): readonly ChartColumn[] {
  const { data, series } = context.texts.charts;
  const names = shortCommitteeNames(summary.committees.map(({ name }) => name));
  const figure = (key: "quota" | "admitted") =>
    summary.committees.map((committee, index) =>
      reference(summaryCell(table, key, index), committee[key] ?? ""),
    );
  return [
    { heading: data.name, cells: names },
    { heading: series.quota, cells: figure("quota"), numberFormat: numberFormats.count },
    { heading: series.admitted, cells: figure("admitted"), numberFormat: numberFormats.count },
    {
      heading: series.percent,
      // A committee without a percentage has no marker: an empty cell is a gap, a formula giving "" a zero.
      cells: summary.committees.map(({ percent }, index) =>
        percent === null ? null : reference(summaryCell(table, "percent", index), percent),
      ),
      numberFormat: numberFormats.percent,
    },
    { heading: series.full, cells: summary.committees.map(() => 100) },
  ];
}

function extremeColumns(source: Source, keys: ChartTable, places: readonly number[]): readonly ChartColumn[] {
  const { data, series } = source.context.texts.charts;
  const found = sorted(source, keys, places, "percent");
  return [
    { heading: data.name, cells: found.names },
    { heading: series.quota, cells: found.figures("quota"), numberFormat: numberFormats.count },
    { heading: series.admitted, cells: found.figures("admitted"), numberFormat: numberFormats.count },
    { heading: series.percent, cells: found.figures("percent"), numberFormat: numberFormats.percent },
    { heading: series.full, cells: places.map(() => 100) },
  ];
}

function rankingColumns(source: Source, keys: ChartTable, places: readonly number[]): readonly ChartColumn[] {
  const { data, series } = source.context.texts.charts;
  const found = sorted(source, keys, places, "percent");
  return [
    { heading: data.name, cells: found.names },
    { heading: series.percent, cells: found.figures("percent"), numberFormat: numberFormats.percent },
  ];
}

/** A bar of nothing that still has a label: a variance of zero is shown as 0. */
const nearlyNothing = 0.001;

function varianceColumns(
  source: Source,
  keys: ChartTable,
  places: readonly number[],
): readonly ChartColumn[] {
  const { data, series } = source.context.texts.charts;
  const found = sorted(source, keys, places, "variance");
  const variances = found.figures("variance");
  const split = (formula: (x: string) => string, value: (x: number) => number) =>
    variances.map((cell) => ({ formula: formula(cell.formula), value: value(Number(cell.value)) }));
  return [
    { heading: data.name, cells: found.names },
    { heading: "+/–", cells: variances, numberFormat: numberFormats.signed },
    {
      heading: series.above,
      cells: split(
        (x) => `IF(${x}>0,${x},IF(${x}=0,${nearlyNothing},0))`,
        (x) => (x > 0 ? x : x === 0 ? nearlyNothing : 0),
      ),
      numberFormat: numberFormats.count,
    },
    {
      heading: series.under,
      cells: split(
        (x) => `IF(${x}<0,${x},0)`,
        (x) => Math.min(x, 0),
      ),
      numberFormat: numberFormats.signed,
    },
  ];
}

/** Cells that find the committees of the given places (1 is the highest), by the sort keys. */
function sorted(
  { summary, table }: Source,
  keys: ChartTable,
  places: readonly number[],
  by: "variance" | "percent",
): {
  readonly names: readonly FormulaContent[];
  readonly figures: (key: "quota" | "admitted" | "percent" | "variance") => readonly FormulaContent[];
} {
  const keyColumn = keys.column(by === "variance" ? committeeColumn.varianceKey : committeeColumn.percentKey);
  const order = summary.committees
    .map((committee, index) => ({ index, key: sortKey(committee, by, index) }))
    .filter((entry): entry is { index: number; key: number } => entry.key !== null)
    .sort((a, b) => b.key - a.key)
    .map(({ index }) => index);
  const shortNames = shortCommitteeNames(summary.committees.map(({ name }) => name));
  const pick = (range: string, place: number) =>
    `INDEX(${range},MATCH(LARGE(${keyColumn},${place}),${keyColumn},0))`;
  const ordered = (place: number) => order[place - 1] ?? 0;
  return {
    names: places.map((place) => ({
      formula: pick(keys.column(committeeColumn.name), place),
      value: shortNames[ordered(place)] ?? "",
    })),
    figures: (key) =>
      places.map((place) => ({
        formula: pick(summaryRange(table, key), place),
        value: summary.committees[ordered(place)]?.[key] ?? "",
      })),
  };
}

function monthColumns({ summary, table, context }: Source): readonly ChartColumn[] {
  const { texts } = context;
  const { first, last } = periodMonths(summary);
  const { quota } = summary.total;
  const quotaCell = cellOn(sheetNames.summary, table.total, summaryColumn("quota"));
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  let reached = 0;
  return [
    { heading: texts.charts.data.month, cells: months.map(texts.progress.month) },
    {
      heading: texts.charts.series.plan,
      cells: months.map((month) =>
        quota === null
          ? null
          : { formula: `ROUND(N(${quotaCell})*${month}/12,0)`, value: evenPlan(quota, month) },
      ),
      numberFormat: numberFormats.count,
    },
    {
      heading: texts.charts.series.cumulative,
      // Months outside the period have no cell at all: nothing to draw, in no program as zero.
      cells: months.map((month) => {
        if (month < first || month > last) return null;
        reached += summary.total.byMonth[month - 1] ?? 0;
        return reference(
          cellOn(sheetNames.progress, table.end, progressColumns.january + month - 1),
          reached,
        );
      }),
      numberFormat: numberFormats.count,
    },
  ];
}

function structureColumns({ summary, table, context }: Source): readonly ChartColumn[] {
  const { texts, language } = context;
  const { total } = summary;
  const cell = (key: SummaryKey) => cellOn(sheetNames.summary, table.total, summaryColumn(key));
  const labels = structureKeys.map((key) => {
    const count = countText({ formula: cell(key), value: total[key] }, language);
    return joinLive(texts.charts.share(texts.charts.structureLabels[key], count));
  });
  return [
    { heading: texts.charts.data.part, cells: labels },
    {
      heading: texts.charts.series.share,
      cells: structureKeys.map((key) => ({
        formula: `IF(${cell("admitted")}=0,0,ROUND(100*${cell(key)}/${cell("admitted")},2))`,
        value: total.admitted === 0 ? 0 : roundedShare(total[key], total.admitted),
      })),
      numberFormat: numberFormats.percent,
    },
  ];
}

/** All places, or the extremes where there are too many for a chart. */
function chosenPlaces(count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return count > mostOnOneChart ? [...all.slice(0, extremes), ...all.slice(-extremes)] : all;
}

function sortKey(committee: CommitteeSummary, by: "variance" | "percent", index: number): number | null {
  const value = committee[by];
  return value === null ? null : value - tieBreak(by, index);
}

/** Smaller than any step of the figures: of equals the first in the table comes first. */
function tieBreak(by: "variance" | "percent", index: number): number {
  return (index + 1) / (by === "variance" ? 10_000 : 1_000_000);
}

function roundedShare(part: number, whole: number): number {
  return Math.floor((part * 20_000 + whole) / (2 * whole)) / 100;
}

function summaryCell(table: CommitteeTable, key: SummaryKey, index: number): string {
  return cellOn(sheetNames.summary, table.rowOf(index), summaryColumn(key));
}

function summaryRange(table: CommitteeTable, key: SummaryKey): string {
  const from = cellOn(sheetNames.summary, table.first, summaryColumn(key));
  const to = cellOn(sheetNames.summary, table.last, summaryColumn(key));
  return `${from}:${to.slice(to.indexOf("!") + 1)}`;
}

function reference(formula: string, value: number | string): FormulaContent {
  return { formula, value };
}
