import type { CommitteeSummary } from "../../consolidate/summary";
import { type ChartSource, summaryCell, summaryRange } from "./chart-source";
import type { ChartColumn, ChartTable } from "./chart-tables";
import { numberFormats } from "../page/page-style";
import { shortCommitteeNames } from "./short-committee-name";
import type { CellContent, FormulaContent } from "../workbook-plan";

const committeeColumn = { name: 0, varianceKey: 1, percentKey: 2 } as const;

/** Short names, and keys that sort: equal figures differ by the committee's place, so that each is found once. */
export function keyColumns({ summary, table, context }: ChartSource): readonly ChartColumn[] {
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

/** The committees at the given places by percentage, with what the first chart shows of them. */
export function extremeColumns(
  source: ChartSource,
  keys: ChartTable,
  places: readonly number[],
): readonly ChartColumn[] {
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

/** The committees at the given places by percentage, parted into those that reached 100 % and those that did not. */
export function rankingColumns(
  source: ChartSource,
  keys: ChartTable,
  places: readonly number[],
): readonly ChartColumn[] {
  const { data, series } = source.context.texts.charts;
  const found = sorted(source, keys, places, "percent");
  const percents = found.figures("percent");
  return [
    { heading: data.name, cells: found.names },
    { heading: series.percent, cells: percents, numberFormat: numberFormats.percent },
    {
      heading: series.reached,
      cells: split(
        percents,
        (x) => `IF(${x}>=100,${x},0)`,
        (x) => (x >= 100 ? x : 0),
      ),
      numberFormat: numberFormats.percent,
    },
    {
      heading: series.short,
      cells: split(
        percents,
        (x) => `IF(${x}>=100,0,IF(${x}=0,${nearlyNothing},${x}))`,
        (x) => (x >= 100 ? 0 : x === 0 ? nearlyNothing : x),
      ),
      numberFormat: numberFormats.percent,
    },
  ];
}

/** A bar too short to see that still has a label: a zero is shown as 0. */
const nearlyNothing = 0.001;

/** The committees at the given places by variance, parted into those above and those below zero. */
export function varianceColumns(
  source: ChartSource,
  keys: ChartTable,
  places: readonly number[],
): readonly ChartColumn[] {
  const { data, series } = source.context.texts.charts;
  const found = sorted(source, keys, places, "variance");
  const variances = found.figures("variance");
  return [
    { heading: data.name, cells: found.names },
    { heading: "+/–", cells: variances, numberFormat: numberFormats.signed },
    {
      heading: series.above,
      cells: split(
        variances,
        (x) => `IF(${x}>0,${x},IF(${x}=0,${nearlyNothing},0))`,
        (x) => (x > 0 ? x : x === 0 ? nearlyNothing : 0),
      ),
      numberFormat: numberFormats.count,
    },
    {
      heading: series.under,
      cells: split(
        variances,
        (x) => `IF(${x}<0,${x},0)`,
        (x) => Math.min(x, 0),
      ),
      numberFormat: numberFormats.signed,
    },
  ];
}

/** The same figures through another formula, each with its own value. */
function split(
  cells: readonly FormulaContent[],
  formula: (x: string) => string,
  value: (x: number) => number,
): readonly FormulaContent[] {
  return cells.map((cell) => ({ formula: formula(cell.formula), value: value(Number(cell.value)) }));
}

/** Cells that find the committees of the given places (1 is the highest), by the sort keys. */
function sorted(
  { summary, table }: ChartSource,
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

function sortKey(committee: CommitteeSummary, by: "variance" | "percent", index: number): number | null {
  const value = committee[by];
  return value === null ? null : value - tieBreak(by, index);
}

/** Smaller than any step of the figures: of equals the first in the table comes first. */
function tieBreak(by: "variance" | "percent", index: number): number {
  return (index + 1) / (by === "variance" ? 10_000 : 1_000_000);
}
