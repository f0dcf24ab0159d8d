import { type ChartSource, reference, summaryCell } from "./chart-source";
import { type ChartColumn, cellOn } from "./chart-tables";
import { countText, joinLive } from "../draft/live-value";
import { numberFormats } from "../page/page-style";
import { evenPlan, periodMonths, progressColumns } from "../sheets/progress-cells";
import { shortCommitteeNames } from "./short-committee-name";
import { summaryColumn, type SummaryKey } from "../sheets/summary-cells";
import { sheetNames } from "../workbook-names";

const structureKeys = ["female", "ethnicMinority", "religious", "youthUnion"] as const;
/** Quota, admitted, percentage and the line of 100 % in the order of the table. */
export function plainColumns({ summary, table, context }: ChartSource): readonly ChartColumn[] {
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

/** The even plan and the admissions, cumulative by month. */
export function monthColumns({ summary, table, context }: ChartSource): readonly ChartColumn[] {
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

/** Shares of the admitted; the labels carry the counts. */
export function structureColumns({ summary, table, context }: ChartSource): readonly ChartColumn[] {
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

function roundedShare(part: number, whole: number): number {
  return Math.floor((part * 20_000 + whole) / (2 * whole)) / 100;
}
